import { ROLE_COURSES } from '../../language/en/words/roles.ts';
import type { Mention } from './mention.ts';

/** What a quantity is, in a few words: what most of its figures count, the shorter first, with the role where these do not tell it. */
export function labelOf(members: readonly Mention[]): string {
  const [first] = members;
  if (!first) return '';
  const whats = members.map(({ figure }) => figure.what).filter(Boolean);
  const counts = new Map<string, number>();
  for (const what of whats) counts.set(what, (counts.get(what) ?? 0) + 1);
  const [what = first.figure.measure] = [...counts]
    .sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))
    .map(([each]) => each);
  const role = members.map((each) => each.role).find(Boolean);
  const label = role ? (ROLE_COURSES[role]?.label ?? '') : '';
  if (label === '' || what.toLowerCase().includes(label)) return what || (role ?? '');
  return what === '' ? label : `${what}, ${label}`;
}
