import { getService, ICommandService, IFileService } from '@codingame/monaco-vscode-api/services';
import type { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import { type Sentence, say } from '../language/page-language.js';
import { tell } from '../language/tell.js';
import type { Brought } from './dropped.js';
import { openFile } from './editors.js';
import { plainPath, reportName } from './file-name.js';
import { keepFile } from './incoming.js';
import { kindOf } from './kinds.js';

/** The command of our extension that makes reports of published ones. */
const IMPORT = 'nianbao.importReport';
const MOST_FILES = 200;
const MOST_BYTES = 50_000_000;

const sentences = {
  unknown: {
    zh: '“{0}”不是能导入的格式。可以导入网页（html）、Word（docx）、PDF、Excel（xlsx）、csv 和文本（txt），*.nianbao.yaml 直接打开。',
    en: '“{0}” cannot be imported. Web pages (html), Word (docx), PDF, Excel (xlsx), csv and text can; *.nianbao.yaml is opened.',
  },
  unread: {
    zh: '“{0}”没有读出来。文件可能已移走或正被占用，请再试一次。',
    en: '“{0}” could not be read. It may have been moved or be in use: try again.',
  },
  large: { zh: '“{0}”超过 50 MB，没有放入。', en: '“{0}” is larger than 50 MB and was left out.' },
  many: {
    zh: '一次最多放入 {0} 个文件，其余的没有放入。',
    en: 'At most {0} files at a time; the others were left out.',
  },
} satisfies Readonly<Record<string, Sentence>>;

/**
 * Takes files in from the visitor's disk: reports are opened, published ones go to the extension's import. Of the
 * reports that came in folders the first is opened; the others are in the explorer.
 */
export async function receive(given: readonly Brought[]): Promise<void> {
  if (given.length > MOST_FILES) await tell('warning', say(sentences.many, MOST_FILES));
  const sources: URI[] = [];
  let isFirst = true;
  for (const brought of given.slice(0, MOST_FILES)) {
    const kept = await keep(brought);
    if (!kept) continue;
    const kind = kindOf(brought.file.name);
    if (kind === 'source') sources.push(kept);
    else if (!brought.path.includes('/')) await openFile(kept);
    else if (kind === 'report' && isFirst) {
      isFirst = false;
      await openFile(kept);
    }
  }
  if (sources.length > 0)
    await (await getService(ICommandService)).executeCommand(IMPORT, sources[0], sources);
}

/** Puts a file into the page's folder, or says why not. */
async function keep({ file, path }: Brought): Promise<URI | undefined> {
  const kind = kindOf(file.name);
  const refuse = async (sentence: Sentence): Promise<undefined> => {
    await tell('warning', say(sentence, file.name));
  };
  if (file.size > MOST_BYTES) return refuse(sentences.large);
  const bytes = await bytesOf(file);
  if (!bytes) return refuse(sentences.unread);
  if (kind === 'unknown') return refuse(sentences.unknown);
  const name = plainPath(path, '年报');
  return keepFile(await getService(IFileService), kind === 'report' ? reportName(name) : name, bytes);
}

async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
