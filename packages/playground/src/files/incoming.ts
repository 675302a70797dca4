import { VSBuffer } from '@codingame/monaco-vscode-api/vscode/vs/base/common/buffer';
import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import type { IFileService } from '@codingame/monaco-vscode-api/vscode/vs/platform/files/common/files.service';
import { folder } from '../workbench/product.js';
import { freeName } from './file-name.js';

/**
 * Puts a file that comes from elsewhere into the page's folder and answers where it is. It never takes the place of
 * another: one of the same name and other content keeps its name, one of the same content is the file.
 */
export async function keepFile(files: IFileService, name: string, bytes: Uint8Array): Promise<URI> {
  const content = VSBuffer.wrap(bytes);
  let same: URI | undefined;
  const free = await freeName(name, async (one) => {
    const uri = URI.joinPath(folder, one);
    const there = await contentOf(files, uri);
    if (there?.equals(content)) same = uri;
    return there !== undefined && same === undefined;
  });
  if (same) return same;
  const uri = URI.joinPath(folder, free);
  await files.writeFile(uri, content);
  return uri;
}

async function contentOf(files: IFileService, uri: URI): Promise<VSBuffer | undefined> {
  if (!(await files.exists(uri))) return undefined;
  return (await files.readFile(uri)).value;
}
