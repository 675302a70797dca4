import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  describeSourceFix,
  describeSourceProblem,
  describeSourceRelated,
  parseReport,
  sourceRules,
} from '../src/index.js';
import { en } from '../src/messages/en.js';
import { zhCN } from '../src/messages/zh-CN.js';

const folder = new URL('./fixtures/', import.meta.url);

/** Each fixture that fails, as its reader sees it. The one place where sentences are asserted. */
function sentences(locale: 'zh-CN' | 'en'): string {
  const lines: string[] = [];
  for (const { code } of sourceRules) {
    for (const file of readdirSync(new URL(`${code}/`, folder)).filter((name) => name.startsWith('0'))) {
      const { problems } = parseReport(readFileSync(new URL(`${code}/${file}`, folder), 'utf8'));
      lines.push(`${code}/${file}`);
      for (const problem of problems.filter((found) => found.code === code)) {
        lines.push(`  ${problem.severity}: ${describeSourceProblem(problem, locale)}`);
        for (const related of problem.related) lines.push(`    ${describeSourceRelated(related, locale)}`);
        for (const fix of problem.fixes)
          lines.push(`    ${fix.safe ? '✓' : '?'} ${describeSourceFix(fix, locale)}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

describe('sentences', () => {
  it.each(['zh-CN', 'en'] as const)('read well in %s', async (locale) => {
    await expect(sentences(locale)).toMatchFileSnapshot(`./golden/source-messages.${locale}.txt`);
  });

  it('leave no place unfilled', () => {
    expect(sentences('zh-CN') + sentences('en')).not.toMatch(/\{[a-z]+\}|undefined|null/);
  });

  const placeholders = (sentence: string) =>
    [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  const keys = (part: 'problems' | 'fixes' | 'related') =>
    Object.keys(zhCN[part]).map((key) => [part, key] as const);

  it.each([...keys('problems'), ...keys('fixes'), ...keys('related')])(
    'say the same in both languages: %s %s',
    (part, key) => {
      const of = (catalogue: Readonly<Record<string, string>>) => placeholders(catalogue[key] ?? '');
      expect(of(en[part])).toEqual(of(zhCN[part]));
    },
  );
});

it('every check has a page', () => {
  for (const { code, slug, title, what, why, fix } of sourceRules) {
    expect(code).toMatch(/^S1\d\d$/);
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [title, what, why, fix]) expect(text['zh-CN'] && text.en).toBeTruthy();
  }
});
