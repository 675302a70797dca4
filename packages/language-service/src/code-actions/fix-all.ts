import type { SourceFix, TextEdit } from '@nianbao/document';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { sentencesOf } from '../sentences.js';
import { editsOf } from '../spans.js';
import type { ActionScene } from './action-scene.js';

/** All safe fixes of the file at once; one that meets an earlier one is left for the next time. */
export function fixAll({ document, checked, options }: ActionScene): CodeAction[] {
  const edits = withoutConflicts(
    checked.problems.flatMap(({ fixes }) => fixes.find((fix) => fix.safe) ?? []),
  );
  if (edits.length === 0) return [];
  return [
    {
      title: sentencesOf(options.locale).fixAll,
      kind: `${CodeActionKind.SourceFixAll}.nianbao`,
      edit: { changes: { [document.uri]: editsOf(document, edits) } },
    },
  ];
}

/** Each fix is made whole or not at all: half of one may be worse than none. */
function withoutConflicts(fixes: readonly SourceFix[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { edits } of fixes) {
    if (!edits.some((edit) => taken.some((other) => meets(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Edits that share a character, or stand at one place where their order would be left to chance. */
function meets(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
