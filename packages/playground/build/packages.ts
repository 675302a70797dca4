import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestIn } from '../../house/bundling/licence.mjs';

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
