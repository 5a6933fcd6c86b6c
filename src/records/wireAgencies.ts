/** News agencies as bylines and credits write them, in small letters, and the name that `wire` gives them. From their own style books. */
const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['aap', 'AAP'],
  ['afp', 'AFP'],
  ['agence france-presse', 'AFP'],
  ['agencia efe', 'EFE'],
  ['ani', 'ANI'],
  ['ansa', 'ANSA'],
  ['ap', 'AP'],
  ['associated press', 'AP'],
  ['bta', 'BTA'],
  ['canadian press', 'CP'],
  ['deutsche presse-agentur', 'dpa'],
  ['deutsche welle', 'DW'],
  ['dpa', 'dpa'],
  ['dw', 'DW'],
  ['efe', 'EFE'],
  ['ians', 'IANS'],
  ['interfax', 'Interfax'],
  ['itar', 'TASS'],
  ['kyodo', 'Kyodo'],
  ['kyodo news', 'Kyodo'],
  ['pa media', 'PA'],
  ['press association', 'PA'],
  ['press trust of india', 'PTI'],
  ['pti', 'PTI'],
  ['reuters', 'Reuters'],
  ['tass', 'TASS'],
  ['the associated press', 'AP'],
  ['the canadian press', 'CP'],
  ['thomson reuters', 'Reuters'],
  ['ukrinform', 'Ukrinform'],
  ['united press international', 'UPI'],
  ['upi', 'UPI'],
  ['xinhua', 'Xinhua'],
  ['xinhua news agency', 'Xinhua'],
  ['yonhap', 'Yonhap'],
  ['yonhap news agency', 'Yonhap'],
  ['бта', 'BTA'],
  ['интерфакс', 'Interfax'],
  ['тасс', 'TASS'],
  ['укрінформ', 'Ukrinform'],
  ['연합뉴스', 'Yonhap'],
]);

/** "the Associated Press" → "AP"; undefined for what is no news agency. */
export const agencyNamed = (name: string): string | undefined => AGENCIES.get(name.trim().toLowerCase());

/** All names, the longest first. */
export const AGENCY_NAMES: readonly string[] = [...AGENCIES.keys()].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);
