import { create, insertMultiple, search } from '@orama/orama';
import { loadDocuments, type Prepare } from './system.ts';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';

/** Orama with the interface language's stemmer, fields weighted, one slip forgiven. */
export const prepare: Prepare = async (language) => {
  const database = create({
    schema: {
      id: 'string',
      terms: 'string[]',
      designations: 'string[]',
      keys: 'string[]',
      definitions: 'string',
      text: 'string',
    },
    components: {
      tokenizer: {
        language: language === 'fr' ? 'french' : 'english',
        stemming: true,
        stemmer: language === 'fr' ? stemFrench : stemEnglish,
      },
    },
  });
  await insertMultiple(database, await loadDocuments());
  return async (query) => {
    const { hits } = await search(database, {
      term: query,
      properties: ['terms', 'designations', 'keys', 'definitions', 'text'],
      boost: { terms: 6, designations: 5, keys: 3, definitions: 2, text: 1 },
      tolerance: query.length > 4 ? 1 : 0,
      threshold: 1,
      limit: 20,
    });
    return hits.map(({ document }) => String(document.id));
  };
};
