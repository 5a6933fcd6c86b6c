import { keepCompiledCode } from './compiledCode.ts';

// Called by npm after it has installed the packages: whatever stops it, the first build does all of it by itself.
keepCompiledCode();
const { prepare, MOST_MS } = await import('./prepared.ts');
setTimeout(() => process.exit(0), MOST_MS).unref();
await prepare().catch(() => {});
