import Fuse from 'fuse.js';
import { splitWords } from '../../../../src/glossary/search/fold.ts';
import { loadDocuments, type Prepare } from './system.ts';

/**
 * Fuse, tuned: its token search over our folding of words, fields weighted. A field's texts are
 * joined, and notes and examples left out: either way round it answers better so, and faster.
 */
export const prepare: Prepare = async () => {
  const documents = (await loadDocuments()).map(
    ({ id, terms, designations, keys, definitions }) => ({
      id,
      terms: terms.join(' / '),
      designations: designations.join(' / '),
      keys: keys.join(' / '),
      definitions,
    }),
  );
  const fuse = new Fuse(documents, {
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
