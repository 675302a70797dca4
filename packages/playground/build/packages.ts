import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a package says of itself. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The manifest of the package in a folder. */
export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The folder of the package that a module belongs to; `undefined` for modules of our own. */
export function packageOf(module: string): string | undefined {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\0', ''))?.[0];
  return folder && existsSync(join(folder, 'package.json')) ? folder : undefined;
}

/** The folders of these packages and of all that they depend on, as a module in `from` would find them. */
export function withDependencies(names: readonly string[], from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string, place: string): void => {
    const folder = find(name, place);
    if (folder === undefined || found.has(folder)) return;
    found.add(folder);
    for (const next of Object.keys(manifestIn(folder).dependencies ?? {})) visit(next, folder);
  };
  for (const name of names) visit(name, from);
  return found;
}

function find(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? undefined : find(name, dirname(from));
}
