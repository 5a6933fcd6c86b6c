import { ROLES } from '../../language/en/roles.ts';
import { STATUS_WORDS } from '../../language/en/words/statusWords.ts';

/** Words by which a reader may ask for a role: "killed" → dead, died, deaths, toll … */
export function wordsForRole(role: string | null): string[] {
  const known = ROLES.filter((each) => each.role === role);
  const statuses = known.map(({ status }) => status);
  const byStatus = [...STATUS_WORDS].flatMap(([word, status]) => (statuses.includes(status) ? [word] : []));
  return [...new Set([...known.flatMap(({ nouns = [], beside = [] }) => [...nouns, ...beside]), ...byStatus])].sort();
}
