import { addIgnore, configFileName, identityOf, type LocatedProblem } from '@nianbao/workspace';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import { diagnosticOf } from '../diagnose.js';
import { sentencesOf } from '../sentences.js';
import { editsOf } from '../spans.js';
import type { ActionScene } from './action-scene.js';

/** Setting a problem aside in the project's configuration: for this organ, year and place; the reason is the writer's to give. */
export function ignoresInConfig(scene: ActionScene): CodeAction[] {
  const identity = identityOf(scene.checked.parsed);
  if (!identity || !scene.config) return [];
  const seen = new Set<string>();
  return scene.problems.flatMap((problem) => {
    const key = `${problem.code} ${problem.path}`;
    if (problem.source !== 'rules' || seen.has(key)) return [];
    seen.add(key);
    const { code, path } = problem;
    const { name: organ, year } = identity;
    const edit = edited(scene, { code, organ, year, ...(path === '' ? {} : { path }) });
    return edit ? [action(scene, problem, edit)] : [];
  });
}

function edited(
  { config, options }: ActionScene,
  entry: Parameters<typeof addIgnore>[1],
): WorkspaceEdit | undefined {
  if (!config) return undefined;
  const { uri, text } = config;
  const edit = addIgnore(text ?? '', entry);
  if (!edit) return undefined;
  const edits = editsOf(TextDocument.create(uri, 'yaml', 0, text ?? ''), [edit]);
  if (text !== undefined) return { changes: { [uri]: edits } };
  // A file can only be made by clients that say so.
  if (options.createsFiles !== true) return undefined;
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits },
    ],
  };
}

function action(
  { document, options }: ActionScene,
  problem: LocatedProblem,
  edit: WorkspaceEdit,
): CodeAction {
  return {
    title: sentencesOf(options.locale).ignoreInConfig(problem.code, configFileName),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, problem, options)],
    edit,
  };
}
