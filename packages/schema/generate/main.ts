import { writeFile } from 'node:fs/promises';
import { generatedFiles } from './files.js';

for (const [name, text] of generatedFiles()) {
  await writeFile(new URL(`../generated/${name}`, import.meta.url), text);
}
