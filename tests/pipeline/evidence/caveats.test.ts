import { describe, expect, test } from 'vitest';
import { CAVEAT_CUES } from '../../../src/language/en/words/caveatCues.ts';
import { findCaveats } from '../../../src/pipeline/evidence/caveats.ts';
import { proseOf } from '../../builders.ts';

const caveatsIn = (text: string): string[] =>
  findCaveats(proseOf(text), CAVEAT_CUES).map(({ cue }) => text.slice(cue.start, cue.end));

const MATCHES: readonly (readonly [rule: string, text: string, cue: string])[] = [
  ['not verified', 'The film could not be independently verified.', 'could not be independently verified'],
  ['not verified', 'The ministry has not confirmed the loss.', 'has not confirmed'],
  ['not verified', 'The list couldn’t be confirmed.', 'couldn’t be confirmed'],
  ['no way to verify', 'It was impossible to verify the film.', 'impossible to verify'],
  ['no way to verify', 'It is hard to say who fired.', 'hard to say'],
  ['unclear', 'It was unclear who had fired.', 'It was unclear'],
  ['unclear', 'It was not immediately clear who had fired.', 'It was not immediately clear'],
  ['unclear', 'His motive remains a mystery.', 'remains a mystery'],
  ['unknown', 'The cause is not yet known.', 'is not yet known'],
  ['unknown', 'Nobody knows the cause.', 'Nobody knows'],
  ['unconfirmed', 'There was an unconfirmed sighting.', 'unconfirmed sighting'],
  ['unconfirmed', 'The unofficial count was 40.', 'unofficial count'],
  ['rumour', 'There are rumors of a second leak.', 'There are rumors'],
  ['rumour', 'He is rumoured to have left.', 'rumoured'],
  ['hearsay', 'The captain reportedly fled.', 'reportedly'],
  ['hearsay', 'The captain is said to be ill.', 'is said to'],
  ['believed', 'The captain is widely believed to be ill.', 'is widely believed to be ill'],
  ['apparently', 'The captain had apparently fled.', 'apparently'],
  ['apparently', 'He fell, apparently because the rope broke.', 'apparently'],
  ['no comment', 'The owner declined to comment.', 'declined to comment'],
  ['no comment', 'The owner did not immediately respond.', 'did not immediately respond'],
  ['anonymous', 'A clerk said on condition of anonymity that it was late.', 'on condition of anonymity'],
  ['anonymous', 'A guard who was not authorized to speak saw the fire.', 'not authorized to speak'],
  ['not verified', 'The tape could not be immediately verified.', 'could not be immediately verified'],
  ['not established', 'The evidence is inconclusive that the dye is the cause.', 'evidence is inconclusive'],
  ['not established', 'Engineers have yet to establish why the wall fell.', 'have yet to establish'],
  ['not established', 'A link has not yet been established.', 'has not yet been established'],
  ['not established', 'The cases are likely underestimated.', 'likely underestimated'],
  ['not known to them', 'We do not know with any certainty how many were on the ferry.', 'We do not know with'],
  ['not known to them', 'It is too early to say what broke.', 'too early to say'],
  ['corrected', 'This story has been corrected to give the right age.', 'story has been corrected'],
  ['corrected', '(Story corrects the name of the port.)', 'Story corrects'],
  ['preliminary', 'Preliminary figures show a rise.', 'Preliminary figures'],
  ['limits of a study', 'The paper has not been peer-reviewed.', 'not been peer-reviewed'],
  ['limits of a study', 'Her team could not rule out chance.', 'could not rule out'],
  ['limits of a study', 'Its margin of error is 3 points either way.', 'margin of error'],
  ['at odds', 'There were conflicting reports of the raid.', 'conflicting reports'],
  ['at odds', 'The army has yet to confirm the raid.', 'has yet to confirm'],
  ['at odds', 'Whether it will hold remains to be seen.', 'remains to be seen'],
  ['preliminary', 'Preliminary investigations point to a spark.', 'Preliminary investigations'],
  ['no comment', 'The Daily Oar has reached out to the firm.', 'has reached out to'],
  ['no comment', 'The firm has yet to comment on the fire.', 'has yet to comment'],
  ['no comment', 'The mill did not answer calls on Monday.', 'did not answer calls'],
  [
    'limits of a study',
    'Its data have not yet been published in a peer-reviewed journal.',
    'not yet been published in a peer-reviewed',
  ],
  ['preliminary', 'All numbers are subject to revision.', 'subject to revision'],
  ['preliminary', 'The toll is expected to rise.', 'toll is expected to rise'],
  ['preliminary', 'The toll could still rise.', 'could still rise'],
  ['unknown', 'The list was not immediately available.', 'not immediately available'],
  ['hearsay', 'The guards allegedly sold the list.', 'allegedly'],
  ['hearsay', 'The mill allegedly let oil into the river.', 'allegedly'],
  ['hearsay', 'The man who was charged reportedly fled.', 'reportedly'],
  ['hearsay', 'The port allegedly paid nobody in May.', 'allegedly'],
  ['hearsay', 'The suspect reportedly left by boat.', 'reportedly'],
];

describe('findCaveats(prose)', () => {
  test.each(MATCHES)('%s: %s', (rule, text, cue) => {
    expect(caveatsIn(text)).toEqual([cue]);
    expect(CAVEAT_CUES.find(({ pattern }) => pattern.test(text))?.name).toBe(rule);
  });

  test('has an example for every cue', () => {
    const named = new Set(MATCHES.map(([rule]) => rule));
    expect(CAVEAT_CUES.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  describe('does not match', () => {
    test.each([
      'He spoke on condition of anonymity.',
      'The two officials asked not to be named.',
      'It was said in what was thought to be the last broadcast.',
      'The dye is not known to be harmful.',
      'The number of the bus may be on the ticket.',
      'The mistake was corrected by the teacher.',
      'We do not know each other.',
      'The film was independently verified.',
      'The ministry confirmed the loss.',
      'The water was clear.',
      'The road remains closed.',
      'He is a well-known man.',
      'They have no way home.',
      'The official count was 40.',
      'The unknown soldier has a tomb.',
      'She commented on the plan.',
      'The owner responded.',
      'He said a few words.',
      'They cited official and unofficial sources.',
      'The paper was peer-reviewed.',
      'They have yet to win a match.',
      'Writing after an initial toll of six was told, he asked for calm.',
      'The guard reached out a hand.',
      'The path will supposedly save an hour.',
      'They took the fast road, supposedly to save time.',
      'Such people are said to possess good genes.',
      'A thesis apparently will not write itself.',
      'It is a supposedly-simple rule.',
      'That is a seemingly easy task.',
      'Two reports came in.',
      'The proof is in the archive.',
      'The price is subject to tax.',
      'Prices rise every year.',
      'The initial plan failed.',
      'Spokesmen for the port were not immediately available to comment.',
      'The owner was not immediately available for comment.',
      'Behn was arrested on Monday and faces extradition, allegedly over the theft of a boat.',
      'He was charged with fraud after he allegedly sold the same boat twice.',
      'The indictment says that the clerk allegedly took 40 francs.',
      'The trust sued the mill, which allegedly let oil into the river.',
      'The defendant allegedly moved the money to his own account.',
      'The prosecutor said they had allegedly burned the list.',
      'Was it unclear who had fired?',
      '“It is unclear to me,” he said.',
    ])('%s', (text) => {
      expect(caveatsIn(text)).toEqual([]);
    });
  });

  test('says which rule found it', () => {
    expect(findCaveats(proseOf('It was unclear who had fired.'), CAVEAT_CUES)[0]?.rule).toBe('unclear');
  });

  test('spans the sentence that it limits', () => {
    const text = 'A shot was heard. It was unclear who had fired. Night fell.';
    expect(findCaveats(proseOf(text), CAVEAT_CUES).map(({ start, end }) => text.slice(start, end))).toEqual([
      'It was unclear who had fired.',
    ]);
  });
});
