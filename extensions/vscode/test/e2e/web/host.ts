import { languages, type Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';

const PATIENCE = 20_000;

/** Opens a file of the workspace in the editor. */
export async function open(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) throw new Error('no workspace');
  const document = await workspace.openTextDocument(Uri.joinPath(folder, name));
  await window.showTextDocument(document);
  return document;
}

/** The line (from 0) that starts so, counted from another one on. */
export function lineOf(document: TextDocument, start: string, from = 0): number {
  for (let line = from; line < document.lineCount; line++)
    if (document.lineAt(line).text.trimStart().startsWith(start)) return line;
  throw new Error(`no line starts with ${start}`);
}

/** Changes a document as typing would. */
export async function replace(document: TextDocument, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await workspace.applyEdit(edit);
}

/** Codes of the problems that the editor shows for a document. */
export function codes(document: TextDocument): string[] {
  return languages.getDiagnostics(document.uri).map(({ code }) => codeOf(code));
}

/** A diagnostic's code, however VS Code wraps it. */
export function codeOf(code: unknown): string {
  return String(typeof code === 'object' && code !== null && 'value' in code ? code.value : code);
}

/** Waits until a document has a problem of this code. */
export function waitForCode(document: TextDocument, code: string): Promise<void> {
  return waitFor(
    () => codes(document).includes(code),
    () => `found ${codes(document).join() || 'nothing'}`,
  );
}

/** Waits until something is so; fails with the state that it found. */
export async function waitFor(condition: () => boolean, state: () => string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(state());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Fails a step. */
export function must(condition: boolean, state = ''): void {
  if (!condition) throw new Error(state || 'not so');
}
