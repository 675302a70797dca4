import {
  type CancellationToken,
  commands,
  Disposable,
  env,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { base64 } from '../base64.js';
import { SHOW_PROBLEMS } from '../client-options.js';
import { messageLocale } from '../message-locale.js';
import type { Client, ImportedReport, Span } from '../protocol.js';
import { say } from '../say.js';
import { registerChecked } from './checked.js';
import { type FindPlaces, ImportedReports } from './imported.js';
import { registerOriginHover } from './origin-hover.js';
import { nameOf, show } from './show-report.js';

/** Old files of Word and Excel as well: the import says what to do about them. */
const ENDINGS = 'html htm shtml xhtml txt docx pdf xlsx csv doc xls wps et'.split(' ');

/** What became of one source. */
type Outcome = 'exact' | 'remarks' | 'failed' | 'cancelled';

/** What importing needs: who reads, and who remembers what was read. */
interface Importing {
  readonly client: Client;
  readonly reports: ImportedReports;
}

/** What was published: a file, or the clipboard. */
interface Published {
  readonly name: string;
  readonly file?: Uri;
  readonly read: () => Thenable<object>;
}

/** 导入公开年报 and 从剪贴板导入; `folder` is where what is known of imports is kept for the next time. */
export function registerImport(client: Client, folder: Uri): Disposable {
  const findPlaces: FindPlaces = async (text, paths) => {
    const { ranges } = await client.sendRequest<{ readonly ranges: readonly Span[] }>('nianbao/places', {
      text,
      paths,
    });
    return ranges;
  };
  const reports = new ImportedReports(folder, findPlaces);
  const importing = { client, reports };
  return Disposable.from(
    reports,
    registerChecked(reports),
    registerOriginHover(client, reports),
    commands.registerCommand('nianbao.importReport', async (clicked?: Uri, selected?: readonly Uri[]) => {
      const files = selected?.length ? selected : clicked ? [clicked] : await askForFiles();
      await importAll(importing, (files ?? []).map(publishedIn));
    }),
    commands.registerCommand('nianbao.importClipboard', () => importAll(importing, [onClipboard()])),
  );
}

function askForFiles(): Thenable<readonly Uri[] | undefined> {
  return window.showOpenDialog({
    canSelectMany: true,
    openLabel: say('Import'),
    filters: { [say('Published reports')]: ENDINGS },
  });
}

function publishedIn(file: Uri): Published {
  const name = nameOf(file);
  return { name, file, read: async () => ({ name, data: base64(await workspace.fs.readFile(file)) }) };
}

function onClipboard(): Published {
  return { name: say('The clipboard'), read: async () => ({ text: await env.clipboard.readText() }) };
}

async function importAll(importing: Importing, sources: readonly Published[]): Promise<void> {
  const outcomes: Outcome[] = [];
  await window.withProgress(
    { location: ProgressLocation.Notification, title: say('Importing…'), cancellable: true },
    async (progress, token) => {
      for (const [index, source] of sources.entries()) {
        if (token.isCancellationRequested) return;
        progress.report({ message: source.name, increment: index === 0 ? 0 : 100 / sources.length });
        outcomes.push(await tryOne(importing, source, token));
      }
    },
  );
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  if (count('remarks') > 0) await commands.executeCommand(SHOW_PROBLEMS);
  if (sources.length < 2) return;
  const others = sources.length - count('exact') - count('remarks');
  void window.showInformationMessage(
    say(
      'Read as they stand: {0}, with remarks: {1}, not read: {2}.',
      count('exact'),
      count('remarks'),
      others,
    ),
  );
}

/** One source that cannot be opened or read keeps nobody from the others. */
async function tryOne(importing: Importing, source: Published, token: CancellationToken): Promise<Outcome> {
  try {
    return await importOne(importing, source, token);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed(say('{0}: the import failed. {1}', source.name, why));
  }
}

async function importOne(
  { client, reports }: Importing,
  source: Published,
  token: CancellationToken,
): Promise<Outcome> {
  const asked = { ...(await source.read()), locale: messageLocale() };
  const read = await Promise.race([client.sendRequest<ImportedReport>('nianbao/import', asked), stop(token)]);
  if (read === undefined) return 'cancelled';
  const { text, messages } = read;
  if (text === null) {
    const why = messages.find(({ severity }) => severity === 'error')?.message ?? '';
    return failed(say('{0}: no annual report was read. {1}', source.name, why));
  }
  const document = await show(text, source.file);
  reports.add(document, { messages, origins: read.origins, ...(source.file && { source: source.name }) });
  return messages.some(({ severity }) => severity !== 'info') ? 'remarks' : 'exact';
}

/** Nobody waits for the rest of what the server has begun. */
function stop(token: CancellationToken): Promise<undefined> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve(undefined)));
}

function failed(sentence: string): Outcome {
  void window.showWarningMessage(sentence);
  return 'failed';
}
