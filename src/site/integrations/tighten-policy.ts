import { createHash } from 'node:crypto';

const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const inline = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Astro lists in every page the hash of every script and style of the site; a page needs those of
 * what stands in it, and no others.
 * @returns the page with a Content Security Policy of its own.
 */
export function tightenPolicy(html: string): string {
  const present = new Set(
    [...html.matchAll(inline)]
      .filter(([, , text]) => text !== '')
      .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  const kept = (directive: string) =>
    directive
      .trim()
      .split(' ')
      .filter((word) => !word.startsWith("'sha256-") || present.has(word))
      .join(' ');
  return html.replace(policy, (meta, listed: string) =>
    meta.replace(listed, listed.split(';').map(kept).join('; ').trim()),
  );
}
