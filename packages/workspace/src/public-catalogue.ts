import { type Preset, severityUnder } from '@nianbao/rules';
import { editions, type Locale, type RuleInfo, type Severity, severityOf } from '@nianbao/schema';
import { catalogue } from './catalogue.js';
import { familyOf } from './page/rule-index.js';
import { pageWords } from './page/words.js';

/** A rule as programs read it. */
export type PublicRule = RuleInfo & {
  /** The letter of its code. */
  readonly family: string;
  /** How loudly it speaks where nothing is set. */
  readonly severity: Severity;
  /** How loudly it speaks under each preset. */
  readonly presets: Readonly<Record<Preset, Severity | 'off'>>;
  /** Ids of the editions that it is for, also where it is for all. */
  readonly editions: readonly string[];
};

/** The catalogue as programs read it: `generated/rules.json`. */
export interface PublicCatalogue {
  readonly version: 1;
  /** Names of the families, by letter. */
  readonly families: Readonly<Record<string, Readonly<Record<Locale, string>>>>;
  readonly rules: readonly PublicRule[];
}

/** Every rule with its default severity, in order of the codes. */
export function publicCatalogue(): PublicCatalogue {
  const letters = Object.keys(pageWords.en.families);
  return {
    version: 1,
    families: Object.fromEntries(
      letters.map((letter) => [
        letter,
        { 'zh-CN': pageWords['zh-CN'].families[letter] ?? '', en: pageWords.en.families[letter] ?? '' },
      ]),
    ),
    rules: catalogue.map(publicRule),
  };
}

function publicRule(info: RuleInfo): PublicRule {
  const under = (preset: Preset) => severityUnder(info, { preset });
  return {
    ...info,
    family: familyOf(info.code),
    severity: severityOf(info.class),
    presets: { mandatory: under('mandatory'), recommended: under('recommended'), strict: under('strict') },
    editions: info.editions ?? editions.map(({ id }) => id),
  };
}
