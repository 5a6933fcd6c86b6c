import { readdir } from 'node:fs/promises';
import type { Notice } from '../../records/index.ts';
import { byCodeUnits } from '../files.ts';
import { findNearest } from './nearestWord.ts';
import { problemIn } from './yamlFile.ts';

/** What `content/` may hold: files by their stems, and folders. */
const STEMS = ['site', 'names', 'quantities', 'aliases', 'reviewed', 'origins', 'publishers'] as const;
const FOLDERS = ['documents', 'stories', 'briefings', 'comparisons'] as const;
const LEDGER = 'published.json';
/** Folders that a subject may hold beside what its editor writes. */
const BESIDE: ReadonlySet<string> = new Set(['seeds', 'dist']);
const KNOWN: readonly string[] = [...STEMS.map((stem) => `${stem}.yaml`), LEDGER, ...FOLDERS.map((name) => `${name}/`)];

/**
 * Files that are of no matter wherever they lie: hidden ones, those that editors and systems leave behind, and what tells
 * people of the folder.
 */
export const isLeftAside = (name: string): boolean =>
  name.startsWith('.') ||
  /~$|^#.*#$|\.(?:bak|lock|orig|rej|swp|tmp)$/i.test(name) ||
  /^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/i.test(name) ||
  /^(?:readme|licen[cs]e|copying|notice|contributing|changelog)(?:[.-][a-z-]+)*$/i.test(
    name.replace(/\.(?:md|txt)$/i, ''),
  );

/**
 * Files and folders of `content/` that belong to nothing: a mistake where another name may be meant, which is told with it,
 * else a notice, as they may be of something else.
 */
export async function findStrays(content: string): Promise<Notice[]> {
  const entries = await readdir(content, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !isLeftAside(entry.name) && !(entry.isDirectory() && BESIDE.has(entry.name)))
    .sort((a, b) => byCodeUnits(a.name, b.name))
    .flatMap((entry) => strayAt(entry.name, entry.isDirectory()));
}

function strayAt(name: string, isFolder: boolean): Notice[] {
  const isFolderName = (FOLDERS as readonly string[]).includes(name);
  if (isFolderName && !isFolder) {
    return [
      problemIn(name, 'It is a file, expected a folder', 'Rename the file, and put what it says into the folder'),
    ];
  }
  const stem = name.replace(/\.ya?ml$/, '');
  const isFile = name === LEDGER || (stem !== name && (STEMS as readonly string[]).includes(stem));
  if (isFolderName || isFile) return [];
  const nearest = nearestTo(name, isFolder);
  const fix = nearest
    ? `Rename it to ${nearest}, or remove it`
    : `Nothing to do, if it is not meant to be; read are ${KNOWN.join(', ')}`;
  const what = isFolder
    ? 'It is no folder of content/, so nothing in it is read'
    : 'It is no file of content/, so it is not read';
  const told = problemIn(isFolder ? `${name}/` : name, what, fix);
  return [nearest ? told : { ...told, kind: 'notice' }];
}

/** "document" → "documents/"; "name.yaml", "Names.yml" → "names.yaml". */
function nearestTo(name: string, isFolder: boolean): string | undefined {
  if (isFolder) {
    const folder = findNearest(name, FOLDERS);
    return folder && `${folder}/`;
  }
  const stem = findNearest(name.replace(/\.[^.]*$/, ''), STEMS);
  return stem && `${stem}.yaml`;
}
