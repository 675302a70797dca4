import { getService, IFileService } from '@codingame/monaco-vscode-api/services';
import type { CommandGroup, VSCode } from '../commands/command-group.js';
import { type Sentence, say } from '../language/page-language.js';
import { tell } from '../language/tell.js';
import { askForFiles, askForHandles, download, writesToDisk } from './disk.js';
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

type Uri = ReturnType<VSCode['Uri']['parse']>;

/** 打开电脑上的文件, 保存到电脑: in place on the disk where the browser can, by upload and download elsewhere. */
export const openAndSave: CommandGroup = {
  commands: [
    { command: OPEN, title: say(sentences.open), category: '年报', icon: '$(folder-opened)' },
    { command: SAVE, title: say(sentences.save), category: '年报', icon: '$(desktop-download)' },
  ],
  menus: {
    'view/title': [{ command: OPEN, when: 'view == workbench.explorer.fileView', group: 'navigation@2' }],
    'editor/title': [
      { command: SAVE, when: 'resourceLangId == nianbao && resourceScheme == file', group: 'navigation@8' },
    ],
    'explorer/context': [{ command: SAVE, when: 'resourceLangId == nianbao', group: '5_page@1' }],
  },
  activate: async (vscode) => {
    vscode.commands.registerCommand(OPEN, () => open(vscode));
    vscode.commands.registerCommand(SAVE, (clicked?: Uri) => save(vscode, clicked));
    await reconnect(vscode);
  },
};

async function open(vscode: VSCode): Promise<void> {
  const disk = diskOf(await getService(IFileService));
  if (!disk || !writesToDisk()) return receive(vscode, await askForFiles({ multiple: true, endings: [] }));
  const toKeep: File[] = [];
  for (const handle of await askForHandles()) {
    // A report stays where it is and is saved there; what is imported is only read.
    if (kindOf(handle.name) !== 'report') toKeep.push(await handle.getFile());
    else await show(vscode, vscode.Uri.from(await disk.registerFileHandle(handle)));
  }
  await receive(vscode, toKeep);
}

async function save(vscode: VSCode, clicked?: Uri): Promise<void> {
  if (clicked) await show(vscode, clicked);
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return tell(vscode, 'warning', say(sentences.none));
  if (writesToDisk()) {
    await vscode.commands.executeCommand('workbench.action.files.saveAs');
    return;
  }
  const name = document.uri.path.split('/').at(-1) ?? '';
  download(name, document.getText());
  tell(vscode, 'info', say(sentences.downloaded, name));
}

async function show(vscode: VSCode, uri: Uri): Promise<void> {
  await vscode.window.showTextDocument(uri, { preview: false });
}
