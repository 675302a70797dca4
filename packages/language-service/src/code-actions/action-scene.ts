import type { CheckedReport, LocatedProblem } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { FeatureOptions } from '../feature-options.js';

/** The configuration that speaks for a report. */
export interface ConfigFile {
  readonly uri: string;
  /** Undefined where it is yet to be made. */
  readonly text: string | undefined;
}

/** What every kind of action is made from. */
export interface ActionScene {
  readonly document: TextDocument;
  readonly checked: CheckedReport;
  readonly options: FeatureOptions;
  /** Problems that the asked range touches. */
  readonly problems: readonly LocatedProblem[];
  readonly range: Range;
  readonly config: ConfigFile | undefined;
}
