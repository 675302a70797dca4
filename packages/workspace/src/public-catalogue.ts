import { type RuleInfo, type Severity, severityOf } from '@nianbao/schema';
import { catalogue } from './catalogue.js';

/** The catalogue as programs read it: `generated/rules.json`. */
export interface PublicCatalogue {
  readonly version: 1;
  readonly rules: readonly (RuleInfo & { readonly severity: Severity })[];
}

/** Every rule with its default severity, in order of the codes. */
export function publicCatalogue(): PublicCatalogue {
  return { version: 1, rules: catalogue.map((info) => ({ ...info, severity: severityOf(info.class) })) };
}
