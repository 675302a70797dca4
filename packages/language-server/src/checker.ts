import type { ParsedReport } from '@nianbao/document';
import type { CheckedReport } from '@nianbao/workspace';
import type { OpenDocument } from './documents.js';
import type { Engine } from './engine-type.js';
import type { PlaceInProject, Projects } from './projects/projects.js';
import type { Settings, SettingsStore } from './settings.js';

/** A report that was judged, by which settings, and among which others. */
export interface Judged {
  readonly engine: Engine;
  readonly settings: Settings;
  readonly checked: CheckedReport;
  /** Absent for a document that lies in no project. */
  readonly place: PlaceInProject | undefined;
}

/** Judges texts: once for each text, settings and state of its neighbours, however many requests ask. */
export class Checker {
  readonly #settings: SettingsStore;
  readonly #projects: Projects;
  readonly #load: () => Promise<Engine>;
  #engine: Engine | undefined;

  constructor(settings: SettingsStore, projects: Projects, load: () => Promise<Engine>) {
    this.#settings = settings;
    this.#projects = projects;
    this.#load = load;
  }

  async engine(): Promise<Engine> {
    this.#engine ??= await this.#load();
    return this.#engine;
  }

  /** The text of the document as it is when the settings are there, which may be newer than at the call. */
  async judge(open: OpenDocument): Promise<Judged> {
    const engine = this.#engine ?? (await this.engine());
    const { uri } = open.document;
    // The client is asked first and answers while the text is parsed.
    const asked = this.#settings.of(uri);
    open.parsed ??= engine.parseReport(open.document.getText());
    const settings = asked instanceof Promise ? await asked : asked;
    const place = this.#projects.placeOf(uri);
    if (place) this.#projects.settle(place, engine);
    const project = place?.space.project;
    if (open.checked?.settings === settings.key && open.checked.project === project) {
      return { engine, settings, checked: open.checked.report, place };
    }
    const { outdated } = open;
    const report = await this.#check(open.parsed, { engine, settings, place });
    // What was outdated while it was made is not kept; whoever asked sees that and asks again.
    if (open.outdated === outdated) open.checked = { settings: settings.key, project, report };
    return { engine, settings, checked: report, place };
  }

  async judgeText(uri: string, text: string): Promise<Judged> {
    const engine = await this.engine();
    const settings = await this.#settings.of(uri);
    const place = this.#projects.placeOf(uri);
    if (place) this.#projects.settle(place, engine);
    const checked = await this.#check(engine.parseReport(text), { engine, settings, place });
    return { engine, settings, checked, place };
  }

  /** Among the others where the project stands; until then alone. */
  async #check(
    parsed: ParsedReport,
    { engine, settings: own, place }: Omit<Judged, 'checked'>,
  ): Promise<CheckedReport> {
    const settings = { rules: own.rules, preset: own.preset };
    const project = place?.space.project;
    if (!place || !project) return engine.checkParsed(parsed, settings);
    const { checked, echoed } = await place.space.check(project, place.file, { parsed, settings });
    this.#projects.echoed(place.space, echoed);
    return checked;
  }
}
