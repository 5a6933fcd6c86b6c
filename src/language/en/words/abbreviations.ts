/**
 * Abbreviations after which a full stop seldom ends a sentence. Written for this project from the titles, ranks, states,
 * months and company forms that English-language news uses.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'adm apr assn aug ave ben blvd brig bros capt cf cmdr co col comdr corp cpl ct dec dept det dr esq est etc feb fig ' +
    'fla fr ft gen gov hon inc insp jan jr lt ltd maj mar mass messrs mich minn mr mrs ms mt mx no nos nov oct okla ore ' +
    'pa pfc phd pp ph prof pvt rep reps rev sen sens sept sgt sr st supt tenn tex univ va vs wash wis'
  ).split(' '),
);

/** Those of them that stand before a name, so that whatever follows belongs to the sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'adm capt cmdr col comdr cpl det dr fr gen gov hon insp lt maj messrs mr mrs ms mt mx pfc prof pvt rep reps rev ' +
    'sen sens sgt st supt'
  ).split(' '),
);
