import type { TextEdit } from '@nianbao/document';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { sentencesOf } from '../sentences.js';
import { editsOf } from '../spans.js';
import type { ActionScene } from './code-actions.js';

/** All safe fixes of the file at once; where two touch the same characters the first one is taken. */
export function fixAll({ document, checked, options }: ActionScene): CodeAction[] {
  const edits = apart(
    checked.problems.flatMap((problem) => problem.fixes.find((fix) => fix.safe)?.edits ?? []),
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

/** Edits in order that do not overlap; the same edit wanted twice is made once. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = taken.at(-1);
    if (last && (edit.start < last.end || (edit.start === last.start && edit.text === last.text))) continue;
    taken.push(edit);
  }
  return taken;
}
