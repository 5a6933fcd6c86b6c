import { ARTICLE } from '../../language/en/words/originForms.ts';
import type { OriginEdit } from '../../records/index.ts';

const plain = (name: string): string => name.toLowerCase().replace(ARTICLE, '').trim();
const holds = (names: readonly string[], name: string): boolean => names.some((each) => plain(each) === plain(name));

/** Whether the editor says that two names are one body. */
export const isJoined = (edits: readonly OriginEdit[], a: string, b: string): boolean =>
  edits.some((edit) => 'same' in edit && holds(edit.same, a) && holds(edit.same, b));

/** Whether the editor says that two names are two bodies. */
export const isParted = (edits: readonly OriginEdit[], a: string, b: string): boolean =>
  edits.some((edit) => 'not' in edit && holds(edit.not, a) && holds(edit.not, b) && plain(a) !== plain(b));
