import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

/** Whether the first number of some words is of a part of those who are counted. */
const isPart = (text: string): boolean | undefined => readDocument(documentOf(`Report\n\n${text}`)).mentions[0]?.isPart;

describe('who stands beside others of one fate', () => {
  test.each([
    'He shot dead seven pupils and the headmistress at a school in Selby.',
    'The blast killed four soldiers and two guards.',
    'The slide killed 12 students and a teacher.',
    'The storm injured nine sailors and their captain.',
    'The fire killed three workers and one firefighter.',
    'Police arrested 14 students and two teachers.',
    'The raid killed eight fighters and a policewoman.',
    'Divers rescued 30 miners and an engineer.',
    'A bus fell into the gorge, killing 21 passengers and the driver.',
    'The attack injured six officers and three volunteers.',
    'In the flood 90 people died in Holm alone.',
  ])('are a part of them: %s', (text) => {
    expect(isPart(text)).toBe(true);
  });

  test.each([
    'Eight people were killed and five wounded in Selby.',
    'The blast killed four soldiers and injured two guards.',
    'The slide killed 12 students and a road was closed.',
    'The storm killed nine sailors and the harbour was shut.',
    'The fire killed three workers, a fire officer said.',
    'A storm killed 21 people and a bridge fell.',
    'The raid killed eight fighters and two tanks were lost.',
    'Rescuers saved 30 miners and 40 others were hurt.',
    'A bus fell into the gorge, killing 21 people and hurting the driver.',
    'In the flood 90 people died in Holm, and a man stood alone.',
  ])('are all of them: %s', (text) => {
    expect(isPart(text)).toBe(false);
  });
});
