import {
  change,
  type Entry,
  insideOf,
  type KeptDatabase,
  openKept,
  StoreFault,
  type Tables,
} from './kept-layout.js';
import { bare, childNames, parentsOf } from './paths.js';

/** What a move took away and what it brought, in the same order. */
export interface Moved {
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

/**
 * Files kept in the browser (IndexedDB), by path. Each operation is one transaction, so that two tabs never see or
 * leave half of one; nothing is held in memory, so that what another tab wrote is there at once.
 */
export class KeptStore {
  readonly #database: KeptDatabase;
  readonly #now: () => number;

  private constructor(database: KeptDatabase, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  /** Opens the files under a name; `now` tells the time. Rejects where the browser keeps nothing. */
  static async open(name: string, now: () => number): Promise<KeptStore> {
    return new KeptStore(await openKept(name), now);
  }

  close(): void {
    this.#database.close();
  }

  /** Puts these texts in, by path, if none ever were; answers whether it did. */
  seed(texts: Readonly<Record<string, string>>): Promise<boolean> {
    return change(this.#database, async (tables) => {
      if ((await tables.notes.get('seeded')) !== undefined) return false;
      await tables.notes.put(true, 'seeded');
      for (const [path, text] of Object.entries(texts))
        await this.#put(tables, path, new TextEncoder().encode(text));
      return true;
    });
  }

  /** Forgets everything, also that there ever was something. */
  clear(): Promise<void> {
    return change(this.#database, async ({ entries, contents, notes }) => {
      await Promise.all([entries.clear(), contents.clear(), notes.clear()]);
    });
  }

  stat(path: string): Promise<Entry | undefined> {
    return this.#database.get('entries', bare(path));
  }

  /** The names directly inside a folder. */
  async list(folder: string): Promise<ReadonlyMap<string, Entry['kind']>> {
    const path = bare(folder);
    const { store } = this.#database.transaction('entries');
    const names = childNames(path, await store.getAllKeys(insideOf(path)));
    const found = await Promise.all(names.map((name) => store.get(`${path}/${name}`)));
    return new Map(names.map((name, at) => [name, found[at]?.kind ?? 'file']));
  }

  /** The paths of all files inside a folder, however deep. */
  files(path: string): Promise<readonly string[]> {
    return this.#database.getAllKeys('contents', insideOf(path));
  }

  async read(path: string): Promise<Uint8Array> {
    const bytes = await this.#database.get('contents', path);
    if (bytes) return bytes;
    throw new StoreFault((await this.stat(path)) ? 'is-folder' : 'missing');
  }

  /** Writes a file; answers whether it is new. */
  write(path: string, bytes: Uint8Array, how: Writing): Promise<boolean> {
    return change(this.#database, async (tables) => {
      const old = await tables.entries.get(path);
      if (old?.kind === 'folder') throw new StoreFault('is-folder');
      if (old && !how.overwrite) throw new StoreFault('exists');
      if (!old && !how.create) throw new StoreFault('missing');
      await this.#put(tables, path, bytes);
      return old === undefined;
    });
  }

  makeFolder(path: string): Promise<void> {
    return change(this.#database, async (tables) => {
      if (await tables.entries.get(path)) throw new StoreFault('exists');
      await this.#putParents(tables, `${path}/`);
    });
  }

  /** Deletes a file or a folder; answers all paths that are gone. */
  remove(path: string, recursive: boolean): Promise<readonly string[]> {
    return change(this.#database, async (tables) => {
      if (!(await tables.entries.get(path))) throw new StoreFault('missing');
      const inside = await tables.entries.getAllKeys(insideOf(path));
      if (inside.length > 0 && !recursive) throw new StoreFault('not-empty');
      await forget(tables, [path, ...inside]);
      return [path, ...inside];
    });
  }

  /** Gives a file or a folder, with what lies in it, another path. */
  move(from: string, to: string, overwrite: boolean): Promise<Moved> {
    return change(this.#database, async (tables) => {
      if (!(await tables.entries.get(from))) throw new StoreFault('missing');
      if (await tables.entries.get(to)) {
        if (!overwrite) throw new StoreFault('exists');
        await forget(tables, [to, ...(await tables.entries.getAllKeys(insideOf(to)))]);
      }
      await this.#putParents(tables, to);
      const gone = [from, ...(await tables.entries.getAllKeys(insideOf(from)))];
      for (const path of gone) await carry(tables, path, to + path.slice(from.length));
      return { gone, came: gone.map((path) => to + path.slice(from.length)) };
    });
  }

  async #put(tables: Tables, path: string, bytes: Uint8Array): Promise<void> {
    await this.#putParents(tables, path);
    const old = await tables.entries.get(path);
    const now = this.#now();
    // Later than before even where two tabs write within one tick of the clock.
    const changed = old ? Math.max(now, old.changed + 1) : now;
    const entry: Entry = { kind: 'file', size: bytes.length, created: old?.created ?? now, changed };
    await tables.entries.put(entry, path);
    await tables.contents.put(bytes, path);
  }

  async #putParents(tables: Tables, path: string): Promise<void> {
    for (const folder of parentsOf(path)) {
      const there = await tables.entries.get(folder);
      if (there?.kind === 'file') throw new StoreFault('no-folder');
      const now = this.#now();
      if (!there) await tables.entries.put({ kind: 'folder', size: 0, created: now, changed: now }, folder);
    }
  }
}

/** Whether a file may be new, and whether it may take the place of an old one. */
interface Writing {
  readonly create: boolean;
  readonly overwrite: boolean;
}

async function carry(tables: Tables, from: string, to: string): Promise<void> {
  const [entry, bytes] = [await tables.entries.get(from), await tables.contents.get(from)];
  await forget(tables, [from]);
  if (entry) await tables.entries.put(entry, to);
  if (bytes) await tables.contents.put(bytes, to);
}

async function forget(tables: Tables, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await tables.entries.delete(path);
    await tables.contents.delete(path);
  }
}
