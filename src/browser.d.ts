/**
 * What the scripts for browsers use that TypeScript's DOM does not know: parts of a service worker's world, whose types
 * cannot be had beside the DOM's, of Pagefind's components, and what the build writes before a script.
 */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** What a page asks the service worker: public/offline.js asks, src/offline/worker.browser.js answers. */
type WorkerQuestion = { type: 'change' | 'edition' | 'missing' } | { type: 'keep' | 'check'; paths: readonly string[] };

interface WorkerMessageEvent extends ExtendableEvent {
  readonly data: WorkerQuestion;
  readonly ports: readonly MessagePort[];
}

interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessageEvent) => void): void;
}

/** A path of offline.json with its size, digest and, of a page, its title. */
type OfflineEntry = readonly [path: string, bytes: number, digest: string, title?: string];
type OfflineList = Readonly<{
  shell: readonly string[];
  pages: readonly OfflineEntry[];
  files: readonly OfflineEntry[];
  date?: string;
}>;

/** Written before the service worker by src/offline/write.ts. */
declare const EDITION: string;
declare const DATE: string;
declare const LIST_DIGEST: string;

type SearchFilters = Readonly<Record<string, readonly string[]>>;
type SearchHit = Readonly<{ url: string; meta: Readonly<Record<string, string>>; excerpt?: string }>;
type SearchOptions = Readonly<{ filters?: SearchFilters; sort?: Readonly<Record<string, string>> }>;
type FoundHit = Readonly<{ id: string; score: number; data(): Promise<SearchHit> }>;
type SearchHits = Readonly<{ results: readonly FoundHit[] }>;

/** The instance that Pagefind's components share; what begins with "__" is not promised by it. */
interface PagefindInstance {
  __searchID__: number;
  __search__(term: string | undefined, filters?: SearchFilters): Promise<unknown>;
  __load__(): Promise<void>;
  __pagefind__?: {
    isOrdered?: boolean;
    search(term: string | null, options: SearchOptions): Promise<SearchHits>;
    filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  };
  __dispatch__(event: string, value: unknown): void;
  availableFilters: unknown;
  totalFilters: unknown;
  searchResult: Readonly<{ results: readonly unknown[] }>;
  on(event: 'search', listener: (term: string | undefined, filters: SearchFilters | undefined) => void): void;
  triggerLoad(): Promise<void>;
  triggerSearch(term: string): void;
  triggerSearchWithFilters(term: string, filters: SearchFilters): void;
}

interface Window {
  PagefindComponents?: { getInstanceManager(): { getInstance(name: string): PagefindInstance } };
}

/** Search of an edition, written by src/editions/searchScript.ts. */
declare function crossbriefSearch(
  query: string,
  filters: Readonly<Record<string, string>>,
): Promise<{ results: readonly { data(): Promise<SearchHit> }[] }>;
declare function crossbriefFilters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
