import { describe, expect, test } from 'vitest';
import { hedge } from '../../../src/language/en/claims/hedges.ts';
import { CLAIM_RULES } from '../../../src/language/en/claims/index.ts';
import { FIGURE_RULES } from '../../../src/language/en/figures/index.ts';
import { weaker } from '../../../src/pipeline/evidence/certainty.ts';
import { findClaims } from '../../../src/pipeline/evidence/claims/index.ts';
import { findFigures } from '../../../src/pipeline/evidence/figures/index.ts';
import { findNames } from '../../../src/pipeline/evidence/names/index.ts';
import type { Certainty, Claim } from '../../../src/records/index.ts';
import { proseOf, wordsOf } from '../../builders.ts';
import { CERTAINTY_SENTENCES } from './certaintySentences.ts';

const certaintiesIn = (text: string): Certainty[] =>
  findClaims(proseOf(text), CLAIM_RULES, [], 'a').map(({ certainty }) => certainty);

/** Sentences of one claim each, by how sure the one who says it is. */
const SENTENCES: Readonly<Record<Certainty, readonly string[]>> = {
  stated: [
    'The mayor said the well was dry.',
    'The mayor announced that the well was dry.',
    'The mayor confirmed that the well was dry.',
    'The mayor admitted that the well was dry.',
    'The mayor acknowledged that the well was dry.',
    'The mayor told reporters that the well was dry.',
    'According to the mayor, the well was dry.',
    '“The well is dry,” the mayor said.',
    'The inquiry concluded that the well was dry.',
    'The mayor warned that the well was dry.',
    'The mayor did not deny that the well was dry.',
    'The mayor never disputed that the well was dry.',
    '“We grieve for the dead of the well. I expect the town to help,” the mayor said.',
    'The mayor backtracked, saying it was a false-positive.',
    'The mayor said the wells are now almost back to where they were.',
    'The mayor wants to fill the well.',
    'The mayor said, “I want to fill the well.”',
    'The mayor said, “If you’re going to build here, you have to fill the well.”',
    'The mayor said faults in the well were reported to the council.',
    '“I would only warn that the well is deep,” the mayor said.',
    'The mayor rejected the idea of filling the well.',
    'The mayor told reporters the plan to fill the well was late.',
  ],
  estimated: [
    'Engineers estimated that the well held 40 tons.',
    'Engineers reckon that the well holds 40 tons.',
    'Engineers calculated that the well held 40 tons.',
    'According to estimates by engineers, the well holds 40 tons.',
    'The well is estimated to hold 40 tons.',
    'Their estimate that the well held 40 tons was late.',
  ],
  believed: [
    'The mayor believes that the well is dry.',
    'The mayor thinks that the well is dry.',
    'The mayor suspects that the well is dry.',
    'The mayor fears that the well is dry.',
    'The mayor assumed that the well was dry.',
    'The mayor said he believed the well was dry.',
    'The well is believed to be dry.',
    'The well is thought to be dry.',
    'Their suspicion that the well was dry grew.',
    'The well was presumed to be dry, officials said.',
  ],
  alleged: [
    'The mayor claimed that the well was dry.',
    'The mayor told the clerk that the well was dry, according to an unnamed source.',
    'The mayor alleged that the well was dry.',
    'Prosecutors charged that the well was dry.',
    'The mayor’s claim that the well was dry came late.',
    'The allegation by neighbors that the well was dry came late.',
    'The well was reportedly dry.',
    'The well was allegedly dry.',
    'The well was supposedly dry.',
    'The well is alleged to be dry.',
    'The well was reportedly dry, neighbors said.',
  ],
  unconfirmed: [
    'According to unconfirmed reports, the well was dry.',
    'According to unofficial data, the well was dry.',
    'They heard the villagers’ rumor that the well was dry.',
    'According to rumors, the well was dry.',
    'Unverified reports said that the well was dry.',
  ],
  denied: [
    'The mayor denied that the well was dry.',
    'The mayor disputed that the well was dry.',
    'The mayor rejected the claim that the well was dry.',
    'The mayor dismissed as nonsense reports that the well was dry.',
    'The mayor called the report that the well was dry a lie.',
    'The mayor said it was untrue that the well was dry.',
    'Engineers do not believe that the well is dry.',
    'The mayor’s denial that the well was dry came late.',
  ],
  expected: [
    'The mayor expects that the well will dry up.',
    'The mayor hopes that the well will fill.',
    'The mayor predicted that the well would dry up.',
    'The mayor promised that the well would be filled.',
    'The mayor vowed to fill the well.',
    'The mayor said the well could flood the town.',
    'The mayor said the town could be facing a drought.',
    'The mayor said it still expected the well to fill.',
    'The mayor said that if it rains, the well could flood.',
    'The mayor said that unless it rains, the well will dry up.',
    'The mayor plans to fill the well.',
    'The well is expected to dry up.',
    'The mayor’s promise that the well would be filled came late.',
    'Forecasters projected that the well would dry up.',
  ],
};

describe('the certainty of a claim', () => {
  for (const [certainty, sentences] of Object.entries(SENTENCES)) {
    test.each(sentences)(`is ${certainty}: %s`, (text) => {
      expect(certaintiesIn(text)).toEqual([certainty]);
    });
  }
});

describe('words that claim nothing', () => {
  test.each([
    'The mayor did not say that the well was dry.',
    'The mayor never said that the well was dry.',
    'The mayor has not confirmed that the well was dry.',
    'The mayor didn’t say that the well was dry.',
    'Did the mayor say that the well was dry?',
    'Who claimed that the well was dry?',
    'If the mayor says the well is dry, they leave.',
    'No engineer has confirmed that the well was dry.',
    'At no point did the mayor say that the well was dry.',
    'The mayor declined to say whether the well was dry.',
  ])('are no claim: %s', (text) => {
    expect(certaintiesIn(text)).toEqual([]);
  });
});

/** What two texts have in common: the words of both, of the words of either. */
function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  const both = [...(left ?? [])].filter((word) => right?.has(word)).length;
  return both / ((left?.size ?? 0) + (right?.size ?? 0) - both);
}

describe('the set of sentences judged without sight of the rules', () => {
  const judged = CERTAINTY_SENTENCES.map(({ text, claims, figures = [] }) => {
    const prose = proseOf(text);
    const found = findClaims(prose, CLAIM_RULES, findNames(prose, 'a'), 'a');
    const contentOf = ({ content }: Claim): string => wordsOf(text, content).join(' ');
    const amounts = findFigures(prose, FIGURE_RULES, found, 'a');
    return {
      text,
      claims: claims.map(({ content, certainty }) =>
        found.some((each) => likeness(content, contentOf(each)) > 0.3 && each.certainty === certainty),
      ),
      figures: figures.map((figure) => {
        const at = text.indexOf(figure.text);
        const amount = amounts.find(({ start, end }) => start < at + figure.text.length && at < end);
        return amount?.certainty === figure.certainty;
      }),
      isSilent: found.length === 0,
      wantsSilence: claims.length === 0,
    };
  });
  const share = (results: readonly boolean[]): number => results.filter(Boolean).length / results.length;

  test('has 200 sentences and more', () => {
    expect(CERTAINTY_SENTENCES.length).toBeGreaterThanOrEqual(200);
  });

  test('92 of 100 claims are found with their certainty', () => {
    expect(share(judged.flatMap(({ claims }) => claims))).toBeGreaterThanOrEqual(0.92);
  });

  test('92 of 100 figures have their certainty', () => {
    expect(share(judged.flatMap(({ figures }) => figures))).toBeGreaterThanOrEqual(0.92);
  });

  test('questions, conditions and negated speech make no claim', () => {
    const silent = judged.filter(({ wantsSilence }) => wantsSilence);
    expect(silent.filter(({ isSilent }) => !isSilent).map(({ text }) => text)).toEqual([]);
  });
});

describe('hedge(words, frame)', () => {
  test.each<[string, Certainty, Certainty]>([
    ['were believed to have lost', 'stated', 'believed'],
    ['an estimated', 'stated', 'estimated'],
    ['the army reportedly lost', 'stated', 'alleged'],
    ['unconfirmed reports', 'stated', 'unconfirmed'],
    ['plans to send', 'stated', 'expected'],
    ['sent', 'stated', 'stated'],
    ['sent', 'alleged', 'alleged'],
    ['an estimated', 'denied', 'denied'],
    ['an estimated', 'alleged', 'alleged'],
    ['rumors', 'believed', 'unconfirmed'],
  ])('"%s" in a frame that is %s → %s', (words, frame, certainty) => {
    expect(hedge(words, frame)).toBe(certainty);
  });

  test.each(['a thoughtful man', 'the goodwill of all', 'a rumbling noise', 'the appearance of ease'])(
    'does not match: %s',
    (words) => {
      expect(hedge(words, 'stated')).toBe('stated');
    },
  );
});

describe('weaker(a, b)', () => {
  test.each<[Certainty, Certainty, Certainty]>([
    ['stated', 'denied', 'denied'],
    ['believed', 'estimated', 'believed'],
    ['expected', 'stated', 'expected'],
    ['alleged', 'alleged', 'alleged'],
  ])('%s, %s → %s', (a, b, result) => {
    expect(weaker(a, b)).toBe(result);
    expect(weaker(b, a)).toBe(result);
  });
});
