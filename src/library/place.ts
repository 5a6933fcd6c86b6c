import { readSiteSettings } from './editorFiles.ts';
import { type Place, readPlace } from './settings.ts';
import { processSettings } from './shared.ts';

/** Where the site of this process will stand: SITE and BASE, else the address that the editor gives in `site.yaml`. */
export const processPlace = async (): Promise<Place> =>
  readPlace(process.env, (await readSiteSettings(processSettings().content)).address);
