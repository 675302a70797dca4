import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { generatedFiles } from './files.js';

const root = new URL('../', import.meta.url);
const files = generatedFiles();
for (const folder of ['docs/zh-CN/', 'docs/en/', 'generated/', 'src/generated/']) {
  await mkdir(new URL(folder, root), { recursive: true });
  for (const name of await readdir(new URL(folder, root))) {
    if (!files.has(`${folder}${name}`)) await rm(new URL(`${folder}${name}`, root));
  }
}
for (const [name, text] of files) await writeFile(new URL(name, root), text);
