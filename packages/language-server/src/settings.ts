import type { Locale, Severity } from '@nianbao/schema';
import type { CheckSettings } from '@nianbao/workspace';
import { localeOf } from './locale.js';

type Preset = NonNullable<CheckSettings['preset']>;

const presets: readonly Preset[] = ['mandatory', 'recommended', 'strict'];

/** Settings of the section `nianbao` as they hold for one file. */
export interface Settings {
  /** Undefined: the client's own language. */
  readonly language: Locale | undefined;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Undefined: the project's own. */
  readonly preset: Preset | undefined;
  /** Equal settings have equal keys. */
  readonly key: string;
}

/** Reads settings written by hand: what is not understood is left out, never an error. */
export function readSettings(value: unknown): Settings {
  const { language, rules, preset: named } = isRecord(value) ? value : {};
  const read: Record<string, Severity | 'off'> = {};
  for (const [code, severity] of Object.entries(isRecord(rules) ? rules : {})) {
    const known = severityOf(severity);
    if (known !== undefined) read[code] = known;
  }
  const locale = typeof language === 'string' && language !== 'auto' ? localeOf(language) : undefined;
  const preset = presetOf(named);
  return { language: locale, rules: read, preset, key: JSON.stringify([locale, read, preset]) };
}

const presetOf = (value: unknown) => presets.find((preset) => preset === value);

function severityOf(value: unknown): Severity | 'off' | undefined {
  switch (value) {
    case 'error':
    case 'warning':
    case 'hint':
    case 'off':
      return value;
    case 'information':
    case 'info':
      return 'hint';
    default:
      return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Pull = (scope: string) => Promise<unknown>;

/** Settings by file, asked of the client when first needed and kept until they change. */
export class SettingsStore {
  #fallback: Settings;
  #known = new Map<string, Settings | Promise<Settings>>();
  readonly #pull: Pull | undefined;

  constructor(fallback: unknown, pull: Pull | undefined) {
    this.#fallback = readSettings(fallback);
    this.#pull = pull;
  }

  /** At once when they are known, so that a keystroke waits for nobody. */
  of(uri: string): Settings | Promise<Settings> {
    if (this.#pull === undefined) return this.#fallback;
    const known = this.#known.get(uri);
    if (known !== undefined) return known;
    const asked = this.#ask(uri, this.#pull, this.#known);
    this.#known.set(uri, asked);
    return asked;
  }

  async #ask(uri: string, pull: Pull, into: Map<string, Settings | Promise<Settings>>): Promise<Settings> {
    const settings = await pull(uri).then(readSettings, () => this.#fallback);
    // A reset while the client was answering has made `into` history.
    if (into === this.#known && into.has(uri)) into.set(uri, settings);
    return into === this.#known ? settings : this.of(uri);
  }

  /** The client says that something changed; `pushed` is the whole settings tree for clients that answer no questions. */
  reset(pushed: unknown): void {
    if (this.#pull === undefined && isRecord(pushed)) {
      this.#fallback = readSettings(pushed['nianbao'] ?? pushed);
    }
    this.#known = new Map();
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}
