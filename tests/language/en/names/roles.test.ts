import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/pipeline/evidence/names/index.ts';
import { proseOf } from '../../../builders.ts';

const rolesIn = (text: string) =>
  findNames(proseOf(text), 'a')
    .filter(({ kind }) => kind === 'person')
    .map(({ name, role, organisation }) => [name, role, organisation].filter((part) => part !== undefined));

describe('withRoles(prose, names)', () => {
  test.each<[string, string[]]>([
    [
      'Ana Ruiz, head of the water program at the Lakeside Institute, left.',
      ['Ana Ruiz', 'head of the water program', 'Lakeside Institute'],
    ],
    ['Ana Ruiz, the mayor, left.', ['Ana Ruiz', 'mayor']],
    ['Ana Ruiz, 44, a dam engineer and editor, left.', ['Ana Ruiz', 'dam engineer and editor']],
    ['The letter came from Ana Ruiz, director of the Harbor Authority.', ['Ana Ruiz', 'director', 'Harbor Authority']],
    [
      '“It is late,” said Ana Ruiz, a professor at Lakeside University who studies dams.',
      ['Ana Ruiz', 'professor', 'Lakeside University'],
    ],
    ['The finance minister, Lou Berg, left.', ['Lou Berg', 'finance minister']],
    ['Defense Minister Lou Berg left.', ['Lou Berg', 'Defense Minister']],
    ['They met President Viktor Palm on Monday.', ['Viktor Palm', 'President']],
    ['The army’s chief of staff, Viktor Palm, said it was late.', ['Viktor Palm', 'army’s chief of staff']],
    ['A letter came from harbor chief Ana Ruiz on Monday.', ['Ana Ruiz', 'harbor chief']],
    ['Ana Ruiz came first. Then Ms. Ruiz, the mayor, spoke.', ['Ana Ruiz', 'mayor']],
  ])('%s → %s', (text, role) => {
    expect(rolesIn(text)).toEqual([role]);
  });

  test.each([
    'Mr. Lou Berg left.',
    'They saw Ana Ruiz, a lake in the rain.',
    'Ana Ruiz, tired and late, left.',
    'On Monday Ana Ruiz left for Berlin, the mayor said.',
  ])('does not match: %s', (text) => {
    expect(rolesIn(text).map(([, role]) => role)).toEqual([undefined]);
  });
});
