import type { Certainty } from '../../../records/index.ts';

/** Nouns that take what is said as a clause: "the claim that it was late". */
export const REPORTING_NOUNS: ReadonlyMap<string, Certainty> = new Map([
  ['accusation', 'alleged'],
  ['admission', 'stated'],
  ['allegation', 'alleged'],
  ['announcement', 'stated'],
  ['argument', 'stated'],
  ['assertion', 'alleged'],
  ['assessment', 'estimated'],
  ['assurance', 'stated'],
  ['belief', 'believed'],
  ['charge', 'alleged'],
  ['claim', 'alleged'],
  ['complaint', 'alleged'],
  ['conclusion', 'stated'],
  ['concern', 'believed'],
  ['contention', 'alleged'],
  ['conviction', 'believed'],
  ['declaration', 'stated'],
  ['denial', 'denied'],
  ['estimate', 'estimated'],
  ['estimation', 'estimated'],
  ['expectation', 'expected'],
  ['fear', 'believed'],
  ['finding', 'stated'],
  ['forecast', 'expected'],
  ['hope', 'expected'],
  ['insistence', 'stated'],
  ['opinion', 'believed'],
  ['plan', 'expected'],
  ['prediction', 'expected'],
  ['pledge', 'expected'],
  ['promise', 'expected'],
  ['remark', 'stated'],
  ['report', 'stated'],
  ['rumor', 'unconfirmed'],
  ['rumour', 'unconfirmed'],
  ['statement', 'stated'],
  ['suggestion', 'believed'],
  ['suspicion', 'believed'],
  ['view', 'believed'],
  ['vow', 'expected'],
  ['warning', 'stated'],
]);

/** Nouns for what somebody else has said, which one can deny or fail to confirm. */
export const DENIABLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'account accounts accusation accusations allegation allegations assertion assertions charge charges claim claims ' +
    'gossip idea insinuation notion report reports rumor rumors rumour rumours speculation story stories suggestion suggestions talk'
  ).split(' '),
);
