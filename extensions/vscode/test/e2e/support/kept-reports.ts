import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { VSCodeServer } from './vscode-server.js';

/** What the extension keeps of imported reports for the next window; empty where it keeps nothing yet. */
export function keptReports({ folder }: VSCodeServer): string {
  const data = join(folder, 'data');
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => basename(name) === 'imported.json');
  return files.map((name) => readFileSync(join(data, name), 'utf8')).join('\n');
}
