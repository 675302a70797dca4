import { type Preset, presets } from '@nianbao/rules';
import type { Severity } from '@nianbao/schema';
import { type CheckSettings, ruleInfo } from '@nianbao/workspace';
import { suggestRule } from '../commands/rule-names.js';
import { Failure } from '../failure.js';
import { textOf, textsOf, type Values } from '../options.js';

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'hint', 'off'];
const presetNames = Object.keys(presets).filter((name): name is Preset => name in presets);

/** What the command line says of the rules: it comes before the configuration. */
export function settingsFrom(values: Values): CheckSettings {
  return { preset: presetOf(values), rules: severitiesOf(textsOf(values, 'rule')) };
}

/** The number of warnings that are let pass. */
export function maxWarningsFrom(values: Values): number | undefined {
  const text = textOf(values, 'maxWarnings');
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new Failure((m) => m.usage.badNumber('--max-warnings', text));
  return Number(text);
}

function presetOf(values: Values): Preset | undefined {
  const text = textOf(values, 'preset');
  if (text === undefined) return undefined;
  const preset = presetNames.find((name) => name === text);
  if (!preset) throw new Failure((m) => m.usage.badValue('--preset', text, presetNames.join(', ')));
  return preset;
}

/** `T301=off` and the like, by code; a name that no rule has is wrong usage. */
function severitiesOf(given: readonly string[]): Readonly<Record<string, Severity | 'off'>> {
  const rules: Record<string, Severity | 'off'> = {};
  for (const text of given) {
    const [name = '', level, ...rest] = text.split('=');
    const severity = severities.find((one) => one === level);
    if (severity === undefined || rest.length > 0) throw new Failure((m) => m.usage.badRule(text));
    const info = ruleInfo(name);
    if (!info) throw suggestRule(name);
    rules[info.code] = severity;
  }
  return rules;
}
