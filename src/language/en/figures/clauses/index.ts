export { clauseAround } from './around.ts';
