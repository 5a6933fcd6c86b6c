import { writeTable } from '../library/editor/metadataTable.ts';
import { checkLibrary } from '../library/findings.ts';
import { makeLibrary } from '../library/index.ts';
import { exitCodeOf } from './exitCode.ts';
import type { Command } from './index.ts';
import { noticeLine } from './inputs.ts';

/** What is wrong or doubtful in seeds and content, a line a finding: file, line, reason and fix. */
export const check: Command = async ({ csv }, effects) => {
  const library = await makeLibrary(effects.settings, effects.progress);
  const findings = checkLibrary(library);
  if (csv) await effects.write(writeTable(library.documents));
  for (const finding of csv ? [] : findings) await effects.write(`${noticeLine(finding)}\n`);
  const rejected = findings.filter((finding) => finding.kind === 'rejected').length;
  return exitCodeOf(library.documents.length, rejected);
};
