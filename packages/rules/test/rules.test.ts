import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkFixture, fixtures } from '../generate/cases.js';
import { rules } from '../src/index.js';
import { catalogues } from '../src/messages/describe.js';
import { reasonFixtures } from './reason-fixtures.js';

const locales = ['zh-CN', 'en'] as const;
const folder = new URL('../src/rule/', import.meta.url);
const files = (await readdir(folder)).filter((name) => !name.endsWith('.test.ts'));
const han = /\p{Script=Han}/u;

/** Every message key that the fixtures make a rule use. */
function usedKeys(): readonly string[] {
  const results = [...fixtures().values(), ...reasonFixtures.values()].map(checkFixture);
  const reasons = results.flatMap((result) => Object.values(result.reasons).map(({ message }) => message));
  const problems = results.flatMap((result) => result.problems);
  const said = problems.flatMap((problem) => [
    problem.message,
    ...problem.related.map((related) => related.message),
    ...problem.suggestions.map((suggestion) => suggestion.message),
  ]);
  return [...reasons, ...said];
}

describe.each(rules)('$code $slug', ({ code, slug, class: ruleClass, info }) => {
  it('has a file of its own, at most 80 lines, whose header says what, why, basis and guard', async () => {
    const name = `${code.toLowerCase()}-${slug}.ts`;
    expect(files).toContain(name);
    const text = await readFile(new URL(name, folder), 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(81);
    const header = text.slice(0, text.indexOf('*/'));
    expect(header.startsWith(`/**\n * ${code} ${slug}\n`)).toBe(true);
    for (const word of ['What', 'Why', 'Basis', 'Guards?'])
      expect(header).toMatch(new RegExp(`^ \\* ${word}: \\S`, 'm'));
  });

  it('describes itself in both languages', () => {
    expect(info).toMatchObject({ code, slug, class: ruleClass });
    for (const text of [info.title, info.what, info.why, info.fix, info.guard, info.basis]) {
      expect(text?.['zh-CN']).toMatch(han);
      expect(text?.en.trim()).toBeTruthy();
    }
    for (const text of [info.title, info.fix])
      expect(text.en.replaceAll(/[无「」]/gu, '')).not.toMatch(/^\p{Script=Han}+$/u);
  });

  it('quotes an article or notice, or says that it is derived', () => {
    if (!info.derived) expect(info.basis['zh-CN']).toMatch(/条例》第|〔\d{4}〕\d+号/);
    else expect(info.basis['zh-CN']).toMatch(/推出|未/);
  });

  it.each(locales)('has sentences in %s', (locale) => {
    const own = Object.keys(catalogues[locale]).filter((key) => key.startsWith(`${code}.`));
    expect(own.length).toBeGreaterThan(0);
  });
});

describe('the set of rules', () => {
  it('has no code or slug twice', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    expect(new Set(rules.map(({ slug }) => slug)).size).toBe(rules.length);
  });

  it('has no rule file that is not registered', () => {
    const names = rules.map(({ code, slug }) => `${code.toLowerCase()}-${slug}.ts`);
    expect([...files].sort()).toEqual(names.sort());
  });

  it('says every message in both languages, and says no message that no fixture makes', () => {
    const chinese = Object.keys(catalogues['zh-CN']).sort();
    expect(Object.keys(catalogues.en).sort()).toEqual(chinese);
    expect([...new Set(usedKeys())].sort()).toEqual(chinese);
  });
});
