import { expect, it } from 'vitest';
import { fingerprint } from '../../src/glossary/fingerprint.ts';

it('is FNV-1a: the reference’s own test vectors', () => {
  expect(fingerprint('')).toBe('811c9dc5');
  expect(fingerprint('a')).toBe('e40c292c');
  expect(fingerprint('foobar')).toBe('bf9cf968');
});
