import { fileKey } from '../file-key.js';

/** A folder as the root of a project: its files by their paths relative to it, `/` between the steps. */
export class Folder {
  readonly uri: string;
  /** Equal for two spellings of one folder. */
  readonly key: string;

  constructor(uri: string) {
    this.uri = uri.endsWith('/') ? uri : `${uri}/`;
    this.key = folderKey(uri);
  }

  /** Path of a file below the folder; undefined for one that is elsewhere. */
  nameOf(uri: string): string | undefined {
    const file = fileKey(uri);
    return file.startsWith(`${this.key}/`) ? file.slice(this.key.length + 1).replace(/^\/+/, '') : undefined;
  }

  uriOf(name: string): string {
    return this.uri + name.split('/').map(encodeURIComponent).join('/');
  }

  /** A folder below this one. */
  below(name: string): Folder {
    return name === '' ? this : new Folder(this.uriOf(name));
  }
}

/** Equal for two spellings of one folder's address. */
export function folderKey(uri: string): string {
  return fileKey(uri).replace(/\/+$/, '');
}

/** The folder that a file or folder is in; undefined for an address without folders, as of a text never saved. */
export function parentOf(uri: string): string | undefined {
  if (!/^[\w+.-]+:\/\/[^/]*\/[^/]/.test(uri)) return undefined;
  const parent = uri.replace(/\/+$/, '').replace(/\/[^/]*$/, '');
  return parent.endsWith('://') ? `${parent}/` : parent;
}
