import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/pipeline/quantities/index.ts';
import { documentOf } from '../../builders.ts';

/** The role of the first number of a sentence. */
const roleIn = (text: string): string | undefined => readDocument(documentOf(text)).mentions[0]?.role;

describe('roleOf(figure, words)', () => {
  test.each([
    ['killed', 'The owner of the mill that burned and killed 90 weavers was caught on Monday.'],
    ['killed', 'The flood claimed at least 90 lives in Tolna.'],
    ['killed', 'Some 90 people are confirmed to have died in Tolna.'],
    ['trapped', 'The blast left 14 miners trapped under the hill.'],
    ['trapped', 'The slide at the quarry closed the road, trapping 14 drivers.'],
    ['trapped', 'By nightfall 14 pupils were still inside the hut.'],
    ['rescued', 'Divers have freed 14 sailors who were trapped in the hull.'],
    ['rescued', 'In Tolna 14 hikers had been found alive by Monday.'],
    ['rescued', 'Boats have found 140 survivors since the ferry sank.'],
    ['taken to hospital', 'Some 140 people were taken to hospital after the crash.'],
    ['taken to hospital', 'After the crash 140 dancers were rushed to the Holm Valley Hospital.'],
    ['killed', 'The coroner has raised the death toll of the mill fire at Tolna to 90.'],
    ['killed', 'Some 14 corpses have been recovered from the river at Tolna.'],
    ['captured', 'In Tolna 14 teachers were taken hostage by robbers.'],
    ['infected', 'So far 140 patients have been laboratory-confirmed with the new flu.'],
    ['infected', 'In Tolna 140 pupils tested positive on Monday.'],
    ['destroyed', 'The fire has burned down 140 homes in Tolna.'],
    ['destroyed', 'The storm left 140 houses in ruins in Tolna.'],
    ['present', 'The unions brought 140,000 people onto the streets of Tolna.'],
    ['votes', 'Some 41 members voted against the harbour levy.'],
  ])('%s: %s', (role, text) => {
    expect(roleIn(text)).toBe(role);
  });

  test.each([
    ['killed', 'He claimed 90 votes were lost in the post.'],
    ['killed', 'The bank confirmed 90 people to have opened accounts.'],
    ['trapped', 'The trap closed on 14 crabs in the bay.'],
    ['trapped', 'Some 14 shops remain open in the old town.'],
    ['rescued', 'She wrote to 140 survivors of abuse in the diocese.'],
    ['rescued', 'The crew found 140 letters from survivors.'],
    ['rescued', 'The study followed 140 survivors for ten years.'],
    ['taken to hospital', 'Some 140 patients were taken to task by the nurse.'],
    ['taken to hospital', 'They brought 140 lamps to the hospital.'],
    ['killed', 'The mayor has raised the number of seats of the hall to 90.'],
    ['killed', 'The museum shows 14 corpses of beetles.'],
    ['captured', 'Some 14 teachers were taken to dinner by the mayor.'],
    ['infected', 'Some 140 patients have confirmed their visit to the clinic.'],
    ['destroyed', 'The firm left 140 houses without heating.'],
    ['present', 'The town brought 140 buses onto the market.'],
    ['votes', 'Some 41 members spoke about the vote.'],
  ])('not %s: %s', (role, text) => {
    expect(roleIn(text)).not.toBe(role);
  });
});
