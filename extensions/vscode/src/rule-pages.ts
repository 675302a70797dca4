import {
  commands,
  Disposable,
  l10n,
  languages,
  type QuickPickItem,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type RuleTitle, ruleTitles } from './generated/rule-titles.js';
import { messageLocale } from './message-locale.js';
import type { Client } from './protocol.js';
import { EXPLAIN_RULE } from './rule-link.js';

const SCHEME = 'nianbao-rule';

interface RulePage {
  readonly markdown: string;
}

/** The command 解释规则 and the documents it opens: one Markdown page a rule, written by the server. */
export function registerRulePages(client: Client): Disposable {
  const provider: TextDocumentContentProvider = {
    provideTextDocumentContent: async (uri) => (await rulePage(client, codeOf(uri)))?.markdown ?? '',
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, provider),
    commands.registerCommand(EXPLAIN_RULE, (code?: unknown) => explainRule(code)),
  );
}

function rulePage(client: Client, code: string): Promise<RulePage | null> {
  return client.sendRequest<RulePage | null>('nianbao/rulePage', { code, locale: messageLocale() });
}

// The code comes from a link, from the palette (nothing) or from a context menu (the file's address).
async function explainRule(argument: unknown): Promise<void> {
  const code = typeof argument === 'string' ? argument : await pickCode();
  const rule = ruleTitles.find((candidate) => candidate.code === code || candidate.slug === code);
  if (rule === undefined) {
    if (code !== undefined) void window.showWarningMessage(l10n.t('There is no rule {0}.', code));
    return;
  }
  const preview = window.activeTextEditor === undefined ? 'markdown.showPreview' : 'markdown.showPreviewToSide';
  await commands.executeCommand(preview, pageUri(rule));
}

async function pickCode(): Promise<string | undefined> {
  const here = codesAtCursor();
  const items = ruleTitles.map(itemOf).sort((a, b) => Number(here.has(b.label)) - Number(here.has(a.label)));
  const placeHolder = l10n.t('Which rule? Type a code or a word of its title.');
  const picked = await window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true });
  return picked?.label;
}

function itemOf(rule: RuleTitle): QuickPickItem {
  return { label: rule.code, description: rule.title[messageLocale()], detail: rule.slug };
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

/** The path ends in the title because the tab of the preview shows it. */
function pageUri(rule: RuleTitle): Uri {
  const title = rule.title[messageLocale()].replaceAll('/', '／');
  return Uri.from({ scheme: SCHEME, path: `/${rule.code}/${rule.code} ${title}.md`, query: messageLocale() });
}

function codeOf(uri: Uri): string {
  return uri.path.split('/')[1] ?? '';
}
