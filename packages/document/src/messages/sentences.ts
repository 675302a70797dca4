import type { NearlyReason, WrongReason } from '../source/cell.js';

/**
 * The sentences of one locale, by the keys that problems, related places and fixes carry. `{name}` stands for a value,
 * `{where}` for the place on the form; what stands in square brackets is said only where `count` is above one.
 */
export interface Sentences {
  readonly problems: Readonly<Record<ProblemMessage, string>>;
  readonly related: Readonly<Record<'first-one', string>>;
  readonly fixes: Readonly<Record<FixMessage, string>>;
}

/** Messages whose fix is told under the same key. */
type Mended =
  | 'fullwidth-colon'
  | 'fullwidth-punctuation'
  | 'fullwidth-space'
  | 'fullwidth-bar'
  | 'missing-space'
  | 'tab-indent'
  | 'wide-indent'
  | 'wrong-indent'
  | 'tab-in-text'
  | 'text-not-indented'
  | 'first-line-indent'
  | 'missing-colon'
  | 'missing-comma'
  | 'extra-comma'
  | 'missing-brace'
  | 'unclosed-brace'
  | 'wrong-bracket'
  | 'extra-bracket'
  | 'unclosed-quote'
  | 'bare-dash'
  | 'needs-quotes'
  | 'text-behind-bar'
  | 'hidden-character'
  | 'lone-return';

/** Keys of the sentences that fixes carry. */
export type FixMessage =
  | Mended
  | 'replace-value'
  | 'use-word'
  | 'rename-all'
  | 'rename-key'
  | 'remove-pair'
  | 'insert-missing'
  | 'nest-row';

/** Keys of the sentences that problems carry. */
export type ProblemMessage =
  | Mended
  | NearlyReason
  | WrongReason
  | 'year-layout'
  | 'english-in-chinese'
  | 'chinese-in-english'
  | 'unknown-key'
  | 'unknown-key-meant'
  | 'unknown-key-elsewhere'
  | 'unknown-key-top'
  | 'unknown-key-top-meant'
  | 'unknown-key-top-elsewhere'
  | 'duplicate-key'
  | 'missing-key'
  | 'missing-key-top'
  | 'undivided-row'
  | 'blank-value'
  | 'expects-value'
  | 'expects-group'
  | 'no-such-day'
  | 'not-a-date'
  | 'date-layout'
  | 'not-a-year'
  | 'unknown-choice'
  | 'not-a-region'
  | 'note-without-cell'
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'merge-key'
  | 'directive'
  | 'second-document'
  | 'too-large'
  | 'too-deep'
  | 'too-many-faults'
  | 'too-many-problems'
  | 'not-a-map'
  | 'yaml-missing'
  | 'yaml-unexpected'
  | 'yaml-indent'
  | 'yaml-start'
  | 'yaml-escape'
  | 'yaml-nested'
  | 'yaml-line'
  | 'yaml-other';
