import type { Engine } from '../engine-type.js';
import { fileKey } from '../file-key.js';
import { Folder, folderKey, parentOf } from './folder.js';
import { configuredAbove, findRoots, isConfig, type Root } from './roots.js';
import { ProjectSpace, type SpaceParts } from './space.js';

/** A file as its project knows it. */
export interface PlaceInProject {
  readonly space: ProjectSpace;
  readonly file: string;
}

/** Whoever wants to know what becomes new when a file, a folder or a configuration changes. */
export interface ProjectEvents {
  /** These files are to be checked anew. */
  affected(uris: readonly string[]): void;
  /** Others have something else to say of these files. */
  echoed(uris: readonly string[]): void;
  /** A project stands, for the first time or anew: nothing that was said of its files holds any more. */
  stands(space: ProjectSpace): void;
}

/** What the projects of a session are made from. */
export interface ProjectParts extends Omit<SpaceParts, 'openNames'> {
  readonly engine: () => Promise<Engine>;
}

/** The projects of the client's folders, and of open documents outside of them. */
export class Projects {
  readonly #parts: ProjectParts;
  readonly #folders: Set<string>;
  #spaces = new Map<string, ProjectSpace>();
  /** Projects of documents outside of the folders; they go with their last document. */
  readonly #loose = new Map<string, ProjectSpace>();
  #events: ProjectEvents = {
    affected: () => undefined,
    echoed: () => undefined,
    stands: () => undefined,
  };
  #scan: Promise<void> | undefined;
  #scans = 0;

  constructor(parts: ProjectParts, folders: readonly string[]) {
    this.#parts = parts;
    this.#folders = new Set(folders);
  }

  listen(events: ProjectEvents): void {
    this.#events = events;
  }

  /** The project that a file belongs to: that of the nearest folder which is one. */
  placeOf(uri: string): PlaceInProject | undefined {
    for (let at = parentOf(uri); at !== undefined; at = parentOf(at)) {
      const space = this.#spaces.get(folderKey(at)) ?? this.#loose.get(folderKey(at));
      const file = space?.folder.nameOf(uri);
      if (space && file !== undefined && space.has(file)) return { space, file };
    }
    return undefined;
  }

  /** All projects that stand. */
  standing(): readonly ProjectSpace[] {
    return [...this.#spaces.values(), ...this.#loose.values()].filter(({ project }) => project);
  }

  /** Resolves when the projects of all folders stand. */
  async ready(): Promise<void> {
    let seen: Promise<void> | undefined;
    do {
      seen = this.#scan ?? this.scan();
      await seen;
    } while (seen !== this.#scan);
  }

  /** Addresses of the report files in the client's folders, each once. */
  reports(): readonly string[] {
    const folders = [...this.#folders].map((uri) => new Folder(uri));
    const all = [...this.#spaces.values()].flatMap((space) =>
      space.listed().map((file) => space.folder.uriOf(file)),
    );
    return all.filter((uri) => folders.some((folder) => folder.nameOf(uri) !== undefined));
  }

  /** Looks for projects; those that are known take in what came and went. `anew` reads all files again. */
  scan({ anew = false }: { readonly anew?: boolean } = {}): Promise<void> {
    this.#scan = this.#look(++this.#scans, anew);
    return this.#scan;
  }

  changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    for (const uri of removed) this.#folders.delete(uri);
    for (const uri of added) this.#folders.add(uri);
    return this.scan();
  }

  /** An open document's text is new; a document may be new itself. */
  typed(uri: string): void {
    const place = this.placeOf(uri);
    if (place) place.space.typed(place.file);
    else void this.#scan?.then(() => this.#adopt(uri));
  }

  /** Has the project take in what was typed since. */
  settle({ space }: PlaceInProject, engine: Engine): void {
    this.#tell(space, space.settle(engine));
  }

  /** A file changed where the editor does not see it: on disk, or because its document was closed. */
  async reread(uri: string): Promise<void> {
    const engine = await this.#parts.engine();
    const place = this.placeOf(uri);
    if (!place) return;
    const { space, file } = place;
    await this.#parts.lane.idle();
    this.#tell(space, await space.reread(engine, file));
    if (this.#loose.has(space.folder.key) && this.#openNames(space).length === 0) {
      this.#loose.delete(space.folder.key);
    }
  }

  /** Takes in a new configuration or baseline; false for any other file. */
  async configured(uri: string): Promise<boolean> {
    const engine = await this.#parts.engine();
    const place = this.placeOf(uri);
    if (place && place.file === place.space.baseline) await this.#load(place.space, engine);
    else if (!isConfig(fileKey(uri), engine)) return false;
    else if (place?.space.configured && place.file === engine.configFileName && (await exists(place))) {
      await this.#load(place.space, engine);
    } else await this.scan();
    return true;
  }

  /** Files whose echoes a check changed are to be told anew. */
  echoed(space: ProjectSpace, files: readonly string[]): void {
    if (files.length > 0) this.#events.echoed(files.map((file) => space.folder.uriOf(file)));
  }

  #tell(space: ProjectSpace, files: readonly string[]): void {
    if (files.length > 0) this.#events.affected(files.map((file) => space.folder.uriOf(file)));
  }

  async #look(turn: number, anew: boolean): Promise<void> {
    const engine = await this.#parts.engine();
    const roots = await findRoots([...this.#folders], { ...this.#parts, engine });
    if (turn !== this.#scans) return;
    const before = this.#spaces;
    const open = this.#parts.documents.all().map(({ document }) => document.uri);
    const places = new Map(open.map((uri) => [uri, this.placeOf(uri)?.space]));
    this.#spaces = new Map(
      roots.map(({ folder }) => [folder.key, before.get(folder.key) ?? this.#create(folder)]),
    );
    for (const [key, { folder }] of this.#loose) {
      if (this.#spaces.has(key) || this.#spaceAbove(folder.uri)) this.#loose.delete(key);
    }
    await Promise.all(roots.map((root) => this.#follow(root, engine, anew)));
    if (turn !== this.#scans) return;
    this.#events.affected(open.filter((uri) => this.placeOf(uri)?.space !== places.get(uri)));
    for (const { document } of this.#parts.documents.all()) {
      if (!this.placeOf(document.uri)) await this.#adopt(document.uri);
    }
  }

  async #follow({ folder, files }: Root, engine: Engine, anew: boolean): Promise<void> {
    const space = this.#spaces.get(folder.key);
    if (!space) return;
    const isSame =
      space.project && space.configured === (await exists({ space, file: engine.configFileName }));
    if (isSame && !anew) this.#tell(space, await space.follow(engine, files));
    else if (await space.load(engine, files)) this.#events.stands(space);
  }

  async #load(space: ProjectSpace, engine: Engine): Promise<void> {
    if (await space.reload(engine)) this.#events.stands(space);
  }

  /** A document outside of all folders: its project is the configured folder above it, or else what lies beside it. */
  async #adopt(uri: string): Promise<void> {
    const parent = parentOf(uri);
    if (parent === undefined || this.placeOf(uri)) return;
    const engine = await this.#parts.engine();
    const above = await configuredAbove(parent, { ...this.#parts, engine });
    if (this.placeOf(uri) || !this.#parts.documents.find(uri)) return;
    const space = this.#create(above ?? new Folder(parent), above === undefined);
    this.#loose.set(space.folder.key, space);
    const found = await this.#parts.files.list(space.folder.uri, space.shallow);
    const files = engine.projectFiles(found);
    if (await space.load(engine, files)) this.#events.stands(space);
  }

  #spaceAbove(uri: string): ProjectSpace | undefined {
    for (let at = parentOf(uri); at !== undefined; at = parentOf(at)) {
      const space = this.#spaces.get(folderKey(at));
      if (space) return space;
    }
    return undefined;
  }

  #create(folder: Folder, shallow = false): ProjectSpace {
    const openNames = (space: ProjectSpace) => this.#openNames(space);
    return new ProjectSpace(folder, { ...this.#parts, openNames }, shallow);
  }

  #openNames(space: ProjectSpace): readonly string[] {
    return this.#parts.documents.all().flatMap(({ document }) => {
      const place = this.placeOf(document.uri);
      return place?.space === space ? [place.file] : [];
    });
  }
}

const exists = async ({ space, file }: PlaceInProject) => (await space.read(file)) !== undefined;
