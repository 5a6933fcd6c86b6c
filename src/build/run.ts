import { keepCompiledCode } from './compiledCode.ts';

keepCompiledCode();
await import('./program.ts');
