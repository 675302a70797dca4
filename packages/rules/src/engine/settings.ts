import { type Severity, severityOf } from '@nianbao/schema';
import type { Rule } from './rule.js';

/** Severities by code (`T301`) or slug (`flow-balance`); the code wins. */
export interface RuleSettings {
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/** How loudly a rule speaks under these settings. */
export function severityUnder(rule: Rule, settings: RuleSettings): Severity | 'off' {
  const set = settings.severities;
  return set?.[rule.code] ?? set?.[rule.slug] ?? severityOf(rule.class);
}
