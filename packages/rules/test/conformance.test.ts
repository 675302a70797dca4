import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkFixture, fixtures } from '../generate/cases.js';
import { manifestText } from '../generate/manifest.js';
import { rules } from '../src/index.js';

const folder = new URL('../conformance/', import.meta.url);
const all = [...fixtures()];

describe('conformance', () => {
  it.each(all)('%s', (_name, fixture) => {
    const { rule, expect: expected } = fixture;
    const found = checkFixture(fixture).problems.filter(({ code }) => code === rule);
    const places = found.map(({ code, path, range }) => ({ code, path, ...(range ? { range } : {}) }));
    const named = expected.some(({ range }) => range)
      ? places
      : places.map(({ code, path }) => ({ code, path }));
    expect(named).toEqual(expected);
  });

  it.each(all)(
    '%s has the number of what it expects: 01–09 fail, 11–19 pass',
    (name, { expect: expected }) => {
      expect(name).toMatch(expected.length > 0 ? /\/0[1-9]\.json$/ : /\/1[1-9]\.json$/);
    },
  );

  it.each(rules.map(({ code }) => code))('%s has fixtures of both kinds', (code) => {
    const own = all.filter(([name]) => name.startsWith(`${code}/`));
    expect(own.some(([, { expect: expected }]) => expected.length > 0)).toBe(true);
    expect(own.some(([, { expect: expected }]) => expected.length === 0)).toBe(true);
  });

  it('the committed files are what `npm run generate` makes', async () => {
    for (const [name, fixture] of all) {
      const text = await readFile(new URL(name, folder), 'utf8');
      expect(text, name).toBe(`${JSON.stringify(fixture, null, 2)}\n`);
    }
    expect(await readFile(new URL('manifest.json', folder), 'utf8')).toBe(manifestText());
    const committed = await readdir(folder, { recursive: true });
    const full = committed.filter((name) => /^[A-Z]\d{3}\/.*\.json$/.test(name));
    expect(full.sort()).toEqual(all.map(([name]) => name).sort());
  });
});
