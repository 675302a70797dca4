import {
  commands,
  languages,
  type SymbolInformation,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { codeOf, codes, lineOf, must, open, replace, waitFor, waitForCode } from './host.js';

/** A file that is not open, read through VS Code, contradicts the one that is. */
export async function brokenYear(now: TextDocument): Promise<void> {
  await waitForCode(now, 'Y101');
  const problem = languages.getDiagnostics(now.uri).find(({ code }) => codeOf(code) === 'Y101');
  const [related] = problem?.relatedInformation ?? [];
  must(related?.location.uri.path.endsWith('/2023/教育局.nianbao.yaml') ?? false, related?.location.uri.path);
  const before = await workspace.openTextDocument(related?.location.uri ?? now.uri);
  must(before.lineAt(related?.location.range.start.line ?? 0).text.includes('结转下年度'));
}

/** What is typed into last year's report counts, saved or not. */
export async function typeLastYear(now: TextDocument): Promise<void> {
  const before = await open('2023/教育局.nianbao.yaml');
  const line = lineOf(before, '结转下年度:');
  const { range, text } = before.lineAt(line);
  await replace(before, range, text.replaceAll(': 3', ': 2'));
  await waitFor(
    () => !codes(now).includes('Y101'),
    () => codes(now).join(),
  );
  await replace(before, before.lineAt(line).range, text);
  await waitForCode(now, 'Y101');
}

/** The page of a comparison opens as a tab; its inside is for a browser test to see. */
export async function compare(now: TextDocument): Promise<void> {
  const shown = await commands.executeCommand<{ title: string; with: string; markdown: string } | null>(
    'nianbao.compare',
    now.uri,
  );
  must(Uri.parse(shown?.with ?? '').path.endsWith('/2023/教育局.nianbao.yaml'), shown?.with);
  must(window.tabGroups.activeTabGroup.activeTab?.label === shown?.title, shown?.title);
}

/** Files that were never open are found by their organ. */
export async function findReports(): Promise<void> {
  const found = await commands.executeCommand<SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    '教育局',
  );
  must(found.length === 2, found.map(({ name }) => name).join());
}
