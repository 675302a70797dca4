import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import type { VSCode } from '../commands/command-group.js';
import { folder } from '../workbench/product.js';
import { freeName } from './file-name.js';

type Uri = ReturnType<VSCode['Uri']['parse']>;

/**
 * Puts a file that comes from elsewhere into the page's folder and answers where it is. It never takes the place of
 * another: one of the same name and other content keeps its name, one of the same content is the file.
 */
export async function keepFile(vscode: VSCode, name: string, bytes: Uint8Array): Promise<Uri> {
  const uriOf = (one: string): Uri => vscode.Uri.from(URI.joinPath(folder, one));
  let same: Uri | undefined;
  const free = await freeName(name, async (one) => {
    const there = await contentOf(vscode, uriOf(one));
    if (there && isEqual(there, bytes)) same = uriOf(one);
    return there !== undefined && same === undefined;
  });
  if (same) return same;
  const uri = uriOf(free);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

async function contentOf(vscode: VSCode, uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
