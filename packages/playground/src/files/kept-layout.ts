import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

/** What the browser keeps of a file or a folder, without its content. Times are milliseconds since 1970. */
export interface Entry {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  readonly created: number;
  readonly changed: number;
}

/** The tables, each by path; `notes` holds what the page remembers for itself. */
interface Layout extends DBSchema {
  readonly entries: { readonly key: string; readonly value: Entry };
  readonly contents: { readonly key: string; readonly value: Uint8Array };
  readonly notes: { readonly key: string; readonly value: unknown };
}

type Name = 'entries' | 'contents' | 'notes';

/** The database of kept files. */
export type KeptDatabase = IDBPDatabase<Layout>;

/** The tables while something changes. */
export type Tables = {
  readonly [name in Name]: IDBPObjectStore<Layout, Name[], name, 'readwrite'>;
};

/** Why something cannot be done with kept files. `full` means that the browser grants this page no more room. */
export type Fault = 'missing' | 'exists' | 'is-folder' | 'no-folder' | 'not-empty' | 'full';

/** What the kept files refuse. */
export class StoreFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** Opens the database of this name. Rejects where the browser keeps nothing. */
export function openKept(name: string): Promise<KeptDatabase> {
  return openDB<Layout>(name, 1, {
    upgrade: (fresh) => {
      for (const table of ['entries', 'contents', 'notes'] as const) fresh.createObjectStore(table);
    },
  });
}

/** Runs one change: all of it is kept, or nothing. */
export async function change<T>(database: KeptDatabase, work: (tables: Tables) => Promise<T>): Promise<T> {
  const all: Name[] = ['entries', 'contents', 'notes'];
  const transaction = database.transaction(all, 'readwrite');
  const done = transaction.done.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  try {
    const result = await work({
      entries: transaction.objectStore('entries'),
      contents: transaction.objectStore('contents'),
      notes: transaction.objectStore('notes'),
    });
    const cause = await done;
    if (cause !== undefined) throw cause;
    return result;
  } catch (cause) {
    abort(transaction);
    throw isFull(cause) || isFull(await done) ? new StoreFault('full', { cause }) : cause;
  }
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function isFull(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError';
}

/** The keys of all that lies in a folder, however deep: `0` follows `/`. */
export function insideOf(folder: string): IDBKeyRange {
  return IDBKeyRange.bound(`${folder}/`, `${folder}0`, false, true);
}
