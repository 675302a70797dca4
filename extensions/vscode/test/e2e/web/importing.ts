import {
  type CodeAction,
  commands,
  type Hover,
  languages,
  type Position,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { codeOf, must, waitFor } from './host.js';

/** Imports the published reports of the workspace: the importers are loaded into the server's worker for it. */
export async function importAll(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.parse('file:///');
  for (const name of ['文档.docx', '版式.pdf', '网页.html']) {
    await commands.executeCommand('nianbao.importReport', Uri.joinPath(folder, name));
    const document = window.activeTextEditor?.document;
    const row = document
      ?.getText()
      .split('\n')
      .find((line) => line.trimStart().startsWith('本年新收:'));
    must(/自然人: +\d+,/.test(row ?? ''), `${name}: ${row}`);
    const messages = languages.getDiagnostics(document?.uri ?? folder);
    const said = messages.filter(({ source }) => source === 'nianbao import').map(({ code }) => codeOf(code));
    must(said.length > 0 === name.endsWith('html'), `${name}: ${said.join()}`);
  }
}

const remarksOn = (document: TextDocument) =>
  languages.getDiagnostics(document.uri).filter(({ source }) => source === 'nianbao import');

/** The web page's report, saved as a file, still has its remark; whoever checked it takes it off. */
export async function checkRemark(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.parse('file:///');
  const text = window.activeTextEditor?.document.getText() ?? '';
  const file = Uri.joinPath(folder, '网页-存.nianbao.yaml');
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const document = await workspace.openTextDocument(file);
  await waitFor(
    () => remarksOn(document).length === 1,
    () => `remarks: ${remarksOn(document).length}`,
  );
  const range = remarksOn(document)[0]?.range;
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
  );
  const command = actions.find(({ command: found }) => found?.command === 'nianbao.importChecked')?.command;
  must(command !== undefined, actions.map(({ title }) => title).join());
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
  await waitFor(
    () => remarksOn(document).length === 0,
    () => 'the remark is still there',
  );
}

/** A hover reads where a value stood from what lies beside the report. */
export async function readProvenance(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.parse('file:///');
  const file = Uri.joinPath(folder, '旁.nianbao.yaml');
  const values = { 'applications.received.total': { text: '31件', place: { page: 4, row: 2 } } };
  const write = (uri: Uri, content: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  await write(file, '格式: "2021"\n依申请公开:\n  本年新收: { 总计: 31 }\n');
  await write(file.with({ path: `${file.path}.provenance.json` }), JSON.stringify({ values }));
  const document = await workspace.openTextDocument(file);
  const at = document.positionAt(document.getText().indexOf('31'));
  must((await hoverAt(document, at)).includes('31件'), await hoverAt(document, at));
}

async function hoverAt(document: TextDocument, at: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
    .join('\n');
}
