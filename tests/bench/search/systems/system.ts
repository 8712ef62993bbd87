import type { Language } from '../../../../src/glossary/language.ts';
import type { BenchDocument } from '../documents.ts';

/** A search engine, ready: answers a query with concept ids or page addresses, best first. */
export type Search = (query: string) => Promise<string[]>;

/** Runs in the browser: loads what the engine needs, from the server, and gets it ready. */
export type Prepare = (language: Language) => Promise<Search>;

/** The concepts, loaded as the engines that index in the browser would. */
export async function loadDocuments(): Promise<BenchDocument[]> {
  const response = await fetch('/bench/documents.json');
  return (await response.json()) as BenchDocument[];
}
