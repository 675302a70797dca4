import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generatedFiles } from '../generate/files.js';

const root = new URL('../', import.meta.url);

it('the committed rule pages and rules.json are what `npm run generate` makes', async () => {
  const expected = generatedFiles();
  const folders = ['docs/zh-CN/', 'docs/en/', 'generated/', 'src/generated/'];
  const present = await Promise.all(
    folders.map(async (folder) => (await readdir(new URL(folder, root))).map((name) => `${folder}${name}`)),
  );
  expect(present.flat().sort()).toEqual([...expected.keys()].sort());
  for (const [name, text] of expected) expect(await readFile(new URL(name, root), 'utf8'), name).toBe(text);
});
