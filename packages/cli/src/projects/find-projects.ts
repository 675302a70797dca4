import { configFileName, foldersAbove, projectFolderOf } from '@nianbao/workspace';
import { Failure } from '../failure.js';
import { type FoundFile, standardInput } from '../files/find-files.js';
import { joinPath, relativePath } from '../files/paths.js';
import type { Io } from '../io.js';

/** A file to check and how its project names it. */
export interface ProjectFile extends FoundFile {
  /** Relative to the project's folder. */
  readonly path: string;
}

/** Files that are checked together: those of one folder with a configuration, or those that have none above them. */
export interface FoundProject {
  /** Absolute; undefined for standard input that is no file of a project. */
  readonly folder: string | undefined;
  /** Absolute path of the configuration. */
  readonly configFile: string | undefined;
  readonly files: readonly ProjectFile[];
}

/** How projects are looked for. */
export interface ProjectOptions {
  /** One configuration for all files, or none whatever there is; the nearest one where it does not say. */
  readonly config?: string | false | undefined;
  /** The file that standard input stands for. */
  readonly stdinName?: string | undefined;
}

/** Sorts files by the projects that they belong to, in the order of the files. */
export async function findProjects(
  files: readonly FoundFile[],
  io: Io,
  options: ProjectOptions,
): Promise<readonly FoundProject[]> {
  const placed = files.map((file) => ({ ...file, at: placeOf(file, io, options) }));
  const belongsTo = await ownerOf(
    placed.flatMap(({ at }) => at ?? []),
    io,
    options,
  );
  const projects = new Map<string | undefined, { found: FoundProject; files: ProjectFile[] }>();
  for (const { at, ...file } of placed) {
    const owner = at === undefined ? nobody : belongsTo(at);
    const path = at === undefined || owner.folder === undefined ? file.name : relativePath(owner.folder, at);
    const known = projects.get(owner.folder);
    if (known) known.files.push({ ...file, path });
    else {
      const own = [{ ...file, path }];
      projects.set(owner.folder, { found: { ...owner, files: own }, files: own });
    }
  }
  return [...projects.values()].map(({ found }) => found);
}

type Owner = Pick<FoundProject, 'folder' | 'configFile'>;

const nobody: Owner = { folder: undefined, configFile: undefined };

function placeOf({ name }: FoundFile, io: Io, { stdinName }: ProjectOptions): string | undefined {
  if (name !== standardInput) return io.absolute(name);
  return stdinName === undefined ? undefined : io.absolute(stdinName);
}

async function ownerOf(
  paths: readonly string[],
  io: Io,
  { config }: ProjectOptions,
): Promise<(path: string) => Owner> {
  const here: Owner = { folder: io.absolute('.'), configFile: undefined };
  if (config === false) return () => here;
  if (config !== undefined) {
    if ((await io.kindOf(config)) !== 'file') throw new Failure((m) => m.files.failed(config, 'ENOENT'));
    const configFile = io.absolute(config);
    const owner = { folder: foldersAbove(configFile)[0], configFile };
    return () => owner;
  }
  const folders = [...new Set(paths.flatMap((path) => foldersAbove(path)))];
  const kinds = await Promise.all(
    // A folder above that may not be looked into has nothing to say here.
    folders.map((folder) => io.kindOf(joinPath(folder, configFileName)).catch(() => undefined)),
  );
  const configured = new Set(folders.filter((_, index) => kinds[index] === 'file'));
  return (path) => {
    const folder = projectFolderOf(path, (one) => configured.has(one));
    return folder === undefined ? here : { folder, configFile: joinPath(folder, configFileName) };
  };
}
