import type { CheckedReport } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import type { FeatureOptions } from '../feature-options.js';
import { spanOf, touches } from '../spans.js';
import type { ConfigFile } from './action-scene.js';
import { ignoresInConfig } from './config-ignore.js';
import { fixAll } from './fix-all.js';
import { insertMissingRows } from './insert-missing.js';
import { quickFixes } from './quick-fixes.js';

/** What actions are asked with. */
export interface ActionsAsked {
  readonly range: Range;
  readonly context: CodeActionContext;
  /** The configuration of the report's project, written or not; none for a report without a project. */
  readonly config?: ConfigFile | undefined;
}

/** Ways out of the problems in a range: safe fixes, balancing suggestions, suppression; and fixing all at once. */
export function codeActions(
  document: TextDocument,
  checked: CheckedReport,
  { range, context, config }: ActionsAsked,
  options: FeatureOptions,
): CodeAction[] {
  const span = spanOf(document, range);
  const problems = checked.problems.filter((problem) => touches(problem.span, span));
  const scene = { document, checked, options, problems, range, config };
  const actions = [
    ...quickFixes(scene),
    ...ignoresInConfig(scene),
    ...fixAll(scene),
    ...insertMissingRows(scene),
  ];
  return actions.filter((action) => wanted(action, context.only));
}

/** Without a wish, `source.*` actions belong to saving and menus, not to the light bulb. */
function wanted(action: CodeAction, only: readonly string[] | undefined): boolean {
  const kind = action.kind ?? '';
  if (!only || only.length === 0) return !kind.startsWith('source.');
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}
