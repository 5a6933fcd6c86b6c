import type { Mention } from './mention.ts';

/** A sum paid out at once is another than the same prize over years. */
export const isOfForm = ({ clauseBefore, clauseBehind, figure }: Mention): boolean =>
  FORM.test(
    `${clauseBefore.split(/\s+/).slice(-5).join(' ')} ${figure.what} ${clauseBehind.split(/\s+/).slice(0, 6).join(' ')}`,
  );

const FORM =
  /\b(?:lump[- ]sum|cash (?:payout|payment|value|option|prize|sum)|in cash|all at once|after tax(?:es)?|before tax(?:es)?|net of)\b/i;

/** What was spent and what is to be paid back are two things, even where they are one sum. */
export const isPaidBack = ({ clauseBefore, figure }: Mention): boolean =>
  BACK.test(`${clauseBefore} ${figure.what} ${figure.purpose ?? ''}`);

const BACK =
  /\b(?:repa(?:y|ys|id|ying|yment)|(?:pay|pays|paid|paying|give|gave|hand|handed) back|forfeit(?:ed|ure)?|refund(?:ed)?|reimburse(?:d|ment)?|return(?:ed)?|restitution)\b/i;
