import { getService, ICommandService, IFileService } from '@codingame/monaco-vscode-api/services';
import type { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import type { CommandGroup } from '../commands/command-group.js';
import { type Sentence, say } from '../language/page-language.js';
import { tell } from '../language/tell.js';
import { askForFiles, askForHandles, download, writesToDisk } from './disk.js';
import { alone, type Brought } from './dropped.js';
import { nameOf, openFile, shownText } from './editors.js';
import { OPEN } from './file-dialogs.js';
import { kindOf } from './kinds.js';
import { diskOf } from './page-files.js';
import { receive } from './receive.js';
import { reconnect } from './reconnect.js';

const SAVE = 'nianbao.page.saveToDisk';

const sentences = {
  open: { zh: '打开或导入电脑上的文件…', en: 'Open or Import from This Computer… (打开电脑上的文件)' },
  save: { zh: '保存到电脑…', en: 'Save to This Computer… (保存到电脑)' },
  none: { zh: '请先打开要保存的文件。', en: 'Open the file that you want to save first.' },
  downloaded: {
    zh: '“{0}”已交给浏览器下载。以后的修改只存在浏览器里，需要时请再次“保存到电脑”。',
    en: '“{0}” was handed to the browser as a download. Later changes stay in the browser until you save to this computer again.',
  },
} satisfies Readonly<Record<string, Sentence>>;

/** 打开电脑上的文件, 保存到电脑: in place on the disk where the browser can, by upload and download elsewhere. */
export const openAndSave: CommandGroup = {
  commands: [
    { command: OPEN, title: say(sentences.open), category: '年报', icon: '$(folder-opened)', run: open },
    { command: SAVE, title: say(sentences.save), category: '年报', icon: '$(desktop-download)', run: save },
  ],
  menus: {
    'view/title': [{ command: OPEN, when: 'view == workbench.explorer.fileView', group: 'navigation@2' }],
    'editor/title': [
      { command: SAVE, when: 'resourceLangId == nianbao && resourceScheme == file', group: 'navigation@8' },
    ],
    'explorer/context': [{ command: SAVE, when: 'resourceLangId == nianbao', group: '5_page@1' }],
  },
  start: reconnect,
};

async function open(): Promise<void> {
  const disk = diskOf(await getService(IFileService));
  if (!disk || !writesToDisk()) {
    const files = await askForFiles({ multiple: true, endings: [] });
    return receive(files.map(alone));
  }
  const toKeep: Brought[] = [];
  for (const handle of await askForHandles()) {
    // A report stays where it is and is saved there; what is imported is only read.
    if (kindOf(handle.name) !== 'report') toKeep.push(alone(await handle.getFile()));
    else await openFile(await disk.registerFileHandle(handle));
  }
  await receive(toKeep);
}

async function save(clicked?: URI): Promise<void> {
  if (clicked) await openFile(clicked);
  const shown = await shownText();
  if (!shown) return tell('warning', say(sentences.none));
  if (writesToDisk()) {
    await (await getService(ICommandService)).executeCommand('workbench.action.files.saveAs');
    return;
  }
  const name = nameOf(shown.uri);
  download(name, shown.getValue());
  await tell('info', say(sentences.downloaded, name));
}
