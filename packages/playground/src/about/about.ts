import {
  getService,
  IEditorService,
  ILanguageService,
  IModelService,
  IProductService,
  IStatusbarService,
  ITextModelService,
} from '@codingame/monaco-vscode-api/services';
import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import type { ITextModel } from '@codingame/monaco-vscode-api/vscode/vs/editor/common/model';
import { StatusbarAlignment } from '@codingame/monaco-vscode-api/vscode/vs/workbench/services/statusbar/browser/statusbar';
import type { CommandGroup } from '../commands/command-group.js';
import { type Sentence, say } from '../language/page-language.js';
import { type Licences, licencesAsMarkdown } from './licences.js';

const ABOUT = 'nianbao.page.about';
const SCHEME = 'nianbao-about';
const VIEW = 'vscode.markdown.preview.editor';

const sentences = {
  title: { zh: '关于本页与许可证', en: 'About This Page, Licences (关于本页)' },
  short: { zh: '关于', en: 'About' },
  file: { zh: '关于本页', en: 'About' },
  text: {
    zh: `# 关于本页

年报 Nianbao {0}，Apache-2.0 许可。这是真正的 VS Code {1} 工作台（开源部分），由浏览器直接运行。

**什么都不会离开这台电脑。** 页面打开以后不再联系任何服务器：没有登录、没有统计、没有上传。文件、设置和未保存的文字存放在这个浏览器里（IndexedDB），清除网站数据时会一并清除；要长期保存，请用“保存到电脑”。分享链接把全文放在网址 # 之后的部分，浏览器不会把这一部分发给服务器。

不想留下痕迹：按 F1，运行“放弃浏览器里的全部改动”。

## 所含组件及其许可证
`,
    en: `# About this page

年报 Nianbao {0}, licensed under Apache-2.0. This is the real workbench of VS Code {1} (its open source), run by your browser.

**Nothing leaves this machine.** Once open, the page talks to no server: no accounts, no statistics, no uploads. Files, settings and unsaved text are kept in this browser (IndexedDB) and go when its site data are cleared; save to your computer what must last. A shared link holds the whole text behind the # of its address, which browsers do not send.

To leave no trace: press F1 and run “Discard Everything Kept in This Browser”.

## Parts and their licences
`,
  },
  name: { zh: '组件', en: 'Part' },
  version: { zh: '版本', en: 'Version' },
  licence: { zh: '许可证', en: 'Licence' },
  missing: { zh: '许可证清单没有读到。', en: 'The list of licences could not be read.' },
} satisfies Readonly<Record<string, Sentence>>;

/** 关于本页: what it is, where the work is kept, and the licences of its parts. A link to it stands in the status bar. */
export const about: CommandGroup = {
  commands: [{ command: ABOUT, title: say(sentences.title), category: '年报', icon: '$(info)', run: open }],
  start: async () => {
    const provider = { provideTextContent: model };
    (await getService(ITextModelService)).registerTextModelContentProvider(SCHEME, provider);
    const words = say(sentences.short);
    const link = {
      name: words,
      text: words,
      ariaLabel: words,
      tooltip: say(sentences.title),
      command: ABOUT,
    };
    (await getService(IStatusbarService)).addEntry(link, ABOUT, StatusbarAlignment.RIGHT, -1000);
  },
};

async function open(): Promise<void> {
  const resource = URI.from({ scheme: SCHEME, path: `/${say(sentences.file)}.md` });
  await (await getService(IEditorService)).openEditor({
    resource,
    options: { pinned: true, override: VIEW },
  });
}

async function model(uri: URI): Promise<ITextModel> {
  const [models, languages] = [await getService(IModelService), await getService(ILanguageService)];
  const language = languages.createByFilepathOrFirstLine(uri);
  return models.getModel(uri) ?? models.createModel(await page(), language, uri);
}

async function page(): Promise<string> {
  const heads = [say(sentences.name), say(sentences.version), say(sentences.licence)] as const;
  const licences = await readLicences();
  const list = licences ? licencesAsMarkdown(licences, heads) : say(sentences.missing);
  const { version } = await getService(IProductService);
  return `${say(sentences.text, licences?.version ?? '', version)}\n${list}\n`;
}

/** The list that the build writes; the server of the sources has none. */
async function readLicences(): Promise<Licences | undefined> {
  try {
    const answer = await fetch(new URL('licences.json', document.baseURI));
    return answer.ok ? ((await answer.json()) as Licences) : undefined;
  } catch {
    return undefined;
  }
}
