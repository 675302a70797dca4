import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import {
  RegisteredFileSystemProvider,
  RegisteredMemoryFile,
  registerFileSystemOverlay,
} from '@codingame/monaco-vscode-files-service-override';
import { exampleFiles } from './example-files.js';
import { folder } from './product.js';

/** Lays the folder of the page over the workbench's file system. The one seam for whoever keeps the files elsewhere. */
export async function openWorkspaceFiles(): Promise<void> {
  const provider = new RegisteredFileSystemProvider(false);
  for (const [path, text] of Object.entries(exampleFiles))
    provider.registerFile(new RegisteredMemoryFile(URI.joinPath(folder, path), text));
  registerFileSystemOverlay(1, provider);
}
