import { FileType, Uri, workspace } from 'vscode';

/** Where a new file goes: the folder clicked on, else the first folder of the workspace that can be written to. */
export async function folderFor(clicked: Uri | undefined): Promise<Uri | undefined> {
  const folder = clicked === undefined ? workspace.workspaceFolders?.[0]?.uri : await folderOf(clicked);
  if (folder === undefined) return undefined;
  return workspace.fs.isWritableFileSystem(folder.scheme) === false ? undefined : folder;
}

async function folderOf(clicked: Uri): Promise<Uri> {
  const { type } = await workspace.fs.stat(clicked);
  return (type & FileType.Directory) === 0 ? Uri.joinPath(clicked, '..') : clicked;
}

/** True when there is a file or folder of this name. */
export async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
