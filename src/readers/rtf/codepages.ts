/** Code pages by the character set of a font (`\fcharset`), as Windows numbers them. */
export const CODE_PAGES: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The name by which a decoder knows a code page; Western where it knows none. */
export function encodingOf(codePage: number): string {
  const names: Readonly<Record<number, string>> = {
    437: 'ibm866',
    866: 'ibm866',
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    10000: 'macintosh',
    65001: 'utf-8',
    874: 'windows-874',
  };
  const name = names[codePage] ?? `windows-${codePage}`;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'windows-1252';
  }
}
