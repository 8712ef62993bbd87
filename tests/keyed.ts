import type { Glossary } from '../src/glossary/glossary.ts';
import type { Headword } from '../src/glossary/search/headword.ts';
import { headwordData, keyData } from '../src/glossary/search/headwords.ts';
import { packKeys, unpackKeys } from '../src/glossary/search/packed.ts';

/** @returns the headwords with their search keys, as the browser has them once it has loaded both. */
export function keyedHeadwords(glossary: Glossary): Headword[] {
  const keys = keyData(glossary);
  return headwordData(glossary).headwords.map((headword, at) => {
    const own = keys[at];
    if (own === undefined) return headword;
    return { ...headword, labels: [...headword.labels, ...unpackKeys(packKeys(own))] };
  });
}
