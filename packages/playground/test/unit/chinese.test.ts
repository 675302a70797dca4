import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import chinese from '../../src/generated/workbench.zh-cn.json';

const installed = fileURLToPath(new URL('../../../../node_modules/@codingame/', import.meta.url));
const sentences: Readonly<Record<string, string>> = chinese.sentences;

/** The English of the installed workbench, by number. */
function englishByNumber(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(installed, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const calls = readFileSync(installed + file, 'utf8').matchAll(
      /\blocalize2?\(\s*(\d+),\s*"((?:[^"\\]|\\.)*)"/g,
    );
    for (const [, number = '', english = ''] of calls) found.set(number, english);
  }
  return found;
}

const holes = (text: string) => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();

describe('the Chinese of the workbench', () => {
  it('is numbered as the installed workbench is', () => {
    const { version } = JSON.parse(readFileSync(`${installed}monaco-vscode-api/package.json`, 'utf8'));
    expect(chinese.version).toBe(version);
  });

  it('stands for sentences that there are, and has no holes that they have not', () => {
    const english = englishByNumber();
    const odd = Object.entries(sentences).filter(([number, text]) => {
      const known = holes(english.get(number) ?? '');
      return !english.has(number) || holes(text).some((hole) => !known.includes(hole));
    });
    expect(odd).toEqual([]);
  });

  it('covers most of what there is to say', () => {
    expect(Object.keys(sentences).length).toBeGreaterThan(6500);
  });
});
