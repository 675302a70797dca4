import type { CommandGroup } from '../commands/command-group.js';
import { say } from '../language/page-language.js';
import { tell } from '../language/tell.js';
import './drop.css';
import { droppedIn } from './dropped.js';
import { receive } from './receive.js';

const HINT = {
  zh: '松开鼠标，放入这个页面',
  en: 'Drop it here',
};
const DETAIL = {
  zh: '公布的年报（网页、Word、PDF、Excel、文本，或装着它们的文件夹）会导入成可核查的年报；*.nianbao.yaml 直接打开。文件只留在这个浏览器里。',
  en: 'A published report (web page, Word, PDF, Excel, text, or a folder of them) is imported; *.nianbao.yaml is opened. It stays in this browser.',
};
const LEFT_OUT = {
  zh: '文件夹里有 {0} 个文件没有放入：不是能导入的格式，或没有读出来。可以导入网页（html）、Word（docx）、PDF、Excel（xlsx）、csv 和文本（txt）。',
  en: '{0} files of the folder were left out: they cannot be imported, or could not be read. Web pages (html), Word (docx), PDF, Excel (xlsx), csv and text can.',
};

/** Files and folders dropped anywhere on the page are taken in; while they hover, the page says so. */
export const dropFiles: CommandGroup = {
  start: () => {
    const hint = hintOf(say(HINT), say(DETAIL));
    document.body.append(hint);
    const hide = () => hint.classList.remove('shown');
    // Captured before the workbench, which would open a PDF as text; frames inside the page lie below the hint.
    window.addEventListener('dragenter', (event) => isFiles(event) && hint.classList.add('shown'), true);
    hint.addEventListener('dragover', (event) => event.preventDefault());
    hint.addEventListener('dragleave', hide);
    hint.addEventListener('drop', (event) => {
      event.preventDefault();
      event.stopPropagation();
      hide();
      void take(event.dataTransfer);
    });
  },
};

async function take(data: DataTransfer | null): Promise<void> {
  const { files, leftOut } = await droppedIn(data);
  if (leftOut > 0) await tell('warning', say(LEFT_OUT, leftOut));
  await receive(files);
}

function isFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function hintOf(words: string, detail: string): HTMLElement {
  const hint = document.createElement('div');
  hint.className = 'drop-hint';
  const lines = [words, detail].map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  hint.append(...lines);
  return hint;
}
