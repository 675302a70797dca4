import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { Client } from './protocol.js';

/** What the server asks for: reports and configurations below a folder, or in it. */
interface ListFiles {
  readonly folder: string;
  readonly shallow: boolean;
}

const WANTED = /(?:\.(?:nianbao|年报)\.ya?ml|\.nianbao\.json|^nianbao\.config\.yaml|baseline[^/]*\.json)$/i;
/** A folder that is no archive of reports by mistake, such as a whole disk, is left at this many folders. */
const MOST_FOLDERS = 2000;

/** Reads files for a server that cannot, as in a browser: whatever VS Code shows as a folder, is one. */
export function answerForFiles(client: Client): Disposable {
  return Disposable.from(
    client.onRequest('nianbao/listFiles', ({ folder, shallow }: ListFiles) => listFiles(folder, shallow)),
    client.onRequest('nianbao/readFile', ({ uri }: { readonly uri: string }) => readFile(uri)),
  );
}

/** Walks the folders itself: a search finds nothing where the file system brings no search of its own. */
async function listFiles(folder: string, shallow: boolean): Promise<readonly string[]> {
  const root = Uri.parse(folder, true);
  const found: string[] = [];
  let waiting = [''];
  for (let seen = 0; waiting.length > 0 && seen < MOST_FOLDERS; seen += waiting.length) {
    const listed = await Promise.all(waiting.map((below) => entriesOf(root, below)));
    const entries = listed.flat();
    found.push(...entries.filter(isWanted).map(({ path }) => path));
    waiting = shallow ? [] : entries.filter(isEntered).map(({ path }) => path);
  }
  return found.sort();
}

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly type: FileType;
}

async function entriesOf(root: Uri, below: string): Promise<readonly Entry[]> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.joinPath(root, below));
    return entries.map(([name, type]) => ({ name, type, path: below === '' ? name : `${below}/${name}` }));
  } catch {
    return [];
  }
}

function isWanted({ name, type }: Entry): boolean {
  return (type & FileType.File) !== 0 && WANTED.test(name);
}

// Links may lead in circles.
function isEntered({ name, type }: Entry): boolean {
  return type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules';
}

async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
  } catch {
    return null;
  }
}
