import type { BriefingRules } from '../../pipeline/briefing/rules.ts';
import { CLAUSE_OPENERS, DEPENDENT_OPENERS, FINITE_VERBS } from './words/clauseWords.ts';
import {
  AROUND_ARTICLE,
  BACKGROUND,
  CALLED,
  CAPTION,
  EMPTY_NEWS,
  GREETS,
  IN_TALK,
  LABELLED,
  OF_EVERYBODY,
  OF_LETTERHEAD,
  OPENS_OPEN,
  OUTCOMES,
  POINTS_BACK,
  POINTS_BACK_WITHIN,
  RULING,
  SCENE,
  SELF,
  SIDE_LINES,
  SINGLE_PRONOUN,
  SUPPOSED,
  TO_READER,
  TURNS,
} from './words/keyPointWords.ts';
import { PERSON_NOUNS, SURNAME_NOUNS } from './words/speakers.ts';

/** How English tells what an editor would take, and what can stand by itself. */
export const BRIEFING_RULES: BriefingRules = {
  clauses: {
    openers: CLAUSE_OPENERS,
    dependent: DEPENDENT_OPENERS,
    isVerb: (word) => FINITE_VERBS.has(word),
  },
  points: {
    bars: [
      { name: 'hangs on the one before', pattern: OPENS_OPEN },
      { name: 'points back', pattern: POINTS_BACK, notFirst: true },
      { name: 'points back within', pattern: POINTS_BACK_WITHIN, notFirst: true },
      { name: 'of everybody', pattern: OF_EVERYBODY },
      { name: 'what it is called', pattern: CALLED },
      { name: 'letterhead', pattern: OF_LETTERHEAD },
      { name: 'around the article', pattern: AROUND_ARTICLE },
      { name: 'caption', pattern: CAPTION },
      { name: 'greeting', pattern: GREETS },
      { name: 'lead of a talk', pattern: IN_TALK },
      { name: 'to the reader', pattern: TO_READER },
      { name: 'empty news', pattern: EMPTY_NEWS },
      { name: 'label', pattern: LABELLED },
      { name: 'supposition', pattern: SUPPOSED },
    ],
    lead: /^(?:\(\p{Lu}[^()]{1,30}\) ?[-–—]+ ?|\(?\d{1,3}[.)]? (?=\p{Lu}))/u,
    opensOpen: OPENS_OPEN,
    turns: TURNS,
    doubts: /\bdoubt|\bdispute|\bden(?:y|ied|ies)|\brejected\b/i,
    notShown: /verif|confirm|corroborat|authenticat|substantiat/i,
    pronoun: SINGLE_PRONOUN,
    isPerson: (noun) =>
      PERSON_NOUNS.has(noun) || SURNAME_NOUNS.has(noun) || /(?:er|or|ist|man|woman|year-old|who)$/.test(noun),
    abbreviated: /\b(?:al|approx|b|c|dr|e\.g|fig|i\.e|mr|mrs|no|st|v|vs)\.$/i,
    self: SELF,
    outcome: OUTCOMES,
    background: BACKGROUND,
    scene: SCENE,
    ruling: RULING,
    aside: SIDE_LINES,
  },
};
