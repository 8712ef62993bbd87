import MiniSearch from 'minisearch';
import { splitWords } from '../../../../src/glossary/search/fold.ts';
import { loadDocuments, type Prepare } from './system.ts';

/** MiniSearch, tuned: our folding of words, fields weighted, prefixes and slips by word length. */
export const prepare: Prepare = async () => {
  const index = new MiniSearch({
    fields: ['terms', 'designations', 'keys', 'definitions', 'text'],
    tokenize: splitWords,
    processTerm: (word) => word,
    extractField: (document, field) => [document[field as never]].flat().join(' / '),
    searchOptions: {
      boost: { terms: 6, designations: 5, keys: 3, definitions: 2, text: 1 },
      prefix: (_word, at, words) => at === words.length - 1,
      fuzzy: (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2),
      weights: { fuzzy: 0.35, prefix: 0.45 },
      combineWith: 'OR',
    },
  });
  index.addAll(await loadDocuments());
  return async (query) => index.search(query).map(({ id }) => String(id));
};
