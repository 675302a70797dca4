import {
  configFileName,
  isReportFile,
  type ProjectEnv,
  projectFiles,
  withoutCopies,
} from '@nianbao/workspace';
import { decodeText } from '../files/decode.js';
import { standardInput } from '../files/find-files.js';
import { isAbove, joinPath, relativePath } from '../files/paths.js';
import type { Io } from '../io.js';
import type { FoundProject, ProjectFile } from './find-projects.js';

const reports = ['*.{nianbao,年报}.{yaml,yml}', '*.nianbao.json'];

/** A project's files on this machine. */
export function projectEnv(found: FoundProject, io: Io): ProjectEnv {
  const given = new Map(found.files.map((file) => [file.path, file]));
  return {
    list: () => listOf(found, io),
    read: async (path) => {
      if (path === configFileName && found.configFile !== undefined) {
        // Without its configuration a project would be checked by other rules than its own: that is a failure.
        return decodeText(configFileName, await io.readFile(found.configFile));
      }
      if (path === configFileName || found.folder === undefined) return undefined;
      const isInput = given.get(path)?.name === standardInput;
      try {
        const bytes = isInput ? await io.readStdin() : await io.readFile(joinPath(found.folder, path));
        return decodeText(path, bytes);
      } catch {
        return undefined;
      }
    },
  };
}

/** How the files of a project are shown: as they were given, else as they are seen from the working folder. */
export function namesIn({ folder, files }: FoundProject, io: Io): (path: string) => string {
  const given = new Map(
    files.filter(({ name }) => name !== standardInput).map(({ path, name }) => [path, name]),
  );
  const here = io.absolute('.');
  const isNear = folder !== undefined && (isAbove(folder, here) || isAbove(here, folder));
  return (path) => {
    const known = given.get(path);
    if (known !== undefined || folder === undefined) return known ?? path;
    const at = joinPath(folder, path);
    return isNear ? relativePath(here, at) : at;
  };
}

async function listOf({ folder, configFile, files }: FoundProject, io: Io): Promise<readonly string[]> {
  if (folder === undefined) return [];
  const own = files.filter(({ named, path }) => named || isReportFile(path)).map(({ path }) => path);
  const around = configFile === undefined ? await besides(folder, files, io) : await below(folder, io);
  return [...new Set([...own, ...around])].sort();
}

/** Without a configuration nobody says how far a project goes: the folders of the files given by name are taken. */
async function besides(folder: string, files: readonly ProjectFile[], io: Io): Promise<readonly string[]> {
  const folders = new Set(
    files
      .filter(({ named }) => named)
      .map(({ path }) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.')),
  );
  const found: string[] = [];
  for (const one of folders) found.push(...(await io.find(reports, joinPath(folder, one))));
  return withoutCopies(found).map((file) => relativePath(folder, file));
}

async function below(folder: string, io: Io): Promise<readonly string[]> {
  const found = await io.find(
    [...reports, configFileName].map((name) => `**/${name}`),
    folder,
  );
  return projectFiles(found.map((file) => relativePath(folder, file)));
}
