import {
  type IEditorOverrideServices,
  IFileDialogService,
  SyncDescriptor,
} from '@codingame/monaco-vscode-api/services';
import { Schemas } from '@codingame/monaco-vscode-api/vscode/vs/base/common/network';
import { basename } from '@codingame/monaco-vscode-api/vscode/vs/base/common/resources';
import type { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import type {
  IOpenDialogOptions,
  IPickAndOpenOptions,
  ISaveDialogOptions,
} from '@codingame/monaco-vscode-api/vscode/vs/platform/dialogs/common/dialogs';
import type { HTMLFileSystemProvider } from '@codingame/monaco-vscode-api/vscode/vs/platform/files/browser/htmlFileSystemProvider';
import { FileDialogService } from '@codingame/monaco-vscode-dialogs-service-override/vscode/vs/workbench/services/dialogs/browser/fileDialogService';
import { askForFiles, askWhereToSave, writesToDisk } from './disk.js';
import { plainName } from './file-name.js';
import { keepFile } from './incoming.js';
import { diskOf } from './page-files.js';

/** The command that stands for “Open File…”. */
export const OPEN = 'nianbao.page.open';

/**
 * What VS Code asks for files with. To save is to do so on the visitor's disk where the browser can write there, and
 * in the page's folder elsewhere. An extension that asks for files gets copies in the page's folder.
 */
class PageFileDialogs extends FileDialogService {
  protected override get fileSystemProvider(): HTMLFileSystemProvider {
    return diskOf(this.fileService) ?? super.fileSystemProvider;
  }

  protected override shouldUseSimplified(): boolean {
    return !writesToDisk() || !diskOf(this.fileService);
  }

  override async pickFileAndOpen(_options: IPickAndOpenOptions): Promise<void> {
    await this.commandService.executeCommand(OPEN);
  }

  // Without kinds of files: VS Code would name all it knows, and browsers refuse an ending such as `.年报.yaml`.
  override async pickFileToSave(defaultUri: URI, fileSystems?: string[]): Promise<URI | undefined> {
    const options = this.getPickFileToSaveDialogOptions(defaultUri, fileSystems);
    return this.showSaveDialog({ ...options, defaultUri });
  }

  override async showSaveDialog(options: ISaveDialogOptions): Promise<URI | undefined> {
    if (this.shouldUseSimplified()) return this.showSaveDialogSimplified(Schemas.file, options);
    const handle = await askWhereToSave(options.defaultUri ? basename(options.defaultUri) : '');
    return handle && this.fileSystemProvider.registerFileHandle(handle);
  }

  override async showOpenDialog(options: IOpenDialogOptions): Promise<URI[] | undefined> {
    if (options.canSelectFolders) return this.showOpenDialogSimplified(Schemas.file, options);
    const endings = options.filters?.flatMap(({ extensions }) => extensions) ?? [];
    const files = await askForFiles({ multiple: options.canSelectMany ?? false, endings });
    const kept = files.map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return keepFile(this.fileService, plainName(file.name, '年报'), bytes);
    });
    return files.length === 0 ? undefined : Promise.all(kept);
  }
}

/** The dialogs for files, in place of VS Code's own. */
export function fileDialogs(): IEditorOverrideServices {
  return { [IFileDialogService.toString()]: new SyncDescriptor(PageFileDialogs, undefined, true) };
}
