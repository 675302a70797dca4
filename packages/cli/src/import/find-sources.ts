import { Failure, fileFailure } from '../failure.js';
import { standardInput } from '../files/find-files.js';
import type { Io } from '../io.js';
import { sourceEndings } from './formats.js';
import { baseName, type SourceFile } from './source.js';

/** What the names on the command line lead to. */
export interface FoundSources {
  readonly sources: readonly SourceFile[];
  readonly failures: readonly Failure[];
}

const globCharacters = /[*?{}[\]!]/;

/** Finds the sources for the names on the command line: in their order, those of a folder sorted, each once. */
export async function findSources(names: readonly string[], io: Io): Promise<FoundSources> {
  const sources = new Map<string, SourceFile>();
  const failures: Failure[] = [];
  for (const name of names) {
    try {
      for (const source of await sourcesFor(name, io)) {
        const key = source.name === standardInput ? source.name : io.absolute(source.name);
        if (!sources.has(key)) sources.set(key, source);
      }
    } catch (error) {
      failures.push(error instanceof Failure ? error : fileFailure(name, error));
    }
  }
  return { sources: [...sources.values()], failures };
}

async function sourcesFor(name: string, io: Io): Promise<readonly SourceFile[]> {
  if (name === standardInput) return [{ name, named: true, below: name }];
  const kind = await io.kindOf(name);
  if (kind === 'file') return [{ name, named: true, below: baseName(name) }];
  if (kind === undefined && !globCharacters.test(name)) {
    throw new Failure((messages) => messages.files.failed(name, 'ENOENT'));
  }
  const isFolder = kind === 'folder';
  const found = isFolder ? await io.find(published, name) : await io.find([name.replaceAll('\\', '/')]);
  if (found.length === 0)
    throw new Failure((messages) =>
      messages.import.nothing(
        name,
        sourceEndings.map((e) => `.${e}`),
      ),
    );
  const top = isFolder ? name.replace(/[\\/]+$/, '') : fixedPart(name);
  const start = top === '' || top === '.' ? 0 : top.length + 1;
  return found.toSorted(byName).map((file) => ({ name: file, named: false, below: file.slice(start) }));
}

/** Endings in either case: old servers wrote `.HTM`. */
const published = sourceEndings.map(
  (ending) => `**/*.${ending.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)}`,
);

/** The folders of a glob before its first wildcard. */
function fixedPart(glob: string): string {
  const steps = glob.replaceAll('\\', '/').split('/');
  const first = steps.findIndex((step) => globCharacters.test(step));
  return steps.slice(0, first).join('/');
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
