import type { CheckedReport } from '@nianbao/workspace';
import type { OpenDocument } from './documents.js';
import type { Settings, SettingsStore } from './settings.js';

/** The modules behind `engine.ts`. */
export type Engine = typeof import('./engine.js');

/** A report that was judged, and by which settings. */
export interface Judged {
  readonly engine: Engine;
  readonly settings: Settings;
  readonly checked: CheckedReport;
}

/** Judges texts: once for each text and settings, however many requests ask. */
export class Checker {
  readonly #settings: SettingsStore;
  #engine: Engine | undefined;

  constructor(settings: SettingsStore) {
    this.#settings = settings;
  }

  async engine(): Promise<Engine> {
    this.#engine ??= await import('./engine.js');
    return this.#engine;
  }

  /** The text of the document as it is when the settings are there, which may be newer than at the call. */
  async judge(open: OpenDocument): Promise<Judged> {
    const engine = this.#engine ?? (await this.engine());
    // The client is asked first and answers while the text is parsed.
    const asked = this.#settings.of(open.document.uri);
    open.parsed ??= engine.parseReport(open.document.getText());
    const settings = asked instanceof Promise ? await asked : asked;
    if (open.checked?.settings !== settings.key) {
      const report = engine.checkParsed(open.parsed, { rules: settings.rules });
      open.checked = { settings: settings.key, report };
    }
    return { engine, settings, checked: open.checked.report };
  }

  async judgeText(uri: string, text: string): Promise<Judged> {
    const engine = await this.engine();
    const settings = await this.#settings.of(uri);
    return { engine, settings, checked: engine.checkText(text, { rules: settings.rules }) };
  }
}
