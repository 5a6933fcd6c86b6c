/** Words that tell whether a clause with a date tells an event. Written for this project. */

import { wordSet } from './wordSet.ts';

/** What happens: "the vote on Monday", "the 2011 quake". */
export const EVENT_NOUNS: ReadonlySet<string> = wordSet(
  'accident arrest assassination attack attacks avalanche battle blast bombing briefing ceremony clash clashes collapse collision conference congress coup crash crisis cyclone',
  'deadline debate derailment disaster downing drought earthquake election elections eruption evacuation execution explosion famine final fire fires flood flooding floods funeral gathering',
  'harvest hearing hurricane inauguration incident inquest invasion kidnapping killing killings landslide launch march massacre match meeting merger mission murder occupation opening operation outbreak pandemic',
  'parade poll polls protest protests quake raid raids rally referendum rescue revolution riot riots robbery sale sentencing session shooting shutdown siege sinking slump storm strike strikes summit talks theft trial tsunami typhoon uprising verdict visit vote war wedding',
  'wildfire wildfires wreck',
);

/** Lemmas of verbs that tell how things are, not what happens. */
export const STATE_VERBS: ReadonlySet<string> = wordSet(
  'account amount average be believe belong comprise concern consist contain continue cost depend differ employ enjoy equal exist expect feature fear feel fit hate have hope include intend know lack last like live look love matter mean need operate own persist possess prefer regard',
  'remain represent resemble seem serve sit sound span stand stay suit support survive take_place think total tower try understand use value wait want weigh wish work worry',
);

/** Lemmas of verbs of a trend: with a month, quarter or year they tell a level or its change, not an event. */
export const TREND_VERBS: ReadonlySet<string> = wordSet(
  'accelerate amount average climb contract decline decrease dip double drop earn ease edge expand fall gain grow increase jump lose outpace produce record reduce rise sell shrink slip slow slump soar spend surge swell total triple widen',
);

/** What one says, and what is written or held to say it, in lemmas and nouns: its day is not that of what is told. */
export const SAYING_LEMMAS: ReadonlySet<string> = wordSet(
  'acknowledge add admit allege argue assert caution cite claim comment complain concede contend declare_that decline deny describe elaborate embargo estimate explain forecast insist interview joke mention note observe pledge predict project quote recall reiterate remark reply report repeat say speak state stress suggest talk tell think tweet urge warn write',
);

export const SAYING_NOUNS: ReadonlySet<string> = wordSet(
  'account accounts announcement count counts data dispatch estimate estimates figures report reports speech tallies tally testimony blog broadcast comment comments editorial email e-mail interview letter memo message note post remarks statement story tweet',
);

/** Things that bear a year: "the 2019 film", "its 2030 target". */
export const DATED_THINGS: ReadonlySet<string> = wordSet(
  'act album agenda agreement articles bill book budget campaign census constitution convention data deal edition election-cycle estimate estimates figure figures film forecast goal guidelines interview law legislation letter level levels list memoir model movie novel paper plan poll program',
  'programme rate ranking report resolution review ruling season series standards statement strategy study summary survey target targets tax treaty version video year',
);
