import { describe, expect, test } from 'vitest';
import { ROLES, runsOn } from '../../../../src/language/en/roles.ts';
import { documentOf } from '../../../builders.ts';

const rolesIn = (text: string): (string | undefined)[] => documentOf(text).figures.map(({ role }) => role);

describe('role of a figure', () => {
  test.each([
    ['The avalanche killed 9 skiers.', 'killed'],
    ['The crash injured 9 skiers.', 'injured'],
    ['Divers found 9 bodies in the lake.', 'bodies found'],
    ['A quake of magnitude 5.3 shook the port.', 'magnitude'],
    ['Hail damaged 300 cars.', 'damaged'],
    ['The brewer made a profit of $4 million.', 'profit'],
    ['The brewer was fined $4 million.', 'fine'],
    ['The shaft is 300 metres deep.', 'depth'],
    ['The mast is 300 metres high.', 'height'],
  ])('%s → %s', (text, role) => {
    expect(rolesIn(text)).toEqual([role]);
  });

  test.each(['The library owns 900 maps.', 'The bakery sold 900 loaves.'])('none: %s', (text) => {
    expect(rolesIn(text)).toEqual([undefined]);
  });

  test('has no name twice', () => {
    const names = ROLES.map(({ role }) => role);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['killed', true],
    ['sum raised', true],
    ['aboard', false],
    ['magnitude', false],
    ['of no table', false],
  ])('runsOn("%s") is %s', (role, expected) => {
    expect(runsOn(role)).toBe(expected);
  });
});
