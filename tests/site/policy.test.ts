import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from '../../src/site/integrations/tighten-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}">` +
  '<script>go()</script><style>a{color:red}</style><script src="/x.js"></script>';

test('a page keeps the hashes of what stands in it, in their places, and drops the others', () => {
  const loose = `font-src 'self'; script-src 'self' ${hash('other()')} ${hash('go()')} ${hash('b')}; style-src 'self' ${hash('a{color:red}')} ${hash('c')};`;
  expect(tightenPolicy(page(loose))).toContain(
    `content="font-src 'self'; script-src 'self' ${hash('go()')}; style-src 'self' ${hash('a{color:red}')};"`,
  );
});

test('a directive that loses its last hash still ends', () => {
  expect(
    tightenPolicy(page(`script-src 'self' ${hash('b')}; style-src 'self' ${hash('c')};`)),
  ).toContain(`content="script-src 'self'; style-src 'self';"`);
});
