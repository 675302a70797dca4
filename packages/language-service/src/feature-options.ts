import type { Locale } from '@nianbao/schema';

/** What a feature is told besides the document: the reader's language and what the client can show. */
export interface FeatureOptions {
  readonly locale: Locale;
  /** Where the page of a rule is. */
  readonly ruleLink?: (code: string) => string;
  /** Tab stops in what completion inserts. */
  readonly snippets?: boolean;
  readonly markdown?: boolean;
  readonly hierarchicalSymbols?: boolean;
  readonly relatedInformation?: boolean;
  readonly codeDescription?: boolean;
  readonly lineFoldingOnly?: boolean;
  /** Address of another file of the project. */
  readonly uriOf?: (file: string) => string;
  /** Id of a command of the client that compares two reports; without it there is no lens for that. */
  readonly compare?: string;
  /** Id of a command of the client that shows the problems of a file; without it lenses are plain text. */
  readonly showProblems?: string;
}
