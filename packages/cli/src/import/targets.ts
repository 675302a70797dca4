import { Failure } from '../failure.js';
import { standardInput } from '../files/find-files.js';
import { joinPath } from '../files/paths.js';
import { baseName, reportName, type SourceFile } from './source.js';

/**
 * The file that each source is written to: below the folder that `--out` names, at the file that it names, or else
 * beside the source. Two sources that would be written to one file are wrong usage, before anything is written.
 */
export function targetsFor(
  sources: readonly SourceFile[],
  out: string | undefined,
): ReadonlyMap<SourceFile, string> {
  const isFile = out !== undefined && /\.ya?ml$/i.test(out);
  if (isFile && sources.length > 1) throw new Failure((m) => m.import.oneFile(out));
  const targets = new Map<SourceFile, string>();
  const owners = new Map<string, string>();
  for (const source of sources) {
    const target = isFile ? out : targetOf(source, out);
    const other = owners.get(target);
    if (other !== undefined) throw new Failure((m) => m.import.twoToOne(target, other, source.name));
    owners.set(target, source.name);
    targets.set(source, target);
  }
  return targets;
}

function targetOf({ name, below }: SourceFile, folder: string | undefined): string {
  if (name === standardInput) return folder === undefined ? unnamed : joinPath(folder, unnamed);
  if (folder === undefined) return reportName(name);
  // A glob may climb out of the working folder; what it finds stays below the folder of the reports.
  return joinPath(folder, reportName(below.split(/[\\/]/).includes('..') ? baseName(below) : below));
}

/** What standard input becomes in a folder: it has no name of its own. */
const unnamed = 'stdin.nianbao.yaml';
