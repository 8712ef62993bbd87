import type { Language } from '../../../glossary/language.ts';
import type { Headword, HeadwordData } from '../../../glossary/search/headword.ts';
import { HeadwordIndex, type Hit } from '../../../glossary/search/lookup.ts';
import {
  type Attached,
  detach,
  type PackedHeadwords,
  type PackedKeys,
  unpackHeadwords,
  unpackKeys,
} from '../../../glossary/search/packed.ts';
import { shardsOf } from '../../../glossary/search/shards.ts';
import { linkTo } from '../base.ts';
import { once } from '../once.ts';

/** How long the index may be built at a stretch, in milliseconds: a frame of a slow telephone. */
const STRETCH = 4;

/** What can be looked up, once it has been loaded. */
export class Headwords {
  readonly data: HeadwordData;
  readonly hasKeys: boolean;
  /** Whether they are a part of a large glossary: what a query needs of it. */
  readonly isPart: boolean;
  readonly #indexes: readonly HeadwordIndex[];
  /** What was looked up last: an answer asks for it more than once. */
  #last: { query: string; language: Language; hits: Hit[] } | undefined;

  /** @param indexes between them, the index of the data's headwords. */
  constructor(
    data: HeadwordData,
    indexes: readonly HeadwordIndex[],
    { hasKeys = false, isPart = false } = {},
  ) {
    this.data = data;
    this.hasKeys = hasKeys;
    this.isPart = isPart;
    this.#indexes = indexes;
  }

  /** @returns one hit a headword, best first. */
  lookUp(query: string, language: Language): Hit[] {
    if (this.#last?.query !== query || this.#last.language !== language) {
      this.#last = { query, language, hits: this.#lookUp(query, language) };
    }
    return this.#last.hits;
  }

  #lookUp(query: string, language: Language): Hit[] {
    const [only] = this.#indexes;
    if (only && this.#indexes.length === 1) return only.lookUp(query, language);
    const hits = this.#indexes.flatMap((index) => index.lookUp(query, language));
    const best = new Map<string, Hit>();
    for (const hit of hits.sort((a, b) => b.score - a.score)) {
      const key = hit.headword.address.en;
      if (!best.has(key)) best.set(key, hit);
    }
    return [...best.values()];
  }

  /** @returns whether a designation holds the word. */
  knows(word: string): boolean {
    return this.#indexes.some((index) => index.knows(word));
  }
}

let keyed: Headwords | undefined;

const loadPacked = once(() => load<PackedHeadwords>('/data/headwords.json'));

const loadAll = once(async () => {
  const data = unpackHeadwords(await loadPacked());
  return new Headwords(data, [await index(data.headwords)]);
});

const loadAllWithKeys = once(async () => {
  const [{ data }, packed, attached] = await Promise.all([
    loadAll(),
    loadPacked(),
    load<Attached<PackedKeys>>('/data/keys.json'),
  ]);
  const keys = detach(attached, packed);
  const headwords = data.headwords.map((headword, at) => {
    const own = keys[at];
    return own ? { ...headword, labels: [...headword.labels, ...unpackKeys(own)] } : headword;
  });
  keyed = new Headwords({ ...data, headwords }, [await index(headwords)], { hasKeys: true });
  return keyed;
});

interface Shard {
  headwords: Headword[];
  index: HeadwordIndex;
}

const shards = new Map<string, () => Promise<Shard>>();

/** Loads the shards that may answer a query. */
async function loadShards(packed: PackedHeadwords, query: string): Promise<Headwords> {
  const names = shardsOf(query).filter((name) => packed.shards?.includes(name));
  const loaded = await Promise.all(
    names.map((name) => {
      const loading = shards.get(name) ?? once(() => loadShard(packed, name));
      shards.set(name, loading);
      return loading();
    }),
  );
  const { domains } = unpackHeadwords(packed);
  const headwords = loaded.flatMap((shard) => shard.headwords);
  return new Headwords(
    { domains, headwords },
    loaded.map((shard) => shard.index),
    { isPart: true },
  );
}

async function loadShard(packed: PackedHeadwords, name: string): Promise<Shard> {
  const lines = await load<string[]>(`/data/headwords/${name}.json`);
  const { headwords } = unpackHeadwords({ ...packed, headwords: lines });
  return { headwords, index: await index(headwords) };
}

/** Loads the designations: all of them, once a page; of a large glossary those a query needs. */
export async function loadHeadwords(query = ''): Promise<Headwords> {
  if (keyed !== undefined) return keyed;
  const packed = await loadPacked();
  return packed.shards === undefined ? loadAll() : loadShards(packed, query);
}

/** Loads the search keys too; those of a large glossary are left to the full text. */
export async function loadWithKeys(query: string): Promise<Headwords> {
  const packed = await loadPacked();
  return packed.shards === undefined ? loadAllWithKeys() : loadShards(packed, query);
}

/**
 * Loads the definitions in a language, by the address of each French page; none of a large
 * glossary.
 */
export const loadDefinitions = once(async (language: Language) => {
  const [packed, { data }, attached] = await Promise.all([
    loadPacked(),
    loadAll(),
    load<Attached<string>>(`/data/definitions-${language}.json`),
  ]);
  const definitions = detach(attached, packed);
  return new Map(definitions.map((text, at) => [data.headwords[at]?.address.fr ?? '', text]));
});

async function load<Data>(address: string): Promise<Data> {
  const response = await fetch(linkTo(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}

async function index(headwords: readonly Headword[]): Promise<HeadwordIndex> {
  const building = HeadwordIndex.building(headwords);
  let started = performance.now();
  let step = building.next();
  while (!step.done) {
    if (performance.now() - started > STRETCH) {
      await breathe();
      started = performance.now();
    }
    step = building.next();
  }
  await breathe();
  return step.value;
}

/** Lets the page answer its reader; unlike a timer, for no longer than that takes. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
