import { editReport } from '@nianbao/document';
import type { Suggestion } from '@nianbao/schema';
import { fixTitle, type LocatedProblem, suggestionTitle, suppressionComment } from '@nianbao/workspace';
import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver-types';
import { diagnosticOf } from '../diagnose.js';
import { sentencesOf } from '../sentences.js';
import { editsOf } from '../spans.js';
import type { ActionScene } from './action-scene.js';

/** Per problem: its fixes, its suggestions, and setting it aside with a reason. */
export function quickFixes(scene: ActionScene): CodeAction[] {
  const ways = scene.problems.map((problem) => ({ problem, actions: waysOut(scene, problem) }));
  const asides = ways.flatMap(({ problem }) => suppression(scene, problem));
  return [...unique(ways.flatMap(({ actions }) => actions)), ...asides];
}

function waysOut(scene: ActionScene, problem: LocatedProblem): readonly CodeAction[] {
  const { document, options } = scene;
  const fixes = problem.fixes.map((fix) =>
    quickFix(scene, problem, fixTitle(fix, options.locale), editsOf(document, fix.edits), fix.safe),
  );
  return [...fixes, ...problem.suggestions.flatMap((suggestion) => suggested(scene, problem, suggestion))];
}

function suggested(
  scene: ActionScene,
  problem: LocatedProblem,
  suggestion: Suggestion,
): readonly CodeAction[] {
  const edits = editsOf(scene.document, editReport(scene.checked.parsed, suggestion.edits));
  if (edits.length === 0) return [];
  const title = suggestionTitle(problem, suggestion, scene.options.locale);
  return [quickFix(scene, problem, title, edits, suggestion.preferred === true)];
}

function quickFix(
  { document, options }: ActionScene,
  problem: LocatedProblem,
  title: string,
  edits: TextEdit[],
  preferred: boolean,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, problem, options)],
    edit: { changes: { [document.uri]: edits } },
    ...(preferred ? { isPreferred: true } : {}),
  };
}

/** Several problems on one number often share a way out; it is offered once. */
function unique(actions: readonly CodeAction[]): readonly CodeAction[] {
  const seen = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify(action.edit);
    const known = seen.get(key);
    if (!known) seen.set(key, action);
    else known.diagnostics?.push(...(action.diagnostics ?? []));
  }
  return [...seen.values()];
}

/** A comment above the line; inside a narrative, above its key, since a comment there would be text. */
function suppression(scene: ActionScene, problem: LocatedProblem): readonly CodeAction[] {
  const { document, checked, options } = scene;
  if (problem.source !== 'rules') return [];
  const sentences = sentencesOf(options.locale);
  const key = checked.parsed.locate(problem.path, 'key') ?? problem.span;
  const { line } = document.positionAt(key.start);
  const start = document.offsetAt({ line, character: 0 });
  const indent = /^\s*/.exec(document.getText().slice(start, key.start))?.[0] ?? '';
  const eol = document.getText().includes('\r\n') ? '\r\n' : '\n';
  const text = `${indent}${suppressionComment(problem.code, sentences.suppressReason)}${eol}`;
  const edits = editsOf(document, [{ start, end: start, text }]);
  return [quickFix(scene, problem, sentences.suppress(problem.code), edits, false)];
}
