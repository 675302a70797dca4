import { getService, ICommandService, IFileService } from '@codingame/monaco-vscode-api/services';
import type { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import { type Sentence, say } from '../language/page-language.js';
import { tell } from '../language/tell.js';
import { openFile } from './editors.js';
import { plainName, reportName } from './file-name.js';
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
    zh: '“{0}”没有读出来。如果是文件夹，请选中其中的文件再拖入。',
    en: '“{0}” could not be read. If it is a folder, choose the files in it instead.',
  },
  large: { zh: '“{0}”超过 50 MB，没有放入。', en: '“{0}” is larger than 50 MB and was left out.' },
  many: {
    zh: '一次最多放入 {0} 个文件，其余的没有放入。',
    en: 'At most {0} files at a time; the others were left out.',
  },
} satisfies Readonly<Record<string, Sentence>>;

/** Takes files in from the visitor's disk: reports are opened, published ones go to the extension's import. */
export async function receive(given: readonly File[]): Promise<void> {
  if (given.length > MOST_FILES) await tell('warning', say(sentences.many, MOST_FILES));
  const sources: URI[] = [];
  for (const file of given.slice(0, MOST_FILES)) {
    const kind = kindOf(file.name);
    const kept = await keep(file);
    if (kept && kind === 'source') sources.push(kept);
    else if (kept) await openFile(kept);
  }
  if (sources.length > 0)
    await (await getService(ICommandService)).executeCommand(IMPORT, sources[0], sources);
}

/** Puts a file into the page's folder, or says why not. */
async function keep(file: File): Promise<URI | undefined> {
  const kind = kindOf(file.name);
  const refuse = async (sentence: Sentence): Promise<undefined> => {
    await tell('warning', say(sentence, file.name));
  };
  if (file.size > MOST_BYTES) return refuse(sentences.large);
  const bytes = await bytesOf(file);
  if (!bytes) return refuse(sentences.unread);
  if (kind === 'unknown') return refuse(sentences.unknown);
  const name = plainName(file.name, '年报');
  return keepFile(await getService(IFileService), kind === 'report' ? reportName(name) : name, bytes);
}

// A folder looks like a file until it is read.
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
