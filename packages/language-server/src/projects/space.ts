import type { ParsedReport } from '@nianbao/document';
import type { Echo } from '@nianbao/language-service';
import type {
  CheckedReport,
  CheckSettings,
  Identity,
  OpenedProject,
  Project,
  ProjectEnv,
} from '@nianbao/workspace';
import type { DocumentStore } from '../documents.js';
import type { Engine } from '../engine-type.js';
import type { Files } from '../files.js';
import type { Lane } from '../lane.js';
import { Echoes } from './echoes.js';
import type { Folder } from './folder.js';

/** What a space works with. */
export interface SpaceParts {
  readonly documents: DocumentStore;
  readonly files: Files;
  readonly lane: Lane;
  /** Names of the open documents that lie in the space. */
  readonly openNames: (space: ProjectSpace) => readonly string[];
}

/** A project and the folder that it lives in: open documents come before the files. */
export class ProjectSpace implements ProjectEnv {
  readonly folder: Folder;
  /** Only the folder's own files, not those of the folders in it. */
  readonly shallow: boolean;
  readonly #parts: SpaceParts;
  #opened: OpenedProject | undefined;
  #listed: ReadonlySet<string> = new Set();
  /** Open documents whose text the project has not taken in. */
  readonly #fresh = new Set<string>();
  /** Files that changed while the project was being loaded. */
  readonly #late = new Set<string>();
  readonly #echoes = new Echoes();
  /** Loads begun so far, and the one that the project stands on. */
  #begun = 0;
  #standing = 0;

  constructor(folder: Folder, parts: SpaceParts, shallow = false) {
    this.folder = folder;
    this.#parts = parts;
    this.shallow = shallow;
  }

  /** Undefined until every report's owner is known. */
  get project(): Project | undefined {
    return this.#opened?.project;
  }

  /** True where the project as it stands was set up by a configuration. */
  get configured(): boolean {
    return this.#opened?.config !== undefined;
  }

  /** Path of the project's baseline file. */
  get baseline(): string | undefined {
    return this.project?.config.baseline;
  }

  /** Address of a file, as the client spells it where it is open. */
  addressOf(file: string): string {
    const uri = this.folder.uriOf(file);
    return this.#parts.documents.find(uri)?.document.uri ?? uri;
  }

  has(file: string): boolean {
    return !this.shallow || !file.includes('/');
  }

  async list(): Promise<readonly string[]> {
    return [...new Set([...this.#listed, ...this.#parts.openNames(this)])];
  }

  /** The files that were found, but for those that the configuration excludes. */
  listed(): readonly string[] {
    return [...this.#listed].filter((file) => this.project?.excludes(file) !== true);
  }

  async read(file: string): Promise<string | undefined> {
    const uri = this.folder.uriOf(file);
    return this.#parts.documents.find(uri)?.document.getText() ?? (await this.#parts.files.read(uri));
  }

  /**
   * Learns whose reports the files are, and begins anew with that when it is done; until then what was known is used.
   * False where it was begun once more meanwhile.
   */
  async load(engine: Engine, listed: readonly string[], known?: (file: string) => Identity | undefined) {
    const turn = ++this.#begun;
    this.#listed = new Set(listed);
    const pause = () => this.#parts.lane.idle();
    const opened = await engine.openProject(this, { pause, ...(known ? { known } : {}) });
    if (turn !== this.#begun) return false;
    this.#standing = turn;
    this.#opened = opened;
    this.#echoes.clear();
    for (const name of this.#parts.openNames(this)) this.#fresh.add(name);
    const late = [...this.#late];
    this.#late.clear();
    for (const file of late) await this.reread(engine, file);
    return true;
  }

  /** Loads again what is there, without reading anew whose reports the files are. */
  reload(engine: Engine): Promise<boolean> {
    const { project } = this;
    return this.load(engine, [...this.#listed], (file) => project?.index.get(file));
  }

  /** Takes in which files are there now; answers those to be checked anew. */
  async follow(engine: Engine, listed: readonly string[]): Promise<readonly string[]> {
    const now = new Set(listed);
    const changed = [...new Set([...this.#listed, ...now])].filter(
      (file) => now.has(file) !== this.#listed.has(file),
    );
    this.#listed = now;
    const affected = await Promise.all(changed.map((file) => this.reread(engine, file)));
    return affected.flat();
  }

  /** An open document's text is new. */
  typed(file: string): void {
    this.#fresh.add(file);
  }

  /** Takes in the new texts of open documents; answers the files to be checked anew. */
  settle(engine: Engine): readonly string[] {
    const { project } = this;
    if (this.#fresh.size === 0 || !project) return [];
    const affected = new Set<string>();
    for (const file of this.#fresh) {
      const open = this.#parts.documents.find(this.folder.uriOf(file));
      if (!open || !engine.isReportFile(file)) continue;
      open.parsed ??= engine.parseReport(open.document.getText());
      for (const other of project.changed(file, open.parsed)) affected.add(other);
    }
    this.#fresh.clear();
    return [...affected];
  }

  /** A file that is not open has changed, come or gone; answers the files to be checked anew. */
  async reread(engine: Engine, file: string): Promise<readonly string[]> {
    const { project } = this;
    if (this.#begun !== this.#standing) this.#late.add(file);
    const isCopy = engine.originalsOf(file).some((original) => this.#listed.has(original));
    const isOne = engine.isReportFile(file) && !isCopy;
    const text = isOne ? await this.read(file) : undefined;
    const isNews = this.#note(file, text !== undefined);
    const parsed = text === undefined ? undefined : engine.parseReport(text);
    const echoed = parsed ? [] : this.#echoes.take(file, undefined);
    const affected = [...(project?.changed(file, parsed) ?? []), ...echoed];
    const copy = isNews ? engine.jsonCopyOf(file) : undefined;
    return copy === undefined ? affected : [...affected, ...(await this.reread(engine, copy))];
  }

  /** Checks a report among the others; `echoed` are files whose echoes that changes. */
  async check(project: Project, file: string, { parsed, settings }: Asked): Promise<Checked> {
    const checked = await project.check(file, parsed, settings);
    const echoed = project === this.project ? this.#echoes.take(file, checked) : [];
    return { checked, echoed };
  }

  /** What the problems of other reports say of this one. */
  echoesOf(file: string): readonly Echo[] {
    return this.#echoes.of(file);
  }

  /** Notes whether a file is there; answers whether that is news. */
  #note(file: string, exists: boolean): boolean {
    if (exists === this.#listed.has(file)) return false;
    const listed = new Set(this.#listed);
    if (exists) listed.add(file);
    else listed.delete(file);
    this.#listed = listed;
    return true;
  }
}

interface Asked {
  readonly parsed: ParsedReport;
  readonly settings: CheckSettings;
}

interface Checked {
  readonly checked: CheckedReport;
  readonly echoed: readonly string[];
}
