/** What crowds come to. Written for this project. */
export const CROWD_EVENTS: readonly string[] =
  'march marches marched marchers protest protests protested protesters rally rallies rallied demonstration demonstrations demonstrators parade procession vigil'.split(
    ' ',
  );

/** What stands behind the number of those who came. */
export const IN_A_CROWD =
  /^(?:\p{L}+ ){0,2}(?:took part|taking part|taken part|on the (?:march|streets?)|at the (?:rally|march|protest|vigil)|joined|marched|rallied|took to|taken to|turned out|turned up|filled|participated)\b/iu;

/** What stands before it: "put the turnout at". */
export const NUMBER_OF_A_CROWD =
  /\b(?:turnout|attendance|crowd|number of (?:attendees|participants|marchers|protesters|demonstrators))\b[^,;.]{0,24}$/i;
