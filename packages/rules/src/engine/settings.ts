import { type RuleInfo, type Severity, severityOf } from '@nianbao/schema';

/** A class of conformance: the duties alone, all rules at the severity of their class, or all rules without mercy. */
export type Preset = 'mandatory' | 'recommended' | 'strict';

/** How loudly the rules of each class speak under a preset. `recommended` is what holds where nothing is set. */
export const presets: Readonly<Record<Preset, Readonly<Record<RuleInfo['class'], Severity | 'off'>>>> = {
  mandatory: { mandatory: severityOf('mandatory'), recommended: 'off', informative: 'off' },
  recommended: {
    mandatory: severityOf('mandatory'),
    recommended: severityOf('recommended'),
    informative: severityOf('informative'),
  },
  strict: { mandatory: 'error', recommended: 'error', informative: 'warning' },
};

/** What a user may set. Rules are named by code (`T301`) or slug (`flow-balance`); the code wins. */
export interface RuleSettings {
  readonly preset?: Preset | undefined;
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
  /** Numbers that rules depend on, by rule and name: `{ Y104: { factor: 3 } }`. */
  readonly parameters?: Readonly<Record<string, Parameters>> | undefined;
}

/** The numbers that a rule depends on, by name. */
export type Parameters = Readonly<Record<string, number>>;

type Named = Pick<RuleInfo, 'code' | 'slug' | 'class'>;

/** How loudly a rule speaks under these settings. */
export function severityUnder(rule: Named, settings: RuleSettings): Severity | 'off' {
  const { severities, preset = 'recommended' } = settings;
  return severities?.[rule.code] ?? severities?.[rule.slug] ?? presets[preset][rule.class];
}

/** Every parameter of a rule: as it is set, else its default. A number outside of its bounds is brought back to them. */
export function parametersUnder(info: RuleInfo, settings: RuleSettings): Parameters {
  const set = { ...settings.parameters?.[info.slug], ...settings.parameters?.[info.code] };
  return Object.fromEntries(
    (info.parameters ?? []).map(({ name, default: usual, min, max }) => {
      const value = set[name];
      const number = typeof value === 'number' && Number.isFinite(value) ? value : usual;
      return [name, Math.min(max, Math.max(min, number))];
    }),
  );
}
