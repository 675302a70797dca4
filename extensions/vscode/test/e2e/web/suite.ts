import {
  type CodeAction,
  type CompletionList,
  commands,
  env,
  extensions,
  type Hover,
  languages,
  Position,
  Range,
  type TextDocument,
  type TextEdit,
  UIKind,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { codeOf, codes, lineOf, must, open, replace, waitFor, waitForCode } from './host.js';
import { checkRemark, importAll, readProvenance } from './importing.js';
import { brokenYear, compare, findReports, typeLastYear } from './years.js';

const results: string[] = [];

/** Runs inside the web extension host; no test library there, so each step says how it went. */
export async function run(): Promise<void> {
  const document = await openReport();
  await step('the extension host is a browser', () =>
    must(env.uiKind === UIKind.Web && env.appHost !== 'desktop'),
  );
  await step('the problem in the prose', () => waitForCode(document, 'N101'));
  await step('the page behind its code', () => rulePage(document));
  await step('a broken total', () => breakTotal(document));
  await step('a fix', () => fixTotal(document));
  await step('completion', () => complete(document));
  await step('hover', () => hover(document));
  await step('formatting', () => format(document));
  await step('JSON', () => convert(document));
  await step('the whole workspace', checkWorkspace);
  const now = await open('2024/教育局.nianbao.yaml');
  await step('last year, from a file that is not open', () => brokenYear(now));
  await step('last year as it is typed', () => typeLastYear(now));
  await step('two years side by side', () => compare(now));
  await step('reports by organ and year', findReports);
  await step('a page, Word and a PDF become reports', importAll);
  await step('a remark that was checked', checkRemark);
  await step('where a value stood, from the file beside', readProvenance);
  console.log(`[suite] ${JSON.stringify(results)}`);
  if (results.some((result) => result.startsWith('FAILED'))) throw new Error(results.join('\n'));
}

async function step(name: string, act: () => unknown): Promise<void> {
  try {
    await act();
    results.push(`ok ${name}`);
  } catch (error) {
    results.push(`FAILED ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function openReport(): Promise<TextDocument> {
  const document = await open('report.nianbao.yaml');
  must(document.languageId === 'nianbao', document.languageId);
  return document;
}

async function rulePage(document: TextDocument): Promise<void> {
  const problem = languages.getDiagnostics(document.uri).find(({ code }) => codeOf(code) === 'N101');
  const target = typeof problem?.code === 'object' ? problem.code.target : undefined;
  if (target === undefined) throw new Error('no link');
  const page = await workspace.openTextDocument(target);
  must(page.getText().includes('N101'), page.getText().slice(0, 80));
}

async function breakTotal(document: TextDocument): Promise<void> {
  await replace(document, totalOfTotals(document), '7');
  await waitForCode(document, 'T302');
  await waitForCode(document, 'T303');
  const related = languages
    .getDiagnostics(document.uri)
    .find(({ code }) => codeOf(code) === 'T303')?.relatedInformation;
  must((related?.length ?? 0) >= 6, `related: ${related?.length}`);
}

async function fixTotal(document: TextDocument): Promise<void> {
  const at = totalOfTotals(document);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    at,
  );
  const fix = actions.find(({ edit, title }) => edit !== undefined && title.includes('0'));
  if (fix?.edit === undefined) throw new Error(actions.map(({ title }) => title).join(', '));
  await workspace.applyEdit(fix.edit);
  await waitFor(
    () => !codes(document).some((code) => code === 'T302' || code === 'T303'),
    () => codes(document).join(),
  );
}

async function complete(document: TextDocument): Promise<void> {
  const line = lineOf(document, '上年结转:');
  const whole = document.lineAt(line).text;
  await replace(document, document.lineAt(line).range, '  上年');
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    new Position(line, 4),
  );
  const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  must(
    labels.some((label) => label.includes('上年结转')),
    labels.slice(0, 8).join(),
  );
  await replace(document, document.lineAt(line).range, whole);
}

async function hover(document: TextDocument): Promise<void> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    totalOfTotals(document).start,
  );
  const text = hovers
    .flatMap(({ contents }) => contents.map((c) => (typeof c === 'string' ? c : c.value)))
    .join('\n');
  // In the language of the browser.
  must(/总计|Total/.test(text), text.slice(0, 120));
}

async function format(document: TextDocument): Promise<void> {
  const before = document.getText();
  const line = lineOf(document, '规章:');
  await replace(document, document.lineAt(line).range, document.lineAt(line).text.replace(/: +\{/, ': {'));
  const options = { tabSize: 2, insertSpaces: true };
  const edits = await commands.executeCommand<TextEdit[]>(
    'vscode.executeFormatDocumentProvider',
    document.uri,
    options,
  );
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits);
  await workspace.applyEdit(edit);
  must(document.getText() === before, 'the text differs from what it was');
}

async function convert(document: TextDocument): Promise<void> {
  await commands.executeCommand('nianbao.convertToJson', document.uri);
  const json = window.activeTextEditor?.document;
  must(
    json?.languageId === 'json' && JSON.parse(json.getText()).reportingYear === 2021,
    json?.getText().slice(0, 80),
  );
}

async function checkWorkspace(): Promise<void> {
  const summary = await commands.executeCommand<{ files: number }>('nianbao.checkWorkspace');
  must(summary.files === 3, JSON.stringify(summary));
}

/** The last number of the row 总计 of table three. */
function totalOfTotals(document: TextDocument): Range {
  const line = lineOf(document, '总计:', lineOf(document, '其他处理:'));
  const { text } = document.lineAt(line);
  const found = /总计: (\d+) *\}/.exec(text);
  if (found?.[1] === undefined) throw new Error(text);
  const start = found.index + '总计: '.length;
  return new Range(line, start, line, start + found[1].length);
}

// Named here so that a suite that never loads the extension cannot pass.
must(extensions.getExtension('nianbao.nianbao-vscode') !== undefined, 'the extension is not installed');
