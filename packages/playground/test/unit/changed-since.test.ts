import { expect, it } from 'vitest';
import { changedSince } from '../../src/files/changed-since.js';

it('names what is new or other than the examples, inside their folder', async () => {
  const files = new Map([
    ['/年报/same.yaml', 'as it was'],
    ['/年报/县/2024/changed.yaml', 'changed'],
    ['/年报/new.pdf', '%PDF'],
  ]);
  const store = {
    files: async () => [...files.keys()],
    read: async (path: string) => new TextEncoder().encode(files.get(path)),
  };
  const examples = {
    '/年报/same.yaml': 'as it was',
    '/年报/县/2024/changed.yaml': 'as it was',
    '/年报/deleted.yaml': 'as it was',
  };
  expect(await changedSince(store, examples)).toEqual(['县/2024/changed.yaml', 'new.pdf']);
});
