/** Labels of turns that name a part in a conversation and nobody. Written for this project. */
export const ROLE_LABELS: ReadonlySet<string> = new Set(
  (
    'a all analyst anchor announcer answer anonymous audience caller chair chairman chairperson chairwoman clerk crowd facilitator female ' +
    'first group host interpreter interviewee interviewer male man member moderator narrator operator panel participant participants ' +
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
