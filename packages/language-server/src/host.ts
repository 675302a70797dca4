import type { Importing } from './importing.js';

/** Everything the server cannot do by itself. Files are named by URI; a host without files leaves both functions out. */
export interface Host {
  readonly version: string;
  /** Language of the machine, used when the client names none, e.g. `zh_CN.UTF-8`. */
  readonly locale?: string | undefined;
  /** Text of a file, or undefined when it cannot be read. */
  readonly readFile?: (uri: string) => Promise<string | undefined>;
  /** Files below a folder (or in it, when `shallow`) whose names are wanted, relative to it with `/` between the parts. */
  readonly listFiles?: (folder: string, options: ListOptions) => Promise<readonly string[]>;
  /** Address of a rule's page, with `{code}` and `{locale}` to be filled in, for clients that give none. */
  readonly ruleLinkTemplate?: string | undefined;
  /** Loads the importers. A host that cannot load what lies beside it has the client read it. */
  readonly loadImporters: (readPart: ReadPart | undefined) => Promise<Importers>;
}

/** Bytes of a file that belongs to the server, by its path below the server's folder. */
export type ReadPart = (name: string) => Promise<Uint8Array>;

/** The importers, loaded, and the files that they need beside them. */
export interface Importers extends Importing {
  readonly readPart: ReadPart;
}

/** Which files of a folder to list. */
export interface ListOptions {
  readonly wanted: (name: string) => boolean;
  readonly shallow: boolean;
}
