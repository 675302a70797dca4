import { Range, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { exists } from './workspace-files.js';

/** What a document made from another file is to be. */
export interface Made {
  /** Where it would be saved. */
  readonly target: Uri;
  readonly language: string;
  readonly content: string;
}

/** The place and name as an untitled document; elsewhere, or when the name is taken, the editor's own choice. */
export async function openBeside({ target, language, content }: Made): Promise<TextDocument> {
  if (target.scheme !== 'file' || (await exists(target))) {
    return workspace.openTextDocument({ language, content });
  }
  const document = await workspace.openTextDocument(target.with({ scheme: 'untitled' }));
  const everything = document.validateRange(new Range(0, 0, document.lineCount, 0));
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, everything, content);
  await workspace.applyEdit(edit);
  return document;
}
