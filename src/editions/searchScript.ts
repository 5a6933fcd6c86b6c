import { readFile } from 'node:fs/promises';
import type { BuiltSite } from '../site/builtSite.ts';

/** Shows what the engine finds. */
const SEARCH_BOX_SCRIPT = new URL('./searchBox.browser.js', import.meta.url);

/** What of Pagefind's bundle a search reads. */
const INDEX_FILES = /^pagefind\/(?:pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|(?:fragment|index|filter)\/.+)$/;

/**
 * Search for a page that no server gave: Pagefind's own engine and index as one classic script, because `fetch`,
 * modules and workers fail on file:. The same engine over the same index gives the same results.
 */
export async function writeSearchScript(site: BuiltSite): Promise<string> {
  const read = async (name: string): Promise<Buffer> => Buffer.from(await site.read(name));
  const entry: { languages: Record<string, { wasm: string | null }> } = JSON.parse(
    String(await read('pagefind/pagefind-entry.json')),
  );
  const wasm = Object.values(entry.languages).map(({ wasm: name }) => `pagefind/wasm.${name ?? 'unknown'}.pagefind`);
  const names = site.files.filter((name) => INDEX_FILES.test(name) || wasm.includes(name));
  const files: [name: string, bytes: string][] = [];
  // One after the other: a large site has more of them than a process may open at once.
  for (const name of names) files.push([name.replace(/^pagefind\//, ''), (await read(name)).toString('base64')]);
  const engine = asFunction(String(await read('pagefind/pagefind.js')));
  return `(()=>{const files=${JSON.stringify(Object.fromEntries(files))};${READ_FILE}
const pagefind=((fetch)=>{${engine}})(readFile);
const engine=pagefind.createInstance({basePath:${JSON.stringify(BUNDLE)},baseUrl:"/",noWorker:true,metaCacheTag:"edition"});
globalThis.crossbriefSearch=(query,filters)=>engine.search(query,{filters});
globalThis.crossbriefFilters=()=>engine.filters();
})();
${await readFile(SEARCH_BOX_SCRIPT, 'utf8')}`;
}

/** An address that nothing is asked at: every file is in the script. */
const BUNDLE = 'https://edition.invalid/pagefind/';

const READ_FILE = `const readFile=async(address)=>{
const name=String(address).slice(${BUNDLE.length}).replace(/\\?.*$/,'');
if(!(name in files))return new Response('',{status:404});
return new Response(Uint8Array.from(atob(files[name]),(letter)=>letter.charCodeAt(0)))};`.replaceAll('\n', '');

const EXPORTS = /export\s*\{([\w$\s,]+)\};?\s*$/;

/** A module's text as the body of a function that returns what the module exports. */
export function asFunction(module: string): string {
  const names = EXPORTS.exec(module)?.[1];
  if (names === undefined) {
    throw new Error('Cannot put Pagefind into an edition: its module ends without a list of exports, expected one');
  }
  return `${module.replace(EXPORTS, '').replaceAll('import.meta', '({})')}\nreturn{${names}}`;
}
