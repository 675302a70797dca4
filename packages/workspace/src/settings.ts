import type { RuleInfo, Severity } from '@nianbao/schema';
import { severityOf } from '@nianbao/schema';
import type { CheckSettings } from './located.js';

/** How loudly a check speaks under these settings; its code wins over its slug. */
export function severityIn(settings: CheckSettings, info: RuleInfo): Severity | 'off' {
  return settings.rules?.[info.code] ?? settings.rules?.[info.slug] ?? severityOf(info.class);
}

/** What the settings say of a check; undefined where they leave it alone. */
export function settingOf(
  settings: CheckSettings,
  rule: { readonly code: string; readonly slug: string },
): Severity | 'off' | undefined {
  return settings.rules?.[rule.code] ?? settings.rules?.[rule.slug];
}
