import { getService, IFileService } from '@codingame/monaco-vscode-api/services';
import { nameOf, openFile } from '../files/editors.js';
import { keepFile } from '../files/incoming.js';
import { type Sentence, say } from '../language/page-language.js';
import { tell } from '../language/tell.js';
import { type LinkFault, readLink, type SharedReport } from './link.js';

const FAULTS: Readonly<Record<LinkFault, Sentence>> = {
  damaged: {
    zh: '链接不完整或已损坏，没有打开其中的年报。聊天软件常会截断长链接：请对方重新复制，或改发文件。',
    en: 'The link is incomplete or damaged; the report in it was not opened. Chats often cut long links: ask for it again, or for the file.',
  },
  'too-large': {
    zh: '链接里的内容超出一份年报应有的大小，没有打开。请对方改发文件。',
    en: 'The link holds more than a report can be; it was not opened. Ask for the file instead.',
  },
  newer: {
    zh: '链接由较新版本的页面生成，这里读不出。请用生成它的页面打开，或请对方改发文件。',
    en: 'The link was made by a newer version of this page and cannot be read here. Open it there, or ask for the file.',
  },
};

const OPENED: Sentence = {
  zh: '已从链接打开“{0}”，存放在这个浏览器里，没有上传到任何地方。',
  en: 'Opened “{0}” from the link. It is kept in this browser and was sent nowhere.',
};

/** Opens the report that the page's address holds, now and whenever another such link is opened in this page. */
export async function openLinks(): Promise<void> {
  window.addEventListener('hashchange', () => void openLink());
  await openLink();
}

async function openLink(): Promise<void> {
  const read = await readLink(location.hash);
  if (read.kind === 'none') return;
  // A reload must not bring back what was changed or deleted since.
  history.replaceState(null, '', location.pathname + location.search);
  if (read.kind === 'fault') await tell('warning', say(FAULTS[read.fault]));
  else await openReport(read.report);
}

async function openReport({ name, text }: SharedReport): Promise<void> {
  const uri = await keepFile(await getService(IFileService), name, new TextEncoder().encode(text));
  await openFile(uri);
  await tell('info', say(OPENED, nameOf(uri)));
}
