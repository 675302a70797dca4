import { getService, IQuickInputService, ITextModelService } from '@codingame/monaco-vscode-api/services';
import type { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import type { ITextModel } from '@codingame/monaco-vscode-api/vscode/vs/editor/common/model';
import type { CommandGroup } from '../commands/command-group.js';
import { nameOf, shownText } from '../files/editors.js';
import { type Sentence, say } from '../language/page-language.js';
import { tell } from '../language/tell.js';
import { writeLink } from './link.js';
import { openLinks } from './open-link.js';

const SHARE = 'nianbao.page.share';
const LONG = 8000;

const sentences = {
  title: { zh: '分享链接', en: 'Share as a Link (分享链接)' },
  none: { zh: '请先打开一份年报（*.nianbao.yaml）。', en: 'Open an annual report (*.nianbao.yaml) first.' },
  large: {
    zh: '这个文件太大，放不进链接，请改发文件。',
    en: 'This file is too large for a link. Send the file instead.',
  },
  copied: {
    zh: '链接已复制，共 {0} 个字符。全文就在链接里，不经过任何服务器；拿到链接的人都能看到全文。',
    en: 'The link is copied: {0} characters. It holds the whole text and needs no server; whoever has it can read all.',
  },
  long: {
    zh: '有些聊天软件会截断这么长的链接。',
    en: 'Some chats cut a link of this length.',
  },
  byHand: {
    zh: '浏览器不让复制，请自行复制这个链接',
    en: 'The browser refused to copy: copy this link yourself',
  },
} satisfies Readonly<Record<string, Sentence>>;

/** 分享链接: the report that is open, unsaved text included, as an address that holds it. And such addresses opened. */
export const share: CommandGroup = {
  commands: [
    { command: SHARE, title: say(sentences.title), category: '年报', icon: '$(link)', run: copyLink },
  ],
  menus: {
    'editor/title': [{ command: SHARE, when: 'resourceLangId == nianbao', group: 'navigation@9' }],
    'explorer/context': [{ command: SHARE, when: 'resourceLangId == nianbao', group: '5_page@2' }],
  },
  start: openLinks,
};

async function copyLink(clicked?: URI): Promise<void> {
  if (!clicked) return copyLinkTo(await shownText());
  const reference = await (await getService(ITextModelService)).createModelReference(clicked);
  await copyLinkTo(reference.object.textEditorModel);
  reference.dispose();
}

async function copyLinkTo(text: ITextModel | undefined): Promise<void> {
  if (text?.getLanguageId() !== 'nianbao') return tell('warning', say(sentences.none));
  const fragment = await writeLink({ name: nameOf(text.uri), text: text.getValue() });
  if (fragment === undefined) await tell('warning', say(sentences.large));
  else await hand(location.origin + location.pathname + fragment);
}

async function hand(link: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    const input = await getService(IQuickInputService);
    await input.input({ title: say(sentences.byHand), value: link, ignoreFocusLost: true });
    return;
  }
  const copied = say(sentences.copied, link.length);
  await tell('info', link.length > LONG ? copied + say(sentences.long) : copied);
}
