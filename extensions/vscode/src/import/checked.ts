import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  commands,
  type Diagnostic,
  Disposable,
  languages,
  type TextDocument,
} from 'vscode';
import type { ImportedMessage } from '../protocol.js';
import { say } from '../say.js';
import { rangeOf, SOURCE } from './diagnostics.js';
import type { ImportedReports } from './imported.js';

/** Not in the palette: only these actions call it. */
const COMMAND = 'nianbao.importChecked';

/** Ways to say that what an import remarked was compared with the source. */
export function registerChecked(reports: ImportedReports): Disposable {
  const provider: CodeActionProvider = {
    provideCodeActions: (document, _, { diagnostics }) =>
      actionsFor(
        document,
        diagnostics.filter(({ source }) => source === SOURCE),
      ),
  };
  return Disposable.from(
    languages.registerCodeActionsProvider({ language: 'nianbao' }, provider, {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
    commands.registerCommand(COMMAND, (document: TextDocument, diagnostic?: Diagnostic) =>
      reports.checked(document, (message) => diagnostic === undefined || isOf(message, diagnostic)),
    ),
  );
}

function actionsFor(document: TextDocument, remarks: readonly Diagnostic[]): CodeAction[] {
  const one = remarks.map((remark) =>
    action(say('Checked against the source: take this remark off'), [document, remark]),
  );
  const all = say('Everything checked against the source: take all remarks of the import off');
  return remarks.length === 0 ? [] : [...one, action(all, [document])];
}

function action(title: string, values: readonly [TextDocument, Diagnostic?]): CodeAction {
  const made = new CodeAction(title, CodeActionKind.QuickFix);
  made.command = { title, command: COMMAND, arguments: [...values] };
  if (values[1]) made.diagnostics = [values[1]];
  return made;
}

function isOf({ code, message, range }: ImportedMessage, remark: Diagnostic): boolean {
  return code === remark.code && message === remark.message && rangeOf(range).isEqual(remark.range);
}
