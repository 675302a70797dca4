import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';

const folder = new URL('./golden/', import.meta.url);

/** Compares with what is kept in `golden/`; `UPDATE=1` keeps what is there now. */
export async function expectGolden(name: string, text: string): Promise<void> {
  const file = new URL(name, folder);
  if (process.env['UPDATE']) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, text);
  }
  expect(text, `${name}; UPDATE=1 to accept`).toBe(await readFile(file, 'utf8'));
}
