import type { Text } from '@nianbao/schema';

/** What a rule's page shows: lines that fail, what is said of them, and lines that pass. */
export interface RuleExample {
  readonly fails: string;
  readonly says: Text;
  readonly passes?: string;
}
