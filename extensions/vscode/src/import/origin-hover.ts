import {
  type Disposable,
  Hover,
  languages,
  MarkdownString,
  type Position,
  type TextDocument,
  workspace,
} from 'vscode';
import { messageLocale } from '../message-locale.js';
import type { Client, ImportedOrigin } from '../protocol.js';
import { say } from '../say.js';
import { rangeOf } from './diagnostics.js';
import type { ImportedReports } from './imported.js';
import type { Known } from './kept.js';

/**
 * Says on a value where in its source it stood, and as what: of reports imported in this editor, and of those that lie
 * beside what `nianbao import --provenance` wrote of them, which is read at the first hover.
 */
export function registerOriginHover(client: Client, reports: ImportedReports): Disposable {
  const asked = new WeakMap<TextDocument, Promise<void>>();
  const look = async (document: TextDocument) => {
    const origins = await originsBeside(client, document);
    if (origins.length > 0 && reports.of(document) === undefined)
      reports.add(document, { messages: [], origins, isBeside: true });
  };
  return languages.registerHoverProvider(
    { language: 'nianbao' },
    {
      provideHover: async (document, position) => {
        await reports.ready(document);
        if (reports.of(document) === undefined && !document.isUntitled) {
          if (!asked.has(document)) asked.set(document, look(document));
          await asked.get(document);
        }
        return hoverOf(reports.of(document), position);
      },
    },
  );
}

function hoverOf(known: Known | undefined, position: Position): Hover | undefined {
  const origin = known?.origins.find(({ range }) => rangeOf(range).contains(position));
  if (origin === undefined) return undefined;
  const where = known?.source === undefined ? origin.text : `${known.source} ${origin.text}`;
  return new Hover(new MarkdownString().appendText(say('Source: {0}', where)), rangeOf(origin.range));
}

/** Longest file that is looked at: of a report it is some 50 kB. */
const LONGEST = 2_000_000;

async function originsBeside(client: Client, document: TextDocument): Promise<readonly ImportedOrigin[]> {
  const beside = document.uri.with({ path: `${document.uri.path}.provenance.json` });
  try {
    if ((await workspace.fs.stat(beside)).size > LONGEST) return [];
    const provenance = new TextDecoder().decode(await workspace.fs.readFile(beside));
    const text = document.getText();
    const asked = { text, provenance, locale: messageLocale() };
    return (await client.sendRequest<Pick<Known, 'origins'>>('nianbao/origins', asked)).origins;
  } catch {
    // Most reports have none, and the file is none of ours.
    return [];
  }
}
