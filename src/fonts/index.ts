export { fontCss, fontSheet } from './css.ts';
export { fontLicence } from './licence.ts';
export { facesToPreload } from './preload.ts';
export { type WebFace, webFaces } from './webFaces.ts';
