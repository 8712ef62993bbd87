import { expect, test } from 'vitest';
import { surroundings, tiesAmong } from '../../src/glossary/surroundings.ts';
import { concept, glossaryOf, pick } from './sample.ts';

const difference = { fr: 'autre chose', en: 'something else' };
const glossary = glossaryOf(
  concept('rate', { broader: 'measure', related: ['share', 'ratio'] }),
  concept('share', { confusable: [{ id: 'rate', ...difference }] }),
  concept('ratio'),
  concept('measure'),
);
const ids = (concepts: { id: string }[]) => concepts.map(({ id }) => id);

test('what surrounds a concept stands once, from whichever side it is said', () => {
  const { broader, narrower, related, confusable } = surroundings(glossary, pick(glossary, 'rate'));
  expect([broader, narrower, related, confusable].map(ids)).toEqual([
    ['measure'],
    [],
    ['ratio'],
    ['share'],
  ]);
  expect(ids(surroundings(glossary, pick(glossary, 'measure')).narrower)).toEqual(['rate']);
});

test('ties are drawn once, and only between the concepts that are there', () => {
  expect(tiesAmong(glossary, glossary.concepts)).toEqual([
    { kind: 'broader', from: 'rate', to: 'measure' },
    { kind: 'related', from: 'rate', to: 'ratio' },
    { kind: 'confusable', from: 'rate', to: 'share' },
  ]);
  expect(tiesAmong(glossary, [pick(glossary, 'rate'), pick(glossary, 'measure')])).toEqual([
    { kind: 'broader', from: 'rate', to: 'measure' },
  ]);
});
