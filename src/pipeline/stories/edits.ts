import type { StoryEdit } from '../../records/index.ts';

/**
 * Groups of document ids as the editor wants them: those that an edit names become one, together with what was found to
 * belong to them, and those that it excludes leave it and stay with each other as far as they were together. Ids that no
 * document has are passed over.
 */
export function applyEdits(groups: readonly (readonly string[])[], edits: readonly StoryEdit[]): string[][] {
  return edits
    .reduce<string[][]>(
      applyEdit,
      groups.map((group) => [...group]),
    )
    .filter((group) => group.length > 0);
}

function applyEdit(groups: readonly string[][], { documents, not }: StoryEdit): string[][] {
  const [named, excluded] = [new Set(documents), new Set(not)];
  const isTouched = (group: readonly string[]): boolean => group.some((id) => named.has(id));
  const touched = groups.filter(isTouched);
  const rest = touched.map((group) => group.filter((id) => excluded.has(id)));
  const story = touched.flatMap((group) => group.filter((id) => !excluded.has(id)));
  return [...groups.filter((group) => !isTouched(group)), story, ...rest];
}
