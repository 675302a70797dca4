import type { CommandGroup } from '../commands/command-group.js';
import { say } from '../language/page-language.js';
import './drop.css';
import { receive } from './receive.js';

const HINT = {
  zh: '松开鼠标，放入这个页面',
  en: 'Drop it here',
};
const DETAIL = {
  zh: '公布的年报（网页、Word、PDF、Excel、文本）会导入成可核查的年报；*.nianbao.yaml 直接打开。文件只留在这个浏览器里。',
  en: 'A published report (web page, Word, PDF, Excel, text) is imported; *.nianbao.yaml is opened. It stays in this browser.',
};

/** Files dropped anywhere on the page are taken in; while they hover, the page says so. */
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
      void receive([...(event.dataTransfer?.files ?? [])]);
    });
  },
};

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
