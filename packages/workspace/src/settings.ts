import { type RuleSettings, severityUnder } from '@nianbao/rules';
import type { RuleInfo, Severity } from '@nianbao/schema';
import type { Config } from './config/config.js';
import type { CheckSettings } from './located.js';

/** How loudly a check speaks under these settings; its code wins over its slug. */
export function severityIn(settings: CheckSettings, info: RuleInfo): Severity | 'off' {
  return severityUnder(info, ruleSettingsOf(settings));
}

/** The settings as the rules take them. */
export function ruleSettingsOf({ preset, rules, parameters }: CheckSettings): RuleSettings {
  return { preset, severities: rules, parameters };
}

/** What the settings say of a check; undefined where they leave it alone. */
export function settingOf(
  settings: CheckSettings,
  rule: { readonly code: string; readonly slug: string },
): Severity | 'off' | undefined {
  return settings.rules?.[rule.code] ?? settings.rules?.[rule.slug];
}

/** The settings of a project with the user's own on top of them. */
export function settingsWith(
  config: Pick<Config, 'preset' | 'severities' | 'parameters'>,
  own: CheckSettings,
): CheckSettings {
  return {
    preset: own.preset ?? config.preset,
    rules: { ...config.severities, ...own.rules },
    parameters: { ...config.parameters, ...own.parameters },
  };
}
