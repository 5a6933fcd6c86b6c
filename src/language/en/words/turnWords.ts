/** Labels of turns that name a part in a conversation and nobody. Written for this project. */
export const ROLE_LABELS: ReadonlySet<string> = new Set(
  (
    'a aide all analyst anchor assistant announcer answer anonymous assistant audience caller chair chairman chairperson chairwoman clerk crowd facilitator female ' +
    'first group host interpreter interviewee interviewer journalist journalists male man member minister moderator narrator operator panel participant participants pm premier president ' +
    'presenter press q question questioner reporter reporters second several speaker speakers student third translator ' +
    'unidentified unknown voice voices woman'
  ).split(' '),
);

/** Titles before the name of a speaker, without points. */
export const TURN_TITLES: ReadonlySet<string> = new Set(
  (
    'admiral ambassador baroness bishop capt captain chancellor chief col colonel commander commissioner congressman congresswoman councillor ' +
    'councilman councilwoman councilmember director dr gen general gov governor judge justice lady lord lt madam maj major mayor minister miss mr mrs ms ' +
    'officer president premier prof professor rep representative rev secretary sen senator sergeant sgt sheriff sir'
  ).split(' '),
);

/** Words before a colon that say what kind of line it is: contacts, particulars, parts of a notice. */
export const LINE_LABELS: ReadonlySet<string> = new Set(
  (
    'about address author by call case category cc cell client contact contacts copyright county court credit date dates day deadline ' +
    'department direct distribution docket email end fax file filed for from headline hours immediate keywords language length link ' +
    'location media mobile name number office page phone place posted press price publication published publisher re reference release ' +
    'section series share source sources start status subject tag tags tel telephone time times title to topic topics twitter type url ' +
    'venue via visit web website what when where who why'
  ).split(' '),
);

/** What stands before the name of who is asked in the head of an interview. */
export const INTERVIEW_LEADS: readonly string[] = [
  '[Ii]nterview with',
  '[Ii]nterviews',
  '[Ii]n conversation with',
  'Q ?& ?A:? with',
  '[Qq]uestions (?:for|to)',
];

/** What may stand before the title of a speaker: "The MINISTER OF TRADE". */
export const TURN_ARTICLE = 'the';

/** Words of a title that are written small. */
export const SMALL_WORDS: ReadonlySet<string> = new Set('and for in of the'.split(' '));

/** A clock time before the label, a name or part in capitals or with a capital each word, what stands in brackets, the colon. */
export const LABEL_OF_TURN =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*(?:[-–—]\s*)?)?(?:\*\*|__)?(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|van|von|der|bin|al|of|the)){0,8})(?:,? \((?<aside>[^)]{1,40})\))?(?:\*\*|__)?:(?:\*\*|__)?\s+(?=\S)/u;
