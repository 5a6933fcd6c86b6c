/** Short forms that everybody reads, in small letters without points → the name that they stand for. Written for this project. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['au', 'african union'],
  ['cdc', 'centers for disease control and prevention'],
  ['cia', 'central intelligence agency'],
  ['eu', 'european union'],
  ['fbi', 'federal bureau of investigation'],
  ['fda', 'food and drug administration'],
  ['iaea', 'international atomic energy agency'],
  ['icc', 'international criminal court'],
  ['imf', 'international monetary fund'],
  ['isil', 'islamic state'],
  ['isis', 'islamic state'],
  ['un', 'united nations'],
  ['wfp', 'world food programme'],
  ['who', 'world health organization'],
  ['wto', 'world trade organization'],
]);
