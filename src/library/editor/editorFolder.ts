import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '../../records/index.ts';
import { byCodeUnits } from '../files.ts';
import { isLeftAside } from './strays.ts';
import { problemIn, readYamlFile, type YamlFile } from './yamlFile.ts';

/** A YAML file with its name without the ending. */
export type NamedYaml = Readonly<{ stem: string; yaml: YamlFile }>;

/** One setting file, under either ending; both at once are a mistake. Nothing where there is none. */
export async function readOneYaml(folder: string, stem: string): Promise<{ yaml?: YamlFile; problem?: Notice }> {
  const [long, short] = await Promise.all([readYamlFile(folder, `${stem}.yaml`), readYamlFile(folder, `${stem}.yml`)]);
  const isBoth = (long.yaml ?? long.problem) && (short.yaml ?? short.problem);
  if (!isBoth) return long.yaml || long.problem ? long : short;
  const reason = `"${stem}.yaml" stands beside it, so nobody knows which of the two holds`;
  return { problem: problemIn(`${stem}.yml`, reason, 'Keep one of the two files') };
}

/** All YAML files of a folder of `content/`, by name; a stem that occurs twice is a mistake of the second file. */
export async function readYamlFolder(
  content: string,
  folder: string,
): Promise<{ files: NamedYaml[]; problems: (Notice & { text?: string; stem: string })[] }> {
  const names = await readdir(join(content, folder)).catch(() => []);
  const files: NamedYaml[] = [];
  const problems: (Notice & { text?: string; stem: string })[] = [];
  const seen = new Set<string>();
  for (const name of names.filter((each) => !isLeftAside(each)).sort(byCodeUnits)) {
    const file = `${folder}/${name}`;
    const stem = name.replace(/\.ya?ml$/i, '');
    if (stem === name) {
      problems.push({ ...problemIn(file, 'It is no YAML file, so it is not read', 'End its name in .yaml'), stem });
    } else if (seen.has(stem)) {
      const fix = 'Put both into one file';
      problems.push({ ...problemIn(file, `Another file says something of "${stem}" as well`, fix), stem });
    } else {
      seen.add(stem);
      const { yaml, problem, text } = await readYamlFile(content, file);
      if (yaml) files.push({ stem, yaml });
      if (problem) problems.push({ ...problem, stem, ...(text === undefined ? {} : { text }) });
    }
  }
  return { files, problems };
}
