import type { Text } from '@nianbao/schema';

/** What a word in a text means to the rest of the program, so that editors can offer what fits. */
export type Holds = 'organ' | 'path' | 'glob' | 'file' | 'reason' | 'region' | 'year';

/** What people are told of a part of the configuration. */
export interface ConfigHelp {
  /** A name in each language; the Chinese one is understood where a key is mistaken. */
  readonly title: Text;
  readonly about: Text;
  readonly holds?: Holds;
  /** An example of how it is written. */
  readonly example?: string;
}
