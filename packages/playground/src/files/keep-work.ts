import { getService, IDialogService, ILifecycleService } from '@codingame/monaco-vscode-api/services';
import type { CommandGroup } from '../commands/command-group.js';
import { type Sentence, say } from '../language/page-language.js';
import { tell } from '../language/tell.js';
import { changedSince } from './changed-since.js';
import type { KeptStore } from './kept-store.js';
import { discardAtNextStart, type PageStorage } from './storage.js';

const DISCARD = 'nianbao.page.discard';
const MOST_NAMES = 8;

const sentences = {
  title: { zh: '放弃浏览器里的全部改动', en: 'Discard Everything Kept in This Browser (放弃全部改动)' },
  question: { zh: '放弃存放在这个浏览器里的全部内容？', en: 'Discard everything that this browser keeps?' },
  lost: {
    zh: '下列文件是新的或改过的，将会丢失：\n{0}\n\n未保存的文字和设置也会丢失，然后恢复为最初的例子。不能撤销。电脑磁盘上的文件不受影响。',
    en: 'These files are new or changed and will be lost:\n{0}\n\nSo will unsaved text and settings; then the examples come back. This cannot be undone. Files on your disk stay as they are.',
  },
  nothing: {
    zh: '所有文件都与最初的例子相同。未保存的文字和设置将会丢失。',
    en: 'All files are as the examples were. Unsaved text and settings will be lost.',
  },
  more: { zh: '……共 {0} 个', en: '… {0} in all' },
  yes: { zh: '全部放弃', en: 'Discard All' },
  memory: {
    zh: '这个浏览器不许本页存放文件（可能是无痕窗口，或禁用了网站数据）。关闭或刷新页面前，请把文件下载到电脑。',
    en: 'This browser lets the page keep no files (a private window, perhaps). Download your files before you close or reload it.',
  },
} satisfies Readonly<Record<string, Sentence>>;

/** 放弃全部改动: forgets what the browser keeps and brings the examples back. And a warning where it keeps nothing. */
export function keepWork({ store }: PageStorage, examples: Readonly<Record<string, string>>): CommandGroup {
  if (!store) return { start: () => tell('warning', say(sentences.memory)) };
  const run = () => discard(store, examples);
  return {
    commands: [{ command: DISCARD, title: say(sentences.title), category: '年报', icon: '$(discard)', run }],
    menus: {
      'view/title': [{ command: DISCARD, when: 'view == workbench.explorer.fileView', group: '9_discard' }],
    },
  };
}

async function discard(store: KeptStore, examples: Readonly<Record<string, string>>): Promise<void> {
  const changed = await changedSince(store, examples);
  const detail = changed.length === 0 ? say(sentences.nothing) : say(sentences.lost, listed(changed));
  const { confirmed } = await (await getService(IDialogService)).confirm({
    type: 'warning',
    message: say(sentences.question),
    detail,
    primaryButton: say(sentences.yes),
  });
  if (!confirmed) return;
  discardAtNextStart();
  const lifecycle = await getService(ILifecycleService);
  await lifecycle.shutdown();
  location.reload();
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  return [...shown, ...(names.length > MOST_NAMES ? [say(sentences.more, names.length)] : [])].join('\n');
}
