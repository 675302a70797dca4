import {
  commands,
  Disposable,
  Position,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { messageLocale } from '../message-locale.js';
import type { Client } from '../protocol.js';
import { say } from '../say.js';
import { type Comparison, compareReports, type Pair } from './comparison.js';
import { comparisonPage } from './page.js';
import { readPlaceLink } from './place-link.js';

/** How long a text rests before its comparison is made anew. */
const REST = 400;

/** The pages of comparisons, one for each pair of reports; they follow what is typed. */
export class ComparisonPanels {
  readonly #client: Client;
  readonly #open = new Map<string, WebviewPanel>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** Shows a comparison in the active column, where a wide table has room. */
  async show(uri: string, comparison: Comparison): Promise<void> {
    const pair = { uri, with: comparison.with };
    const key = JSON.stringify(pair);
    const known = this.#open.get(key);
    const panel =
      known ??
      window.createWebviewPanel('nianbao.comparison', comparison.title, ViewColumn.Active, {
        enableScripts: true,
        enableFindWidget: true,
        localResourceRoots: [],
      });
    panel.reveal();
    await draw(panel, comparison);
    if (known !== undefined) return;
    this.#open.set(key, panel);
    const following = follow(this.#client, panel, pair);
    panel.onDidDispose(() => {
      this.#open.delete(key);
      following.dispose();
    });
  }

  dispose(): void {
    for (const panel of this.#open.values()) panel.dispose();
  }
}

async function draw(panel: WebviewPanel, { title, markdown }: Comparison): Promise<void> {
  const body = await commands.executeCommand<string>('markdown.api.render', markdown);
  panel.title = title;
  panel.webview.html = comparisonPage({
    title,
    body,
    locale: messageLocale(),
    nonce: newNonce(),
    buttons: [
      { action: 'diff', label: say('Show both files side by side') },
      { action: 'earlier', label: say('Open the first report') },
      { action: 'later', label: say('Open the second report') },
    ],
  });
}

// `randomUUID` is not there where the editor is served without TLS.
function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function follow(client: Client, panel: WebviewPanel, pair: Required<Pair>): Disposable {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isOld = false;
  const refresh = async () => {
    if (!panel.visible) return;
    isOld = false;
    const comparison = await compareReports(client, pair);
    if (comparison !== null) await draw(panel, comparison);
  };
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!Object.values(pair).includes(document.uri.toString())) return;
      isOld = true;
      clearTimeout(rest);
      rest = setTimeout(() => void refresh(), REST);
    }),
    panel.onDidChangeViewState(() => {
      if (isOld) void refresh();
    }),
    panel.webview.onDidReceiveMessage((message: PageMessage) => act(message, pair)),
    { dispose: () => clearTimeout(rest) },
  );
}

interface PageMessage {
  readonly action?: string;
  readonly link?: string;
}

async function act({ action, link }: PageMessage, pair: Required<Pair>): Promise<void> {
  switch (action) {
    case 'diff':
      return showSideBySide(pair);
    case 'earlier':
      return openPlace({ uri: pair.with, line: 0, character: 0 });
    case 'later':
      return openPlace({ uri: pair.uri, line: 0, character: 0 });
    default: {
      const place = readPlaceLink(link ?? '');
      return place && openPlace(place);
    }
  }
}

/** Both files in VS Code's own comparison, the earlier one on the left. */
async function showSideBySide(pair: Required<Pair>): Promise<void> {
  const [left, right] = [Uri.parse(pair.with), Uri.parse(pair.uri)];
  const title = `${workspace.asRelativePath(left)} ↔ ${workspace.asRelativePath(right)}`;
  await commands.executeCommand('vscode.diff', left, right, title);
}

async function openPlace({ uri, line, character }: { uri: string; line: number; character: number }) {
  const at = new Position(line, character);
  await window.showTextDocument(Uri.parse(uri), {
    selection: new Range(at, at),
    viewColumn: ViewColumn.Beside,
    preview: false,
  });
}
