import { HEIGHT_PX, WIDTH_PX } from '../../cards/design/palette.ts';
import { resolveAddress } from '../../site/resolve.ts';
import type { CheckedSite, Finding } from './pages.ts';

/** Tightest limit among those who show previews: WhatsApp. */
const MAX_BYTES = 300_000;

/** What is known of a picture without decoding it. */
export type Picture = Readonly<{ widthPx: number; heightPx: number; bytes: number }>;

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Size of a PNG from its header (PNG 3rd edition, 11.2.1 IHDR); undefined for other files. */
export function readPicture(bytes: Buffer): Picture | undefined {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return undefined;
  return { widthPx: bytes.readUInt32BE(16), heightPx: bytes.readUInt32BE(20), bytes: bytes.length };
}

/** The files that pages name as their preview image, with the first page that does. */
export function findPreviewImages(site: CheckedSite): Map<string, string> {
  const found = new Map<string, string>();
  for (const page of site.pages) {
    for (const image of page.images) {
      const target = resolveAddress(image, page.file, site.place);
      const file = target.kind === 'inside' ? target.file : image;
      if (!found.has(file)) found.set(file, page.file);
    }
  }
  return found;
}

/** What is wrong with the preview image that `page` names. */
export function checkPreviewImage(file: string, page: string, picture: Picture | undefined): Finding[] {
  const found = (what: string): Finding[] => [{ file: page, what: `preview image "${file}" ${what}` }];
  if (!picture) return found('is no PNG of this site');
  const { widthPx, heightPx, bytes } = picture;
  if (widthPx !== WIDTH_PX || heightPx !== HEIGHT_PX) {
    return found(`is ${widthPx} × ${heightPx}, expected ${WIDTH_PX} × ${HEIGHT_PX}`);
  }
  return bytes < MAX_BYTES ? [] : found(`has ${bytes} bytes, expected fewer than ${MAX_BYTES}`);
}
