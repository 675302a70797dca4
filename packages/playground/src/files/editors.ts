import { getService, IEditorService } from '@codingame/monaco-vscode-api/services';
import type { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import { isCodeEditor } from '@codingame/monaco-vscode-api/vscode/vs/editor/browser/editorBrowser';
import type { ITextModel } from '@codingame/monaco-vscode-api/vscode/vs/editor/common/model';

/** Opens a file in a tab that stays. */
export async function openFile(resource: URI): Promise<void> {
  await (await getService(IEditorService)).openEditor({ resource, options: { pinned: true } });
}

/** The text that the visitor has before them. */
export async function shownText(): Promise<ITextModel | undefined> {
  const { activeTextEditorControl } = await getService(IEditorService);
  if (!isCodeEditor(activeTextEditorControl)) return undefined;
  return activeTextEditorControl.getModel() ?? undefined;
}

/** The last part of a path. */
export function nameOf({ path }: URI): string {
  return path.split('/').at(-1) ?? '';
}
