import { describe, expect, it } from 'vitest';
import { headwordData, keyData } from '../../../src/glossary/search/headwords.ts';
import {
  attach,
  detach,
  packHeadwords,
  packKeys,
  unpackHeadwords,
  unpackKeys,
} from '../../../src/glossary/search/packed.ts';
import { concept, glossaryOf } from '../sample.ts';

const glossary = glossaryOf(
  concept('call-centre', {
    fr: { term: 'centre d’appels', keys: ['où l’on répond au téléphone'] },
    en: {
      term: 'call centre',
      designations: [
        { term: 'call center', type: 'variant', region: 'US' },
        { term: 'phone room', type: 'synonym', status: 'deprecated' },
      ],
    },
  }),
  concept('google-ads', {
    fr: {
      term: 'Google Ads',
      designations: [{ term: 'AdWords', type: 'former name', status: 'deprecated' }],
    },
    en: {
      term: 'Google Ads',
      designations: [{ term: 'AdWords', type: 'former name', status: 'deprecated' }],
    },
  }),
);
const data = headwordData(glossary);
const packed = packHeadwords(data);

describe('packed headwords', () => {
  it('come out as they went in, after a journey as JSON', () => {
    const unpacked = unpackHeadwords(JSON.parse(JSON.stringify(packed)));
    expect(unpacked.domains).toEqual(data.domains);
    for (const [at, headword] of data.headwords.entries()) {
      const { labels, ...rest } = unpacked.headwords[at] ?? headword;
      expect(rest).toEqual({ ...rest, ...headword, labels: undefined });
      expect(labels.map(({ text }) => text).sort()).toEqual(
        headword.labels.map(({ text }) => text).sort(),
      );
    }
  });

  it('keep why a label is there: region, former name, discouraged', () => {
    const [call, ads] = unpackHeadwords(packed).headwords;
    expect(call?.labels).toContainEqual({
      text: 'call center',
      language: 'en',
      kind: 'variant',
      region: 'US',
    });
    expect(call?.labels).toContainEqual(
      expect.objectContaining({ text: 'phone room', kind: 'deprecated' }),
    );
    expect(ads?.labels.filter(({ kind }) => kind === 'former name')).toHaveLength(2);
  });

  it('refuse a designation that would break them', () => {
    const broken = glossaryOf(concept('pipe', { fr: { term: 'a|b' } }));
    expect(() => packHeadwords(headwordData(broken))).toThrow('|');
  });
});

describe('what is attached to packed headwords', () => {
  it('comes off the headwords it was attached to, and no others', () => {
    const attached = attach(['one'], packed);
    expect(detach(attached, packed)).toEqual(['one']);
    const others = packHeadwords(headwordData(glossaryOf(concept('other'))));
    expect(() => detach(attached, others)).toThrow('another edition');
  });

  it('keeps the words of search keys that count', () => {
    const [keys] = keyData(glossary);
    const labels = unpackKeys(packKeys(keys ?? { fr: [], en: [] }));
    expect(labels).toEqual([{ text: 'repond telephone', language: 'fr', kind: 'key' }]);
  });
});
