import type { Name } from '../../../records/index.ts';
import { idOf } from '../../ids.ts';
import type { Prose } from '../../language/index.ts';
import { areVariants } from '../../language/spelling.ts';
import { joinAcronyms } from './acronyms.ts';

/** People, organisations and places of a document, each with all its mentions, in order of the first. */
export function findNames(prose: Prose, documentId: string): Name[] {
  const rules = prose.rules?.names;
  if (!rules) return [];
  const found = joinAcronyms(prose.text, rules.read(prose), rules)
    .filter(({ rule }) => rule !== rules.openAcronym)
    .map(({ words: _words, title: _title, ...name }) => ({
      id: idOf(documentId, 'name', name.name),
      ...name,
      mentions: name.mentions.toSorted((a, b) => a.start - b.start),
    }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return markVariants(rules.withRoles(prose, found));
}

/** People whose names may be one in two spellings: kept apart, each with the ids of the others. */
function markVariants(names: readonly Name[]): Name[] {
  return names.map((name) => {
    const variants = names.filter(
      (other) =>
        other !== name && name.kind === 'person' && other.kind === 'person' && areVariants(name.name, other.name),
    );
    return variants.length ? { ...name, variants: variants.map(({ id }) => id) } : name;
  });
}
