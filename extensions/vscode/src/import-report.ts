import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  env,
  languages,
  ProgressLocation,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { base64 } from './base64.js';
import { SHOW_PROBLEMS } from './client-options.js';
import { messageLocale } from './message-locale.js';
import { openBeside } from './open-beside.js';
import type { Client, ImportedMessage, ImportedReport } from './protocol.js';
import { importedFileName } from './report-name.js';
import { say } from './say.js';

const ENDINGS = ['html', 'htm', 'shtml', 'xhtml', 'txt'];

const SEVERITIES: Readonly<Record<ImportedMessage['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** 导入公开年报 and 从剪贴板导入, with the messages of what was imported for as long as it is open. */
export function registerImport(client: Client): Disposable {
  const messages = languages.createDiagnosticCollection('nianbao-import');
  const told = (document: TextDocument, found: readonly ImportedMessage[]) =>
    messages.set(document.uri, found.map(diagnosticOf));
  const parts = [
    messages,
    workspace.onDidCloseTextDocument(({ uri }) => messages.delete(uri)),
    commands.registerCommand('nianbao.importReport', (clicked?: Uri, selected?: readonly Uri[]) =>
      importFiles(client, told, selected?.length ? selected : clicked && [clicked]),
    ),
    commands.registerCommand('nianbao.importClipboard', () => importClipboard(client, told)),
  ];
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}

type Tell = (document: TextDocument, found: readonly ImportedMessage[]) => void;

async function importFiles(client: Client, tell: Tell, given?: readonly Uri[]): Promise<void> {
  const files = given ?? (await askForFiles());
  if (files === undefined) return;
  let found = 0;
  await window.withProgress(
    { location: ProgressLocation.Notification, title: say('Importing…'), cancellable: true },
    async (progress, cancelled) => {
      for (const file of files) {
        if (cancelled.isCancellationRequested) return;
        progress.report({ message: nameOf(file), increment: 100 / files.length });
        found += await importFile(client, tell, file);
      }
    },
  );
  if (found > 0) await commands.executeCommand(SHOW_PROBLEMS);
}

function askForFiles(): Thenable<readonly Uri[] | undefined> {
  return window.showOpenDialog({
    canSelectMany: true,
    openLabel: say('Import'),
    filters: { [say('Published reports')]: ENDINGS },
  });
}

async function importFile(client: Client, tell: Tell, file: Uri): Promise<number> {
  const name = nameOf(file);
  const data = base64(await workspace.fs.readFile(file));
  const read = await client.sendRequest<ImportedReport>('nianbao/import', {
    name,
    data,
    locale: messageLocale(),
  });
  if (read.text === null) return sayNothingRead(name, read);
  const folder = file.path.slice(0, file.path.length - name.length);
  const target = file.with({ path: folder + importedFileName(name) });
  return show(await openBeside({ target, language: 'nianbao', content: read.text }), read, tell);
}

async function importClipboard(client: Client, tell: Tell): Promise<void> {
  const text = await env.clipboard.readText();
  const read = await client.sendRequest<ImportedReport>('nianbao/import', { text, locale: messageLocale() });
  if (read.text === null) {
    sayNothingRead(say('The clipboard'), read);
    return;
  }
  const document = await workspace.openTextDocument({ language: 'nianbao', content: read.text });
  if ((await show(document, read, tell)) > 0) await commands.executeCommand(SHOW_PROBLEMS);
}

/** Shows the report; gives back how many messages ask for a look. */
async function show(document: TextDocument, { messages }: ImportedReport, tell: Tell): Promise<number> {
  await window.showTextDocument(document, { preview: false });
  tell(document, messages);
  return messages.filter(({ severity }) => severity !== 'info').length;
}

function sayNothingRead(name: string, { supported, messages }: ImportedReport): number {
  const why = messages.find(({ severity }) => severity === 'error')?.message ?? '';
  const sentence = supported
    ? say('{0}: no annual report was read. {1}', name, why)
    : say('{0}: this format is not supported. Save it as a web page or as text.', name);
  void window.showWarningMessage(sentence);
  return 0;
}

function diagnosticOf({ severity, code, message, range: { start, end } }: ImportedMessage): Diagnostic {
  const range = new Range(start.line, start.character, end.line, end.character);
  const diagnostic = new Diagnostic(range, message, SEVERITIES[severity]);
  diagnostic.source = 'nianbao import';
  diagnostic.code = code;
  return diagnostic;
}

function nameOf(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
