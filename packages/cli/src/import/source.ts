import type { FoundFile } from '../files/find-files.js';

/** A file to import: where it lies below what the user named is kept, so that a folder is mirrored. */
export interface SourceFile extends FoundFile {
  /** Relative to the folder or glob that led here; the file's own name where it was named itself. */
  readonly below: string;
}

/** The name of a path without its folders. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The folder of a path with its slash, empty for a bare name. */
export function folderPart(path: string): string {
  return path.slice(0, path.length - baseName(path).length);
}

/** The name of the report that a source becomes: `2021/页面.html` → `2021/页面.nianbao.yaml`. */
export function reportName(source: string): string {
  const base = baseName(source);
  const stem = base.replace(/(?<=.)\.[^.]*$/, '');
  return `${folderPart(source)}${stem}.nianbao.yaml`;
}
