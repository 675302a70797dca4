import type { DocumentStore } from '../documents.js';
import type { Engine } from '../engine-type.js';
import type { Files } from '../files.js';
import { Folder, parentOf } from './folder.js';

/** A folder that is a project, with the reports found in it. */
export interface Root {
  readonly folder: Folder;
  readonly files: readonly string[];
}

interface Parts {
  readonly engine: Engine;
  readonly files: Files;
  readonly documents: DocumentStore;
}

/** The projects that the client's folders hold: each folder with a configuration is one, and so is what remains. */
export async function findRoots(folders: readonly string[], parts: Parts): Promise<readonly Root[]> {
  const roots = new Map<string, Root>();
  const open = folders.map((uri) => new Folder(uri));
  for (const folder of open) {
    if (open.some((other) => other !== folder && isBelow(folder, other))) continue;
    const above = await configuredAbove(parentOf(folder.uri), parts);
    const mayReachOut = above !== undefined && !(await hasConfig(folder, parts));
    const outer = mayReachOut ? above : folder;
    for (const root of rootsIn(outer, await configsAndReports(outer, parts), parts.engine)) {
      const isWanted = root.folder === outer || isBelow(root.folder, folder);
      if (isWanted) roots.set(root.folder.key, root);
    }
  }
  return [...roots.values()];
}

/** The nearest folder, from this one upwards, that has a configuration. */
export async function configuredAbove(uri: string | undefined, parts: Parts): Promise<Folder | undefined> {
  for (let at = uri; at !== undefined; at = parentOf(at)) {
    const folder = new Folder(at);
    if (await hasConfig(folder, parts)) return folder;
  }
  return undefined;
}

async function hasConfig(folder: Folder, { engine, files, documents }: Parts): Promise<boolean> {
  const uri = folder.uriOf(engine.configFileName);
  return documents.find(uri) !== undefined || (await files.read(uri)) !== undefined;
}

/** What is on disk, and configurations that are open but were never saved. */
async function configsAndReports(folder: Folder, { engine, files, documents }: Parts): Promise<string[]> {
  const found = await files.list(folder.uri, false);
  const open = documents.all().flatMap(({ document }) => folder.nameOf(document.uri) ?? []);
  return [...new Set([...found, ...open.filter((name) => isConfig(name, engine))])];
}

function rootsIn(outer: Folder, found: readonly string[], engine: Engine): readonly Root[] {
  const configured = found
    .filter((name) => isConfig(name, engine))
    .map((name) => name.slice(0, -engine.configFileName.length));
  return [...new Set(['', ...configured])].map((below) => ({
    folder: outer.below(below.replace(/\/$/, '')),
    files: engine.projectFiles(
      found.filter((name) => name.startsWith(below)).map((name) => name.slice(below.length)),
    ),
  }));
}

/** True for the address of a configuration. */
export function isConfig(name: string, { configFileName }: Pick<Engine, 'configFileName'>): boolean {
  return name === configFileName || name.endsWith(`/${configFileName}`);
}

const isBelow = (folder: Folder, other: Folder) => folder.key.startsWith(`${other.key}/`);
