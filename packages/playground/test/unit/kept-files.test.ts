import 'fake-indexeddb/auto';
import { URI } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import {
  FileChangeType,
  FileSystemProviderErrorCode,
  type IFileChange,
} from '@codingame/monaco-vscode-api/vscode/vs/platform/files/common/files';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptFiles } from '../../src/files/kept-files.js';
import { KeptStore } from '../../src/files/kept-store.js';

const report = URI.file('/年报/a.nianbao.yaml');
const anyhow = { create: true, overwrite: true, unlock: false, atomic: false } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

/** A channel as between tabs, told at once. */
class Channel {
  static readonly open = new Set<Channel>();
  onmessage: ((event: MessageEvent) => void) | null = null;
  constructor() {
    Channel.open.add(this);
  }
  postMessage(data: unknown): void {
    for (const other of Channel.open) if (other !== this) other.onmessage?.(new MessageEvent('m', { data }));
  }
}

describe('kept files in two tabs', () => {
  let one: KeptFiles;
  let two: KeptFiles;

  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const tab = async () =>
      new KeptFiles(await KeptStore.open('test', () => 1000), new Channel() as unknown as BroadcastChannel);
    [one, two] = [await tab(), await tab()];
  });

  afterEach(() => {
    Channel.open.clear();
    one.dispose();
    two.dispose();
  });

  it('look other after every change, also one that is as long', async () => {
    await one.writeFile(report, bytes('总计: 12'), anyhow);
    const before = await two.stat(report);
    await one.writeFile(report, bytes('总计: 13'), anyhow);
    const after = await two.stat(report);
    expect(after.mtime).toBeGreaterThan(before.mtime);
    expect(after.size).not.toBe(before.size);
    expect([Math.floor(before.size), Math.floor(after.size)]).toEqual([10, 10]);
  });

  it('tell each other what changes', async () => {
    const heard: IFileChange[] = [];
    two.onDidChangeFile((changes) => heard.push(...changes));
    await one.writeFile(report, bytes('1'), anyhow);
    await one.writeFile(report, bytes('2'), anyhow);
    await one.rename(report, URI.file('/年报/b.nianbao.yaml'), { overwrite: false });
    expect(heard.map(({ type, resource }) => [type, resource.path])).toEqual([
      [FileChangeType.ADDED, '/年报/a.nianbao.yaml'],
      [FileChangeType.UPDATED, '/年报/a.nianbao.yaml'],
      [FileChangeType.DELETED, '/年报/a.nianbao.yaml'],
      [FileChangeType.ADDED, '/年报/b.nianbao.yaml'],
    ]);
  });

  it('refuse in the words of VS Code', async () => {
    await expect(one.readFile(report)).rejects.toMatchObject({
      code: FileSystemProviderErrorCode.FileNotFound,
    });
  });
});
