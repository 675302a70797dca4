import { type ParsedReport, parseReport } from '@nianbao/document';
import { type OpenReport, openReport, type RollUp } from '@nianbao/rules';
import type { Place } from '@nianbao/schema';
import { type Baseline, emptyBaseline } from '../baseline/baseline.js';
import { checkParsed } from '../check.js';
import type { CheckContext } from '../check-context.js';
import { type Config, emptyConfig, type Ignore } from '../config/config.js';
import type { CheckedReport, CheckSettings, Elsewhere } from '../located.js';
import { settingsWith } from '../settings.js';
import { placesElsewhere, rangeIn, resolveElsewhere } from './elsewhere.js';
import type { ProjectEnv } from './env.js';
import { compileGlobs, type Globs } from './globs.js';
import { identityOf, plainName } from './identity.js';
import { type LoadOptions, loadIndex } from './load.js';
import { Recent } from './recent.js';
import { type IndexedReport, ReportIndex } from './report-index.js';
import { SuppressionLedger } from './suppression-ledger.js';

/** Reports kept open for the checks of their neighbours: a county's departments, or some organs with five earlier years each. */
const mostOpen = 256;
/** Texts kept parsed to find places in them. */
const mostParsed = 8;

/** What a project is set up with. */
export interface ProjectOptions {
  readonly config?: Config;
  readonly baseline?: Baseline;
}

/**
 * Many reports, each checked among the others: earlier years of its organ, members that it sums. The project knows whose
 * report each file is; texts it reads when a check needs them, and keeps the last few.
 */
export class Project {
  readonly config: Config;
  readonly #env: ProjectEnv;
  readonly #index: ReportIndex;
  readonly #globs: Globs;
  readonly #open = new Recent<Promise<OpenReport | undefined>>(mostOpen);
  readonly #parsed = new Recent<Promise<ParsedReport | undefined>>(mostParsed);
  readonly #ledger: SuppressionLedger;

  constructor(env: ProjectEnv, { config = emptyConfig, baseline = emptyBaseline }: ProjectOptions = {}) {
    this.config = config;
    this.#env = env;
    this.#index = new ReportIndex(config);
    this.#globs = compileGlobs(config);
    this.#ledger = new SuppressionLedger({ config, baseline, globs: this.#globs, index: this.#index });
  }

  /** Whose report each file is. Files of which that is not known are left out. */
  get index(): Omit<ReportIndex, 'set'> {
    return this.#index;
  }

  /** Learns whose reports the project's files are. */
  async load(options: LoadOptions = {}): Promise<void> {
    const files = (await this.#env.list()).filter((file) => !this.excludes(file));
    await loadIndex(this.#index, { env: this.#env, files }, options);
  }

  /**
   * Takes in a file's new text (undefined: it is gone) and answers which other files are to be checked anew. Files that
   * the configuration excludes are never taken in.
   */
  changed(file: string, parsed: ParsedReport | undefined): readonly string[] {
    const before = this.#index.get(file);
    const affected = new Set(before ? this.#index.dependantsOf(before) : []);
    this.#open.delete(file);
    this.#parsed.delete(file);
    if (parsed === undefined) this.#ledger.forget(file);
    this.#index.set(file, parsed && !this.excludes(file) ? identityOf(parsed) : undefined);
    const after = this.#index.get(file);
    for (const other of after ? this.#index.dependantsOf(after) : []) affected.add(other);
    affected.delete(file);
    return [...affected];
  }

  /** The configuration says that the file is no report of the project. */
  excludes(file: string): boolean {
    return this.#globs.excludes(file);
  }

  /** Checks a file among the others. `settings` are the user's own and come before the configuration. */
  async check(file: string, parsed: ParsedReport, settings: CheckSettings = {}): Promise<CheckedReport> {
    const opened = this.#keep(file, parsed);
    const context = await this.contextOf(file, parsed);
    const checked = checkParsed(parsed, settingsWith(this.config, settings), {
      ...context,
      ...(opened ? { opened } : {}),
    });
    this.#ledger.record(checked, context);
    return this.#resolve(checked);
  }

  /** Opens a file's report for comparing or summing; undefined where there is none. */
  open(file: string): Promise<OpenReport | undefined> {
    let opened = this.#open.get(file);
    if (!opened) {
      opened = this.#read(file).then((parsed) =>
        parsed?.isReport ? openReport(parsed.report, file) : undefined,
      );
      this.#open.set(file, opened);
    }
    return opened;
  }

  /** A place of any file of the project: its characters, and its lines; undefined where there is no such file. */
  async locate(file: string, place: Place): Promise<Required<Elsewhere> | undefined> {
    const parsed = await this.#read(file);
    return parsed && rangeIn(parsed, file, place).elsewhere;
  }

  /** What surrounds a report: what is known of its organ, earlier years, members, and what is set aside. */
  async contextOf(file: string, parsed: ParsedReport): Promise<CheckContext> {
    const identity = identityOf(parsed);
    const report: IndexedReport | undefined = identity && { ...identity, file };
    const suppressions = this.#ledger.suppressionsFor(file, identity);
    if (!report || this.excludes(file)) return { file, organ: {}, earlier: [], twins: [], suppressions };
    const earlier = await this.#openAll(this.#index.earlierOf(report));
    const rollUp = await this.#rollUpOf(report);
    return {
      file,
      organ: this.#organ(report.name),
      earlier,
      // What is no file of the project, such as a copy as JSON, has no twin in it.
      twins: this.#index.get(file) ? this.#index.twinsOf(report).map((twin) => twin.file) : [],
      suppressions,
      ...(rollUp ? { rollUp } : {}),
    };
  }

  /** Entries of the configuration's `ignore` that no file needs, as far as can be told; true of the whole only when every file has been checked. */
  unusedIgnores(): readonly Ignore[] {
    return this.#ledger.unusedIgnores();
  }

  /** Every one of the files has been checked, so that of these it is known what they need. */
  hasChecked(files: readonly string[]): boolean {
    return this.#ledger.hasChecked(files);
  }

  /** Files of the baseline that have not been checked: when every file has been, the project no longer has them. */
  staleFiles(): readonly string[] {
    return this.#ledger.staleFiles();
  }

  /** How many problems of the baseline the files checked so far no longer have. */
  goneFromBaseline(): number {
    return this.#ledger.goneFromBaseline();
  }

  /** A report that is checked serves for the checks of its neighbours, too, so that it is read and parsed once. */
  #keep(file: string, parsed: ParsedReport): OpenReport | undefined {
    if (!this.#index.get(file) || !parsed.isReport) return undefined;
    const opened = openReport(parsed.report, file);
    if (!this.#open.get(file)) this.#open.set(file, Promise.resolve(opened));
    if (!this.#parsed.get(file)) this.#parsed.set(file, Promise.resolve(parsed));
    return opened;
  }

  #organ(name: string): CheckContext['organ'] {
    const today = this.#index.organOf(name);
    const entry = this.config.organs.find((organ) => plainName(organ.name) === today);
    if (!entry) return {};
    const { formerNames, kind, level, region } = entry;
    return {
      formerNames,
      ...(kind === undefined ? {} : { kind }),
      ...(level === undefined ? {} : { level }),
      ...(region === undefined ? {} : { region }),
    };
  }

  async #rollUpOf(report: IndexedReport): Promise<RollUp | undefined> {
    const entry = this.#index.rollUpOf(report);
    if (!entry) return undefined;
    const members = await Promise.all(
      entry.members.map(async (name) => {
        const found = this.#index.find(name, report.year, report);
        return { name, report: found && (await this.open(found.file)) };
      }),
    );
    return { complete: entry.complete, members };
  }

  async #openAll(reports: readonly IndexedReport[]): Promise<readonly OpenReport[]> {
    const opened = await Promise.all(reports.map(({ file }) => this.open(file)));
    return opened.filter((report) => report !== undefined);
  }

  /** Finds the places of other files that problems point at. */
  async #resolve(checked: CheckedReport): Promise<CheckedReport> {
    const files = placesElsewhere(checked);
    if (files.length === 0) return checked;
    const parsed = new Map<string, ParsedReport>();
    for (const file of files) {
      const other = await this.#read(file);
      if (other) parsed.set(file, other);
    }
    return resolveElsewhere(checked, parsed);
  }

  #read(file: Elsewhere['file']): Promise<ParsedReport | undefined> {
    let parsed = this.#parsed.get(file);
    if (!parsed) {
      parsed = this.#env.read(file).then((text) => (text === undefined ? undefined : parseReport(text)));
      this.#parsed.set(file, parsed);
    }
    return parsed;
  }
}
