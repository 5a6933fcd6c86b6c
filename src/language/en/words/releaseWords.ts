/** What a body writes over what it hands out, alone or with a number. Written for this project. */
const RELEASE_KINDS =
  'for (?:immediate|general) (?:release|publication|distribution)|(?:press|news|media)[ -](?:release|statement|advisory|note|communiqu[eé]|bulletin|alert|notice|update)|communiqu[eé] de presse|pressemitteilung|presseinformation|medienmitteilung|medieninformation|comunicado(?: de prensa| à imprensa| de imprensa)?|nota (?:de prensa|à imprensa)|comunicato stampa|persbericht|pressmeddelande|pressemelding|pressemeddelelse';

/** "PRESS RELEASE", "Press Release No. 25/114", "FOR IMMEDIATE RELEASE:". */
export const RELEASE_KIND = new RegExp(
  String.raw`^\W{0,5}(?:${RELEASE_KINDS})(?:\s*(?:[-–—:|]\s*)?(?:${RELEASE_KINDS}))?(?:[\s,]*(?:no|nr|n°|number|#)?\.?\s*\d[\d/.–-]*)?\W{0,6}$`,
  'iu',
);

/** "EMBARGOED UNTIL 00:01, 4 June 2031", "For release on Thursday". */
export const EMBARGO =
  /^\W{0,3}(?:(?:strictly |under )?embargo(?:ed)?\b|(?:not )?for release (?:until|on|at|after|before)\b).{0,90}$/iu;

/** Whom the press may call, and how: "Contact: Ana Ruiz", "Tel.: 010 2030", "(555) 010-2030", an address. */
export const PRESS_CONTACT =
  /^\W{0,3}(?:(?:(?:media|press|news) )?(?:contacts?|enquiries|inquiries)(?: person| information| details| us)?\s*:.{0,120}|(?:media|press) (?:contacts?|enquiries|inquiries)|(?:tel|phone|telephone|fax|e-?mail|mobile|cell|office|twitter|web(?:site)?|kontakt|tél|courriel)\.?\s*:.{0,90}|(?:\+\d{1,3}[\d\s().-]{6,18}|\(\d{2,5}\)\s?[\d\s.-]{5,12}|\d{3}[-.]\d{3}[-.]\d{4})(?:\s(?:office|cell|mobile|direct|fax|\p{L}{1,2}))?|\S+@\S+\.[a-z]{2,}|(?:https?:\/\/|www\.)\S+)\s*$/iu;

/** Where a paper had it, what an agency calls it, and fields of a message that was copied as text. */
export const PLACE_IN_PAPER =
  /^(?:(?:[Pp]age|PAGE|[Pp]g\.?|[Ss]ection) [A-Z]?\d{1,3}[A-Z]?(?:[,;] .{1,30})?|[Ss]ection [A-Z](?:[,;].{1,30})?|[\p{Lu}\d]{3,}(?:[-/]\p{Lu}[\p{Lu}\d]{2,})+(?: \([\p{L}\d ]{2,20}\))?|(?:From|FROM|To|TO|Cc|CC|Sent|SENT)\s*:.{1,100})$/u;

/** What stands before a title in a message that was copied as text. */
export const TITLE_FIELD = /^(?:subject|title|headline|betreff|objet|asunto)\s*:\s*(?=\S)/iu;

/**
 * Parts of a document that are no headline of it, stamps, counts, items, lines of a list of contents, and heads of columns
 * with their unit: "Price ($/ton)", "Panel # Base".
 */
export const PART_OF_DOCUMENT =
  /^(?:table of contents|contents|abstract|introduction|executive summary|page \d+(?: of \d+)?|(?:strictly )?(?:private (?:and|&) )?confidential|draft|unclassified|(?:for )?(?:official|internal) use only|(?:official\s*[-–—]\s*)?subject to .{0,30}|advance (?:unedited )?(?:copy|version)|(?!(?:19|20)\d\d\b)\d{3,}(?:,\d{3})*(?: \p{L}+){1,3})$|^[•·▪‣◦]|\.{4}|(?:\. ){4}|\([^)\p{L}]{0,3}[$€£¥%][^)]{0,12}\)|(?:^|\s)#(?=\s|$)/iu;

/** "4 June 2031 Last updated at 14:30 GMT": what follows the day. */
export const CHANGED_BEHIND_DAY = /^\W*(?:last )?updated\b.{0,40}$/i;

/** What somebody is, behind the name: "Staff Writer". */
export const ROLE_BEHIND_NAME =
  /^(?:(?:staff|special|senior|chief|freelance) )?(?:writer|reporter|correspondent|columnist|editor)$/i;

/** Words with which no headline ends: the line goes on below. */
export const OPEN_END =
  /\s(?:an?|the|of|to|in|on|at|for|from|with|by|and|or|that|which|who|whom|whose|is|are|was|were)$/i;

/** Small words with which no paragraph begins: the line before goes on. */
export const OPEN_BEGINNING = /^(?:and|or|of|that|which|who|than)\s/;
