/** The part of Pagefind’s browser API that the site uses; its package types only the Node API. */
export interface Pagefind {
  options(options: {
    baseUrl?: string;
    excerptLength?: number;
    ranking?: { metaWeights?: Record<string, number> };
  }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(
    bundle: string,
    options: { language: string; indexWeight: number; baseUrl?: string },
  ): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] } | null>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}
