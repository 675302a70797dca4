import { withoutCopies } from '@nianbao/workspace';
import { Failure, fileFailure } from '../failure.js';
import type { Io } from '../io.js';

/** The word for standard input on the command line. */
export const standardInput = '-';

/** A file to read: one that the user named, or one that a folder or a glob led to. */
export interface FoundFile {
  readonly name: string;
  readonly named: boolean;
}

/** What the names on the command line lead to. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly failures: readonly Failure[];
}

const inFolders = ['**/*.nianbao.{yaml,yml,json}', '**/*.年报.{yaml,yml}'];
const globCharacters = /[*?{}[\]!]/;
const readable = /\.(?:ya?ml|json)$/i;

/** Finds the files for the names on the command line: in their order, those of a folder sorted, each once. */
export async function findFiles(names: readonly string[], io: Io): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const failures: Failure[] = [];
  for (const name of names.length === 0 ? ['.'] : names) {
    try {
      for (const file of await filesFor(name, io)) {
        const key = tidy(file.name);
        const known = files.get(key);
        files.set(key, { name: key, named: file.named || known?.named === true });
      }
    } catch (error) {
      failures.push(error instanceof Failure ? error : fileFailure(name, error));
    }
  }
  return { files: [...files.values()], failures };
}

async function filesFor(name: string, io: Io): Promise<readonly FoundFile[]> {
  if (name === standardInput) return [{ name, named: true }];
  const kind = await io.kindOf(name);
  if (kind === 'file') return [{ name, named: true }];
  if (kind === undefined && !globCharacters.test(name)) {
    throw new Failure((messages) => messages.files.failed(name, 'ENOENT'));
  }
  const found =
    kind === 'folder'
      ? await io.find(inFolders, name)
      : (await io.find([name.replaceAll('\\', '/')])).filter((file) => readable.test(file));
  if (found.length === 0) throw new Failure((messages) => messages.files.nothing(name));
  return withoutCopies(found)
    .toSorted(byName)
    .map((file) => ({ name: file, named: false }));
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const tidy = (name: string) => name.replace(/^\.\/(?=.)/, '');
