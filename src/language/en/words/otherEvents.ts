/** Words that say that a number is of another event than the one a report is about. Written for this project. */

/** What happens to people and places, in the singular and the plural. */
const HAPPENINGS =
  'accident|air ?strike|ambush|assault|attack|avalanche|battle|blast|blaze|bombing|bombardment|collapse|collision|crackdown|crash|cyclone|derailment|disaster|earthquake|epidemic|eruption|explosion|fire|flood|hurricane|incident|killing|landslide|massacre|mudslide|outbreak|outrage|quake|raid|rampage|riot|shelling|shooting|siege|stabbing|stampede|storm|strike|tornado|tragedy|tsunami|typhoon|wildfire|wreck';

/** Those that a report seldom means by the plural alone: "floods", "the fires" may be one event, "three storms" are not. */
const SINGLE =
  'air ?strike|attack|avalanche|blast|bombing|crash|cyclone|earthquake|explosion|hurricane|massacre|quake|raid|shooting|storm|tornado|typhoon';

/** How far behind its cue a number of the other event may stand, in signs, with no new clause between. */
const OF_IT = '[^;:—]{0,160}$';

/**
 * What stands before the number of an event that is only told beside: what is avenged, what something is measured by or likened
 * to, "revenge for strikes in Brunn that left 32 dead", "worse than the crash that killed nine".
 */
export const BESIDE_THE_EVENT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:in |as (?:a |an )?)?(?:revenge|retaliation|reprisals?|retribution|vengeance|payback)(?: attacks?)?|avenge[ds]?|avenging|retaliat\\p{L}+) (?:for|to|against)?\\b${OF_IT}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:worse than|deadlier than|bigger than|as (?:deadly|bad) as|(?:follow\\p{L}*|after|from) a similar|surpass\\p{L}*|eclips\\p{L}*|similar to|reminiscent of|echo(?:es|ed|ing)|reviv\\p{L}+ (?:memories|fears) of|memories of|anniversary of|unlike|just like)\\b${OF_IT}`,
    'iu',
  ),
  /\b(?:\p{L}{3,}est|most \p{L}+|worst|first)\b[^.;]{0,60}\bsince\b[^.;,]{0,80}(?:, (?:which|when|where|in which)\b[^.;,]{0,60})?\b(?:killed|killing|left|claimed|injured|wounded|died|dead)\b[^;:—]{0,60}$/iu,
];

/** "A similar raid on a hotel killed 20": told behind the beginning of a report, it is of another event. */
export const OF_ANOTHER = new RegExp(
  `\\b(?:[Aa] similar|[Aa]n earlier|[Aa] previous|[Aa]nother|[Aa] separate|[Ll]ast (?:week|month|year)[’']s) (?:\\p{L}+ ){0,2}(?:${HAPPENINGS})s?\\b${OF_IT}`,
  'u',
);

/** "One of a series of attacks in which": a number of all of them. */
export const OF_SEVERAL =
  /\bone of (?:a (?:series|string|spate|wave)|several|many|two|three|four|five|six)\b[^;:—]{0,80}(?:in|during) which\b[^;:—]{0,60}$/iu;

/** "Four typhoons", "a string of attacks": more than one event. */
export const SEVERAL_EVENTS = new RegExp(
  `\\b(?:three|four|five|six|seven|eight|nine|ten|several|many|\\d{1,2}|(?:series|string|spate|wave|succession) of) (?:\\p{L}+ ){0,2}(?:${SINGLE})s\\b`,
  'iu',
);

/** Events in the plural: a report that begins with them is of all of them. */
export const EVENTS = new RegExp(`\\b(?:${SINGLE})s\\b`, 'iu');

/** "The storms left 370 dead": of all those of the sentence before. */
export const OF_ALL_OF_THEM = new RegExp(`^(?:They|Together|In all|The (?:\\p{L}+ )?(?:${HAPPENINGS})s)\\b`, 'u');

/** Words that stand for a place named before: "people there", "The island". */
export const STANDS_FOR_PLACE =
  /\b(?:people|officials|residents|authorities|police|troops) there\b|^["“]?The (?:island|city|town|province|state|region|village|kingdom|archipelago)\b/u;

/** "Floods that began in June": what stands before the day from which the event itself lasts. */
export const BEGAN =
  /\b(?:began|begun|started|starting|beginning|erupted|broke out)(?: (?:late|early|back))?(?: in| on)?\s*$/i;
