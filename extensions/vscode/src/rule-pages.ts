import {
  commands,
  Disposable,
  languages,
  type QuickPickItem,
  type TextDocumentContentProvider,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { type RuleTitle, ruleTitles } from './generated/rule-titles.js';
import { messageLocale } from './message-locale.js';
import type { Client } from './protocol.js';
import { RULE_SCHEME, readRulePageUri, rulePageUri } from './rule-link.js';
import { say } from './say.js';

const PREVIEW = 'vscode.markdown.preview.editor';

interface RulePage {
  readonly markdown: string;
}

/** The command 解释规则 and the documents it opens: one Markdown page a rule, written by the server. */
export function registerRulePages(client: Client): Disposable {
  const provider: TextDocumentContentProvider = {
    provideTextDocumentContent: async (uri) => (await rulePage(client, uri))?.markdown ?? '',
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, provider),
    commands.registerCommand('nianbao.explainRule', (code?: unknown) => explainRule(code)),
  );
}

function rulePage(client: Client, uri: Uri): Promise<RulePage | null> {
  return client.sendRequest<RulePage | null>('nianbao/rulePage', readRulePageUri(uri));
}

// The code comes from a caller, from the palette (nothing) or from a context menu (the file's address).
async function explainRule(argument: unknown): Promise<void> {
  const code = typeof argument === 'string' ? argument : await pickCode();
  const rule = ruleTitles.find((candidate) => candidate.code === code || candidate.slug === code);
  if (rule === undefined) {
    if (code !== undefined) void window.showWarningMessage(say('There is no rule {0}.', code));
    return;
  }
  // Beside the report, so that both can be read.
  const column = window.activeTextEditor === undefined ? ViewColumn.Active : ViewColumn.Beside;
  await commands.executeCommand('vscode.openWith', rulePageUri(rule.code, messageLocale()), PREVIEW, column);
}

async function pickCode(): Promise<string | undefined> {
  const here = codesAtCursor();
  const items = ruleTitles.map(itemOf).sort((a, b) => Number(here.has(b.label)) - Number(here.has(a.label)));
  const placeHolder = say('Which rule? Type a code or a word of its title.');
  const picked = await window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.label;
}

function itemOf(rule: RuleTitle): QuickPickItem {
  return { label: rule.code, description: `${rule.title[messageLocale()]} · ${rule.slug}` };
}

function codesAtCursor(): ReadonlySet<string> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'nianbao') return new Set();
  const line = editor.selection.active.line;
  const here = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.start.line <= line && line <= range.end.line);
  return new Set(here.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
}
