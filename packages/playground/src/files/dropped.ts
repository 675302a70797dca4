import { kindOf } from './kinds.js';

/** A file from the visitor's disk, and where it stood in what was given: its name, below the folders it came in. */
export interface Brought {
  readonly file: File;
  readonly path: string;
}

/** What was dropped on the page. */
export interface Dropped {
  /** Files, and of the folders what a report can be made of. */
  readonly files: readonly Brought[];
  /** How many files of the folders were left out. */
  readonly leftOut: number;
}

/** A disk that was dropped by mistake is left at this many folders. */
const MOST_FOLDERS = 500;

/** A file that is given by itself. */
export function alone(file: File): Brought {
  return { file, path: file.name };
}

/** What a drop brings, folders opened. Must be called before the event is over: the browser forgets it then. */
export async function droppedIn(data: DataTransfer | null): Promise<Dropped> {
  const given = [...(data?.items ?? [])]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const folders: Dropped[] = [];
  for (const { entry } of given) if (isFolder(entry)) folders.push(await below(entry));
  const files = given.flatMap(({ entry, file }) => (file && !isFolder(entry) ? [alone(file)] : []));
  return {
    files: [...files, ...folders.flatMap((folder) => folder.files)],
    leftOut: folders.reduce((sum, folder) => sum + folder.leftOut, 0),
  };
}

async function below(top: FileSystemDirectoryEntry): Promise<Dropped> {
  const files: Brought[] = [];
  let leftOut = 0;
  const waiting = [top];
  // The list grows while it is walked.
  for (const folder of waiting) {
    for (const entry of await entriesOf(folder)) {
      if (isFolder(entry)) {
        if (waiting.length < MOST_FOLDERS) waiting.push(entry);
        continue;
      }
      const file = kindOf(entry.name) === 'unknown' ? undefined : await fileOf(entry);
      if (file) files.push({ file, path: entry.fullPath.replace(/^\//, '') });
      else leftOut += 1;
    }
  }
  return { files, leftOut };
}

/** What lies in a folder by name; browsers tell it in pieces. What is hidden stays so. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const piece = () =>
    new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
  const all: FileSystemEntry[] = [];
  for (let next = await piece(); next.length > 0; next = await piece()) all.push(...next);
  const shown = all.filter(({ name }) => !name.startsWith('.'));
  return shown.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
}

function fileOf(entry: FileSystemEntry): Promise<File | undefined> {
  if (!isFile(entry)) return Promise.resolve(undefined);
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory ?? false;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
