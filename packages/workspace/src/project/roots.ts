import { configFileName } from '../config/config.js';
import { isReportFile, withoutCopies } from '../report-file.js';

/** The folders that a path lies in, nearest first; for an absolute path as far up as the root of the file system. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(end === 0 ? '/' : path.slice(0, end));
    if (end === 0) break;
  }
  return folders;
}

/**
 * The folder whose project a file belongs to: the nearest one at or above it that has a configuration. Undefined where
 * none has: such files form one project with the folder that the user works in.
 */
export function projectFolderOf(file: string, configured: (folder: string) => boolean): string | undefined {
  return foldersAbove(file).find(configured);
}

/**
 * The reports of a project among the files found in and below its folder, named relative to it. A folder with a
 * configuration of its own is another project. A report's copy as JSON beside it is none of its own.
 */
export function projectFiles(found: readonly string[]): readonly string[] {
  const others = new Set(
    found
      .filter((file) => file.endsWith(`/${configFileName}`))
      .map((file) => file.slice(0, -configFileName.length - 1)),
  );
  return withoutCopies(found).filter(
    (file) => isReportFile(file) && !foldersAbove(file).some((folder) => others.has(folder)),
  );
}
