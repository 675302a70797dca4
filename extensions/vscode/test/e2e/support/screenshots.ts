import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFolder } from './paths.js';

/** Screenshots are artefacts: kept for the eye, ignored by git. */
export function screenshotPath(name: string): string {
  const folder = join(extensionFolder, 'artifacts');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
