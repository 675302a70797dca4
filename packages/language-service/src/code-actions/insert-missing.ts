import { editReport } from '@nianbao/document';
import { type Entry, labelOf, type ValueEdit, valueAt } from '@nianbao/schema';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { sentencesOf } from '../sentences.js';
import { editsOf } from '../spans.js';
import type { ActionScene } from './action-scene.js';

/** Writes the blank cells that a table under the cursor lacks. */
export function insertMissingRows(scene: ActionScene): CodeAction[] {
  const { document, checked, options, range } = scene;
  const { parsed } = checked;
  const offset = document.offsetAt(range.start);
  const section = parsed.edition.sections.find((entry) => {
    const span = entry.table && parsed.locate(entry.path, 'pair');
    return span && span.start <= offset && offset <= span.end;
  });
  if (!section) return [];
  const missing = missingCells(scene, section);
  const edits = missing.length === 0 ? [] : editsOf(document, editReport(parsed, missing));
  if (edits.length === 0) return [];
  const title = sentencesOf(options.locale).insertMissing(labelOf(section.node, options.locale));
  return [{ title, kind: CodeActionKind.RefactorRewrite, edit: { changes: { [document.uri]: edits } } }];
}

function missingCells({ checked }: ActionScene, section: Entry): readonly ValueEdit[] {
  const { edition, report, locate } = checked.parsed;
  const undivided = valueAt(report, 'applications.outcomes.otherHandling.undivided') !== undefined;
  return edition.cells
    .filter((path) => path.startsWith(`${section.path}.`) && !locate(path))
    .filter((path) => !(undivided && path.startsWith('applications.outcomes.otherHandling.')))
    .map((path) => ({ path, value: null }));
}
