import { describe, expect, test } from 'vitest';
import { BARS } from '../../../../src/language/en/claims/bars.ts';
import { CLAIM_RULES } from '../../../../src/language/en/claims/index.ts';
import { PHRASE_RULES } from '../../../../src/language/en/claims/phraseRules.ts';
import { VERB_RULES } from '../../../../src/language/en/claims/verbRules.ts';
import { findFrames } from '../../../../src/pipeline/evidence/claims/frames.ts';
import { sentenceOf } from '../../../builders.ts';

const stepsOf = (text: string) => findFrames(sentenceOf(text), CLAIM_RULES).steps;

/** Rule → sentences in which it makes a claim. */
const MAKES: Readonly<Record<string, readonly string[]>> = {
  denial: ['The council rejected claims that the dam was unsafe.', 'The owner called the report a lie.'],
  passive: ['The ship is believed to have sunk.', 'The bank is said to have lost 3 million francs.'],
  'verb-subject-content': ['Said the abbess: “Our organ will sound once more.”'],
  'quotation-verb-subject': ['“The lift stopped,” said Grace Obi, a tenant.'],
  'quotation-subject-verb': ['“The lift stopped,” Grace Obi told the paper.'],
  'content-around': ['After the storm, the warden said, the path was closed.'],
  'subject-verb-content': [
    'Sources close to the mayor said four schools would shut.',
    'The clerk told the court that he had lied.',
    'Bakers have been warning that the mill could close.',
    'The paper further notes, “Reed was late (by 20 minutes) again.”',
  ],
  'content-verb-subject': ['The path is closed, said the warden.'],
  'content-subject-verb': ['The path is closed, the warden said.'],
  'quoted-as': ['The Daily Oar quoted the minister as saying that taxes would rise.'],
  participle: ['The minister left early, saying that it was late.'],
  'number-subject-verb': ['Growth fell short of the 3 percent the bank estimated a month before.'],
  'number-verb-by': ['Growth fell short of the 4 percent rate expected by the bank.'],
  'subject-verb-object': ['The bank announced a loss of 40 million francs.'],
  'subject-verb-number': [
    'Rangers counted 40 seals on the rocks.',
    'The police put the toll at 40.',
    'First reports spoke of up to 50 boats.',
  ],
  intention: ['The bank plans to open 12 branches.'],
  appeal: ['The mayor urged residents to leave the valley.'],
  judgement: [
    'Critics called the plan a waste.',
    'The union accused the owner of lying.',
    'The union condemned the cuts as cruel.',
  ],
  'according-to': [
    'The path is closed, according to the warden.',
    'Roe is ill and, according to the paper, left the town.',
  ],
  'in-the-view-of': ['In the view of the warden, the path is safe.'],
  'state-of-mind': ['The warden is convinced that the path is safe.'],
  plea: ['Lars Behn has pleaded not guilty to theft.', 'The owner pleaded guilty, and the trial ended.'],
  'in-document': ['In a report released on Monday, the agency is blamed for the leak.'],
  label: ['Ruiz: The bridge will be closed'],
  colon: ['The keeper was plain: “These rocks are not safe to climb.”'],
  'sign-off': ['“A town that forgets its bakers deserves its bread.” — Theo Marsh'],
  'reporting-noun': ['The warden’s claim that the path is safe came too late.'],
  'has-it-that': ['Rumour has it that the owner fled.'],
  'unconfirmed-report': ['Reports of cholera could not be confirmed.'],
  hearsay: ['The ship reportedly sank.'],
  chain: ['Radio Oar reported that nine huts had burned, citing the fire brigade.'],
};

/** Bar → sentences in which a rule fits and the bar keeps it from making a claim. */
const BARRED: Readonly<Record<string, readonly string[]>> = {
  question: ['Did the warden say that the path was safe?'],
  condition: ['If the warden says that the path is safe, they leave.'],
  'negated speech': ['The warden did not say that the path was safe.'],
  nobody: ['Nobody said that the well was poisoned.'],
  possible: ['Some may say that the path was safe.'],
  refusal: ['The warden declined to say whether the path was safe.'],
  gap: ['The gap between what the warden says the path can bear and the truth is wide.'],
  mute: ['The clock on the wall says it is noon.', 'Our conviction of his guilt says that it is late.'],
  inward: ['“I will be fine,” the keeper said to himself.'],
  'hope that has gone': ['Kalla had hoped voters would come.', 'They had expected the rain to stop.'],
  'recall of goods': ['Oak Lamps has recalled all of its lanterns from the coast.'],
  'no report': ['There is no suggestion that the referee claimed that the match was fixed.'],
  'noun behind "to"': ['The counts add to hope that the reef is growing.'],
  'noun of one': ['Shares fell on a Norland Securities report that Oakco was short of cash.'],
  restrictive: ['Most of the residents who said they were robbed did not call.'],
  'participle before a noun': ['It came up on three days, guests heard, written answers filed and tea served.'],
  torn: ['Those who want to remove Behn before the end of her term, in 2031, say it is legal.'],
  unlikely: ['The valley fears a habit of advice that encourages growers to drill.'],
  sign: ['The arrangement suggests that the bank is short of money.'],
};

describe('the rules for claims', () => {
  test('each has a case, and no case is of a rule that is not there', () => {
    const names = [...VERB_RULES, ...PHRASE_RULES].map(({ name }) => name);
    expect(Object.keys(MAKES).sort()).toEqual([...names, 'chain'].sort());
    expect(Object.keys(BARRED).sort()).toEqual(BARS.map(({ name }) => name).sort());
  });

  test.each(Object.entries(MAKES).flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const)))(
    '%s: %s',
    (rule, text) => {
      expect(
        stepsOf(text)
          .filter(({ lost }) => lost === undefined)
          .map((step) => step.rule),
      ).toContain(rule);
    },
  );

  test.each(Object.entries(BARRED).flatMap(([bar, texts]) => texts.map((text) => [bar, text] as const)))(
    'bar %s: %s',
    (bar, text) => {
      expect(stepsOf(text).map(({ lost }) => lost)).toContain(bar);
      expect(stepsOf(text).filter(({ lost }) => lost === undefined)).toEqual([]);
    },
  );
});

describe('makes no claim', () => {
  test.each([
    'The governor declared an emergency along the coast.',
    'The virus raises questions about how gnats breed.',
    'The rebels attacked the grain store after midnight.',
    'The referee called time after 94 minutes.',
    'The premier named a new cabinet on Friday.',
    'The cook added salt and let the broth rest.',
    'The queen ordered a cake.',
    'The union condemned the attack.',
    'The judge considered the plan for an hour.',
    'The flood claimed nine lives in the valley.',
    'Battleground state Orvell is mostly rural.',
    'The firm could explain the plan.',
  ])('%s', (text) => {
    expect(stepsOf(text).filter(({ lost }) => lost === undefined)).toEqual([]);
  });
});
