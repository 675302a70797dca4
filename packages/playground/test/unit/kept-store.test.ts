import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Fault, StoreFault } from '../../src/files/kept-layout.js';
import { KeptStore } from '../../src/files/kept-store.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const anyhow = { create: true, overwrite: true };
const faultOf = async (work: Promise<unknown>): Promise<Fault | undefined> => {
  const cause = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return cause instanceof StoreFault ? cause.fault : undefined;
};

describe('kept files', () => {
  let store: KeptStore;
  let time = 0;
  const now = () => time;
  const text = async (path: string, from = store) => new TextDecoder().decode(await from.read(path));

  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    time = 1000;
    store = await KeptStore.open('test', now);
  });

  it('are found in a folder that is named with a slash behind', async () => {
    await store.seed({ '/年报/县/b.yaml': 'b' });
    expect((await store.stat('/年报/'))?.kind).toBe('folder');
    expect([...(await store.list('/年报/'))]).toEqual([['县', 'folder']]);
    expect([...(await store.list('/年报/县/'))]).toEqual([['b.yaml', 'file']]);
  });

  it('are seeded once, and never again over what was deleted', async () => {
    expect(await store.seed({ '/年报/a.yaml': 'a', '/年报/县/b.yaml': 'b' })).toBe(true);
    await store.remove('/年报/a.yaml', false);
    expect(await store.seed({ '/年报/a.yaml': 'new' })).toBe(false);
    expect(await store.files('/年报')).toEqual(['/年报/县/b.yaml']);
    await store.clear();
    expect(await store.seed({ '/年报/a.yaml': 'new' })).toBe(true);
    expect(await store.files('/年报')).toEqual(['/年报/a.yaml']);
  });

  it('lie in folders that are there by themselves', async () => {
    await store.write('/年报/县/2024/教育局.yaml', bytes('x'), anyhow);
    await store.write('/年报0/elsewhere.yaml', bytes('x'), anyhow);
    expect([...(await store.list('/年报'))]).toEqual([['县', 'folder']]);
    expect([...(await store.list('/年报/县/2024'))]).toEqual([['教育局.yaml', 'file']]);
  });

  it('are the same in another tab, at once', async () => {
    const other = await KeptStore.open('test', now);
    await store.write('/年报/a.yaml', bytes('one'), anyhow);
    await other.write('/年报/b.yaml', bytes('two'), anyhow);
    expect(await text('/年报/a.yaml', other)).toBe('one');
    expect(await store.files('/年报')).toEqual(['/年报/a.yaml', '/年报/b.yaml']);
  });

  it('tell every version apart, also within one tick of the clock', async () => {
    await store.write('/a', bytes('12'), anyhow);
    const first = await store.stat('/a');
    await store.write('/a', bytes('13'), anyhow);
    const second = await store.stat('/a');
    expect(first).toMatchObject({ created: 1000, changed: 1000, size: 2 });
    expect(second).toMatchObject({ created: 1000, changed: 1001, size: 2 });
  });

  it('move with all that lies in a folder', async () => {
    await store.seed({ '/年报/县/2023/a': 'a', '/年报/县/b': 'b', '/年报/县城/c': 'c' });
    const { gone, came } = await store.move('/年报/县', '/年报/市/县', false);
    expect(gone).toEqual(['/年报/县', '/年报/县/2023', '/年报/县/2023/a', '/年报/县/b']);
    expect(came).toEqual(['/年报/市/县', '/年报/市/县/2023', '/年报/市/县/2023/a', '/年报/市/县/b']);
    expect(await store.files('/年报')).toEqual(['/年报/县城/c', '/年报/市/县/2023/a', '/年报/市/县/b']);
    expect(await text('/年报/市/县/2023/a')).toBe('a');
    expect(await store.stat('/年报/县')).toBeUndefined();
  });

  it('go with their folder', async () => {
    await store.seed({ '/年报/县/2023/a': 'a', '/年报/b': 'b' });
    expect(await faultOf(store.remove('/年报/县', false))).toBe('not-empty');
    expect(await store.remove('/年报/县', true)).toHaveLength(3);
    expect(await store.files('/年报')).toEqual(['/年报/b']);
  });

  it.each<[Fault, (store: KeptStore) => Promise<unknown>]>([
    ['missing', (one) => one.read('/x')],
    ['missing', (one) => one.remove('/x', true)],
    ['missing', (one) => one.move('/x', '/y', true)],
    ['missing', (one) => one.write('/x', bytes(''), { create: false, overwrite: true })],
    ['exists', (one) => one.write('/年报/a', bytes(''), { create: true, overwrite: false })],
    ['exists', (one) => one.move('/年报/a', '/年报/县', false)],
    ['exists', (one) => one.makeFolder('/年报/县')],
    ['is-folder', (one) => one.read('/年报/县')],
    ['is-folder', (one) => one.write('/年报/县', bytes(''), anyhow)],
    ['no-folder', (one) => one.write('/年报/a/b', bytes(''), anyhow)],
  ])('refuse what is %s and change nothing', async (fault, work) => {
    await store.seed({ '/年报/a': 'a', '/年报/县/b': 'b' });
    expect(await faultOf(work(store))).toBe(fault);
    expect(await store.files('/')).toEqual([]);
    expect(await store.files('/年报')).toEqual(['/年报/a', '/年报/县/b']);
    expect(await text('/年报/a')).toBe('a');
  });

  it('say so when the browser grants no more room, and keep what was there', async () => {
    await store.write('/a', bytes('old'), anyhow);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await faultOf(store.write('/a', bytes('new'), anyhow))).toBe('full');
    full.mockRestore();
    expect(await text('/a')).toBe('old');
  });
});
