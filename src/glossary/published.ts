import type { Glossary } from './glossary.ts';
import { languages } from './language.ts';
import type { Ledger } from './ledger.ts';
import { pairAddress, planPairs } from './pairs.ts';
import {
  homeAddress,
  idAddress,
  pageAddress,
  planShelf,
  planTerms,
  segments,
  shelfTarget,
  shelves,
  singlePages,
} from './permalinks.ts';

/** @returns every address that the glossary answers now, as the ledger would record it. */
export function currentAddresses(glossary: Glossary, ledger: Ledger): Ledger {
  const addresses = new Map<string, string[]>([['/', ['page']]]);
  for (const language of languages) {
    addresses.set(homeAddress(language), ['page']);
    for (const page of singlePages) addresses.set(pageAddress(page, language), ['page']);
    for (const [slug, page] of planTerms(glossary, ledger, language)) {
      const concepts = page.kind === 'choice' ? page.concepts : [page.concept];
      addresses.set(
        `/${language}/${segments.terms[language]}/${slug}/`,
        concepts.map(({ id }) => id),
      );
    }
    for (const { concepts } of planPairs(glossary, ledger)) {
      addresses.set(
        pairAddress(...concepts, language),
        concepts.map(({ id }) => id),
      );
    }
    for (const shelf of shelves) {
      for (const [slug, id] of planShelf(glossary, ledger, shelf, language)) {
        addresses.set(`/${language}/${segments[shelf][language]}/${slug}/`, [
          shelfTarget(shelf, id),
        ]);
      }
    }
  }
  for (const { id } of glossary.all) addresses.set(idAddress(id), [id]);
  return addresses;
}

/** A published address that no longer leads where it led. */
export interface LostAddress {
  address: string;
  /** What it must lead to. */
  target: string;
  wrong: string;
  right: string;
}

/** @returns the addresses of the ledger that the glossary no longer answers as it promised. */
export function lostAddresses(glossary: Glossary, ledger: Ledger): LostAddress[] {
  const current = currentAddresses(glossary, ledger);
  return [...ledger].flatMap(([address, targets]) => {
    const now = current.get(address) ?? [];
    const lost = targets.filter((target) => !now.includes(target));
    const gone = lost.filter((target) => glossary.get(target) === undefined);
    return (gone.length > 0 ? gone : lost).map((target) => {
      if (gone.length > 0) {
        return {
          address,
          target,
          wrong: `no longer leads to “${target}”, which does not exist`,
          right: `bring it back, or keep its file with “status: withdrawn” and “replacedBy”`,
        };
      }
      return {
        address,
        target,
        wrong: `no longer leads to “${target}” but to ${now.map((id) => `“${id}”`).join(', ')}`,
        right: `give one of them another preferred term: a published address keeps its concept`,
      };
    });
  });
}
