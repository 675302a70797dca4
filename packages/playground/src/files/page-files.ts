import { Event } from '@codingame/monaco-vscode-api/vscode/vs/base/common/event';
import { Disposable, type IDisposable } from '@codingame/monaco-vscode-api/vscode/vs/base/common/lifecycle';
import { Schemas } from '@codingame/monaco-vscode-api/vscode/vs/base/common/network';
import type { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import type { HTMLFileSystemProvider } from '@codingame/monaco-vscode-api/vscode/vs/platform/files/browser/htmlFileSystemProvider';
import type {
  IFileChange,
  IFileDeleteOptions,
  IFileOverwriteOptions,
  IFileSystemProviderWithFileReadWriteCapability,
  IFileWriteOptions,
  IStat,
  IWatchOptions,
} from '@codingame/monaco-vscode-api/vscode/vs/platform/files/common/files';
import type { IFileService } from '@codingame/monaco-vscode-api/vscode/vs/platform/files/common/files.service';
import { isWithin } from './paths.js';

type Files = IFileSystemProviderWithFileReadWriteCapability;

/** Where the files of the page are: what lies in its folder in the browser, all others on the visitor's disk. */
export class PageFiles extends Disposable implements Files {
  readonly capabilities: Files['capabilities'];
  readonly onDidChangeCapabilities = Event.None;
  readonly onDidChangeFile: Event<readonly IFileChange[]>;
  /** The visitor's disk: what the browser was allowed to touch. */
  readonly disk: HTMLFileSystemProvider;
  readonly #folder: URI;
  readonly #kept: Files;

  constructor(folder: URI, kept: Files, disk: HTMLFileSystemProvider) {
    super();
    this.#folder = folder;
    this.#kept = kept;
    this.disk = disk;
    this.capabilities = kept.capabilities;
    this.onDidChangeFile = Event.any(kept.onDidChangeFile, disk.onDidChangeFile);
  }

  watch(resource: URI, options: IWatchOptions): IDisposable {
    return this.#of(resource).watch(resource, options);
  }

  stat(resource: URI): Promise<IStat> {
    return this.#of(resource).stat(resource);
  }

  readdir(resource: URI): ReturnType<Files['readdir']> {
    return this.#of(resource).readdir(resource);
  }

  mkdir(resource: URI): Promise<void> {
    return this.#of(resource).mkdir(resource);
  }

  delete(resource: URI, options: IFileDeleteOptions): Promise<void> {
    return this.#of(resource).delete(resource, options);
  }

  readFile(resource: URI): Promise<Uint8Array> {
    return this.#of(resource).readFile(resource);
  }

  writeFile(resource: URI, content: Uint8Array, options: IFileWriteOptions): Promise<void> {
    return this.#of(resource).writeFile(resource, content, options);
  }

  async rename(from: URI, to: URI, options: IFileOverwriteOptions): Promise<void> {
    const [source, target] = [this.#of(from), this.#of(to)];
    if (source === target) return source.rename(from, to, options);
    const content = await source.readFile(from);
    await target.writeFile(to, content, { ...options, create: true, unlock: false, atomic: false });
    await source.delete(from, { recursive: false, useTrash: false, atomic: false });
  }

  #of({ path }: URI): Files {
    return isWithin(this.#folder.path, path) ? this.#kept : this.disk;
  }
}

/** The visitor's disk, where the page has it. */
export function diskOf(files: IFileService): HTMLFileSystemProvider | undefined {
  const provider = files.getProvider(Schemas.file);
  return provider instanceof PageFiles ? provider.disk : undefined;
}
