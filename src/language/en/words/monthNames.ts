/** Months by language, January first; a date line may write the case that follows a number. Written for this project. */
const BY_LANGUAGE = {
  arabic: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  bulgarian: 'януари февруари март април май юни юли август септември октомври ноември декември',
  english: 'january february march april may june july august september october november december',
  englishShort: 'jan feb mar apr may jun jul aug sept oct nov dec',
  french: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  german: 'januar februar märz april mai juni juli august september oktober november dezember',
  italian: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  portuguese: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  russian: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  spanish: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ukrainian: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
} as const;

/** Name of a month in any of these languages, in small letters → 1 to 12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(BY_LANGUAGE).flatMap((names) =>
    names.split(' ').map((name, index): [string, number] => [name, index + 1]),
  ),
);
