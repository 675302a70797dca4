import { Emitter, Event } from '@codingame/monaco-vscode-api/vscode/vs/base/common/event';
import { Disposable, type IDisposable } from '@codingame/monaco-vscode-api/vscode/vs/base/common/lifecycle';
import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import {
  createFileSystemProviderError,
  FileChangeType,
  FileSystemProviderCapabilities,
  FileSystemProviderErrorCode,
  FileType,
  type IFileChange,
  type IFileDeleteOptions,
  type IFileOverwriteOptions,
  type IFileSystemProviderWithFileReadWriteCapability,
  type IFileWriteOptions,
  type IStat,
} from '@codingame/monaco-vscode-api/vscode/vs/platform/files/common/files';
import { type Sentence, say } from '../language/page-language.js';
import { type Fault, StoreFault } from './kept-layout.js';
import type { KeptStore } from './kept-store.js';

/** A change as tabs tell it to each other. */
type Told = readonly [type: FileChangeType, path: string];

const CODES: Readonly<Record<Fault, FileSystemProviderErrorCode>> = {
  missing: FileSystemProviderErrorCode.FileNotFound,
  exists: FileSystemProviderErrorCode.FileExists,
  'is-folder': FileSystemProviderErrorCode.FileIsADirectory,
  'no-folder': FileSystemProviderErrorCode.FileNotADirectory,
  'not-empty': FileSystemProviderErrorCode.Unknown,
  full: FileSystemProviderErrorCode.FileExceedsStorageQuota,
};

const SENTENCES: Readonly<Record<Fault, Sentence>> = {
  missing: { zh: '没有这个文件：{0}', en: 'There is no such file: {0}' },
  exists: { zh: '已有同名文件：{0}', en: 'There is a file of this name already: {0}' },
  'is-folder': { zh: '这是文件夹，不是文件：{0}', en: 'This is a folder, not a file: {0}' },
  'no-folder': { zh: '上级不是文件夹：{0}', en: 'This does not lie in a folder: {0}' },
  'not-empty': { zh: '文件夹不是空的：{0}', en: 'The folder is not empty: {0}' },
  full: {
    zh: '浏览器分给本页的存储空间已满，没有存下：{0}。请先用“下载到电脑”保存，再删去不用的文件。',
    en: 'The browser grants this page no more room: {0} was not kept. Download it, then delete files that are no longer needed.',
  },
};

/** The kept files as VS Code's file system; what other tabs of the page change is told here as well. */
export class KeptFiles extends Disposable implements IFileSystemProviderWithFileReadWriteCapability {
  readonly capabilities =
    FileSystemProviderCapabilities.FileReadWrite | FileSystemProviderCapabilities.PathCaseSensitive;
  readonly onDidChangeCapabilities = Event.None;
  readonly #changes = this._register(new Emitter<readonly IFileChange[]>());
  readonly onDidChangeFile = this.#changes.event;
  readonly #store: KeptStore;
  readonly #tabs: BroadcastChannel;

  constructor(store: KeptStore, tabs: BroadcastChannel) {
    super();
    this.#store = store;
    this.#tabs = tabs;
    tabs.onmessage = ({ data }: MessageEvent<readonly Told[]>) => this.#fire(data);
  }

  watch(): IDisposable {
    return Disposable.None;
  }

  async stat({ path }: URI): Promise<IStat> {
    const entry = await this.#store.stat(path);
    if (!entry) throw refusal(new StoreFault('missing'), path);
    const { kind, size, created, changed } = entry;
    if (kind === 'folder') return { type: FileType.Directory, size: 0, ctime: created, mtime: changed };
    return { type: FileType.File, size: size + versionFraction(changed), ctime: created, mtime: changed };
  }

  async readdir({ path }: URI): Promise<[string, FileType][]> {
    const kinds = await this.#try(path, () => this.#store.list(path));
    return [...kinds].map(([name, kind]) => [name, kind === 'file' ? FileType.File : FileType.Directory]);
  }

  readFile({ path }: URI): Promise<Uint8Array> {
    return this.#try(path, () => this.#store.read(path));
  }

  async writeFile({ path }: URI, content: Uint8Array, how: IFileWriteOptions): Promise<void> {
    const isNew = await this.#try(path, () => this.#store.write(path, content, how));
    this.#tell([[isNew ? FileChangeType.ADDED : FileChangeType.UPDATED, path]]);
  }

  async mkdir({ path }: URI): Promise<void> {
    await this.#try(path, () => this.#store.makeFolder(path));
    this.#tell([[FileChangeType.ADDED, path]]);
  }

  async delete({ path }: URI, { recursive }: IFileDeleteOptions): Promise<void> {
    const gone = await this.#try(path, () => this.#store.remove(path, recursive));
    this.#tell(gone.map((one) => [FileChangeType.DELETED, one]));
  }

  async rename(from: URI, to: URI, { overwrite }: IFileOverwriteOptions): Promise<void> {
    const moved = await this.#try(to.path, () => this.#store.move(from.path, to.path, overwrite));
    this.#tell([
      ...moved.gone.map((one): Told => [FileChangeType.DELETED, one]),
      ...moved.came.map((one): Told => [FileChangeType.ADDED, one]),
    ]);
  }

  #tell(changes: readonly Told[]): void {
    this.#fire(changes);
    this.#tabs.postMessage(changes);
  }

  #fire(changes: readonly Told[]): void {
    this.#changes.fire(changes.map(([type, path]) => ({ type, resource: URI.file(path) })));
  }

  async #try<T>(path: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      throw cause instanceof StoreFault ? refusal(cause, path) : cause;
    }
  }
}

/**
 * Before it overwrites a file that another tab has written meanwhile, VS Code asks; but it takes a file of the same
 * size for the same file, and 12 is as long as 13. A fraction of a byte, other for each version, makes sizes differ.
 */
function versionFraction(changed: number): number {
  return ((changed % 1023) + 1) / 1024;
}

function refusal({ fault }: StoreFault, path: string): Error {
  return createFileSystemProviderError(say(SENTENCES[fault], path.split('/').at(-1)), CODES[fault]);
}
