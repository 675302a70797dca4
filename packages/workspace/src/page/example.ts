import type { Text } from '@nianbao/schema';

/** Lines of another report that a problem rests on: last year's, or a member's. */
export interface OtherReport {
  readonly name: Text;
  readonly lines: string;
}

/** What a rule's page shows: lines that fail, what is said of them, and lines that pass. */
export interface RuleExample {
  /** Path of the place that fails. */
  readonly path: string;
  readonly fails: string;
  readonly failsBeside?: readonly OtherReport[];
  readonly says: Text;
  readonly passes?: string;
  readonly passesBeside?: readonly OtherReport[];
}
