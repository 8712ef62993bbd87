import type { Audit, Transfer } from './lighthouse.ts';
import type { Target } from './targets.ts';

/** A page and what was measured on it. */
export interface Measured extends Pick<Target, 'kind' | 'language'> {
  audit: Audit;
}

const parts = ['html', 'css', 'js', 'fonts', 'images', 'other', 'total'] as const;

const names: Record<keyof Transfer, string> = {
  html: 'HTML',
  css: 'CSS',
  js: 'JavaScript',
  fonts: 'fonts',
  images: 'images',
  other: 'other',
  total: 'total',
  requests: 'requests',
};

/** @returns a table of this site's pages, a line each, and the audits that they fail. */
export function ownReport(measured: readonly Measured[]): string {
  const rows = measured.map(({ kind, language, audit }) => [
    `${kind}, ${language}`,
    ...Object.values(audit.scores).map((score) => score.toFixed(0)),
    ...timesOf(audit),
    kilobytes(audit.transfer.total),
    `${audit.transfer.requests}`,
  ]);
  const header = ['page', 'performance', 'accessibility', 'best practices', 'SEO'];
  const failed = measured.flatMap(({ kind, language, audit }) =>
    audit.failed.map((one) => `- ${kind}, ${language}: ${one}`),
  );
  return [
    table([...header, 'LCP', 'CLS', 'TBT', 'kB', 'requests'], rows),
    '### Audits not passed in some run',
    failed.length > 0 ? failed.join('\n') : 'None.',
  ].join('\n\n');
}

/** @returns a table of both sites, page by page, with Starlight's sizes as multiples of ours. */
export function comparison(own: readonly Measured[], starlight: readonly Measured[]): string {
  return starlight
    .map((theirs) => {
      const ours = own.find(
        ({ kind, language }) => kind === theirs.kind && language === theirs.language,
      );
      if (ours === undefined) throw new Error(`no ${theirs.kind} page of ours`);
      const sizes = parts.map((part) => {
        const [a, b] = [ours.audit.transfer[part], theirs.audit.transfer[part]];
        return [`${names[part]}, kB`, kilobytes(a), kilobytes(b), ratio(a, b)];
      });
      const text = ({ audit: { transfer } }: Measured) => transfer.total - transfer.fonts;
      sizes.push([
        'total without fonts, kB',
        kilobytes(text(ours)),
        kilobytes(text(theirs)),
        ratio(text(ours), text(theirs)),
      ]);
      const [requests, others] = [ours.audit.transfer.requests, theirs.audit.transfer.requests];
      const [lcp, cls, tbt] = timesOf(ours.audit);
      const [theirLcp, theirCls, theirTbt] = timesOf(theirs.audit);
      const score = ({ audit }: Measured) => audit.scores.performance.toFixed(0);
      return `### ${theirs.kind}, ${theirs.language}\n\n${table(
        ['', 'En regard', 'Starlight', 'ratio'],
        [
          ...sizes,
          ['requests', `${requests}`, `${others}`, ratio(requests, others)],
          ['performance', score(ours), score(theirs), ''],
          ['LCP', lcp ?? '', theirLcp ?? '', ''],
          ['CLS', cls ?? '', theirCls ?? '', ''],
          ['TBT', tbt ?? '', theirTbt ?? '', ''],
        ],
      )}`;
    })
    .join('\n\n');
}

function timesOf({ largestContentfulPaint, layoutShift, blockingTime }: Audit): string[] {
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  return [ms(largestContentfulPaint), layoutShift.toFixed(3), ms(blockingTime)];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function ratio(ours: number, theirs: number): string {
  return ours === 0 ? '–' : `${(theirs / ours).toFixed(1)} ×`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length), 3),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}
