export { nameOf } from './changes.ts';
export { formatPublished, listEditions, recordEdition } from './ledger.ts';
export { publishedStateOf } from './state.ts';
export { contentKeyOf, groupByDocument, isAlike, makeSuccessors } from './successors.ts';
