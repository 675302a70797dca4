import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Cases of the list of hard cases that are met in other formats too: their readers have tests of their own for them.
 * Here the recogniser is tested with what such readers hand on.
 */
const otherFormats: Readonly<Record<string, readonly number[]>> = {
  pdf: [2, 7, 8, 14, 22, 26, 28, 29, 47],
  docx: [18, 19, 20, 22],
  xlsx: [16, 33, 36, 39],
};

it('each of the fifty cases has a test', () => {
  const folder = new URL('./', import.meta.url);
  const files = readdirSync(folder).filter((name) => /^cases-(?!list).*\.test\.ts$/.test(name));
  const starts = /^\s*it\(\s*['`]([\d ]+)|^\s*\[\s*'(\d+) |^\s*\[(\d+), '|\]\)\(\s*'([\d and]+)/gm;
  const titles = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(starts)].flatMap((found) => found.slice(1)),
  );
  const words = [...titles, ...andTitles(files, folder)];
  const covered = new Set(words.flatMap((numbers) => (numbers ?? '').match(/\d+/g) ?? []));
  const all = Array.from({ length: 50 }, (_, index) => String(index + 1));
  expect(all.filter((number) => !covered.has(number))).toEqual([]);
  expect(
    Object.values(otherFormats)
      .flat()
      .every((number) => covered.has(String(number))),
  ).toBe(true);
});

/** 「16 and 39 …」 */
function andTitles(files: readonly string[], folder: URL): readonly string[] {
  return files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/'(\d+ and \d+) /g)].map(
      ([, words]) => words ?? '',
    ),
  );
}
