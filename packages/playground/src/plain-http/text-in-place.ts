import { getService, IEditorService } from '@codingame/monaco-vscode-api/services';
import type { EditorInput } from '@codingame/monaco-vscode-api/vscode/vs/workbench/common/editor/editorInput';
import type { CommandGroup } from '../commands/command-group.js';
import { say } from '../language/page-language.js';
import { tell } from '../language/tell.js';

const PREVIEW = 'vscode.markdown.preview.editor';
/** Comparisons, which our extension writes as text where no page can be drawn. */
const COMPARISON = 'nianbao-comparison';

const WHY = {
  zh: '这个页面是用 http 打开的，浏览器不许它绘制规则页和对比页，这里以文本显示。核查、填写和修改不受影响。要看排好版的页面，请管理员改用 https 提供，或在本机用 localhost 打开。',
  en: 'This page was opened over plain http, where browsers let it draw no pages of rules and comparisons: their text is shown instead. Checks, completion and fixes work as ever. For the pages, have it served over https, or open it from localhost.',
};

/** Over plain http the pages of rules and comparisons would stay empty: their text stands in their place, and why. */
export const textInPlace: CommandGroup = {
  start: async () => {
    if (isSecureContext) return;
    const editors = await getService(IEditorService);
    let isTold = false;
    const look = async () => {
      const shown = editors.activeEditor;
      if (!shown || (shown.editorId !== PREVIEW && shown.resource?.scheme !== COMPARISON)) return;
      if (shown.editorId === PREVIEW) await asText(editors, shown);
      if (isTold) return;
      isTold = true;
      await tell('warning', say(WHY));
    };
    editors.onDidActiveEditorChange(() => void look());
    await look();
  },
};

async function asText(editors: IEditorService, editor: EditorInput): Promise<void> {
  const { resource } = editor;
  const pane = editors.visibleEditorPanes.find(({ input }) => input === editor);
  if (!resource || !pane) return;
  const replacement = { resource, options: { override: 'default', pinned: true } };
  await editors.replaceEditors([{ editor, replacement }], pane.group.id);
}
