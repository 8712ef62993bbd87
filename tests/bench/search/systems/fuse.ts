import Fuse from 'fuse.js';
import { splitWords } from '../../../../src/glossary/search/fold.ts';
import { loadDocuments, type Prepare } from './system.ts';

/**
 * Fuse, tuned: its token search over our folding of words, fields weighted. Notes and examples are
 * left out: with them it is half as fast again and no better.
 */
export const prepare: Prepare = async () => {
  const fuse = new Fuse(await loadDocuments(), {
    keys: [
      { name: 'terms', weight: 6 },
      { name: 'designations', weight: 5 },
      { name: 'keys', weight: 3 },
      { name: 'definitions', weight: 2 },
    ],
    useTokenSearch: true,
    tokenize: splitWords,
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.2,
  });
  return async (query) => fuse.search(query).map(({ item }) => item.id);
};
