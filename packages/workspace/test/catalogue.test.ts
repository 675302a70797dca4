import { describe, expect, it } from 'vitest';
import { examples } from '../src/generated/examples.js';
import { catalogue, publicCatalogue, rulePage } from '../src/index.js';
import { pageWords } from '../src/page/words.js';

const locales = ['zh-CN', 'en'] as const;
const infos = catalogue.map((info) => [info.code, info] as const);
const ofReports = infos.filter(([code]) => !code.startsWith('C'));

describe.each(locales)('the pages in %s', (locale) => {
  const words = pageWords[locale];
  const headings = [words.what, words.why, words.basis, words.fix, words.suppress];

  it.each(infos)('%s says what, why, basis, how to fix and how to suppress, since when', (code, info) => {
    const page = rulePage(info, locale);
    expect(page.startsWith(`# ${code} `)).toBe(true);
    for (const heading of headings) expect(page).toContain(`\n## ${heading}\n`);
    expect(page).toContain(`- ${words.since}${words.colon}${info.since}`);
    expect(page).toContain(`rules:\n  ${code}: off`);
  });

  it.each(ofReports)('%s shows what fails and how to set it aside', (code, info) => {
    const page = rulePage(info, locale);
    expect(page).toContain(`\n## ${words.examples}\n`);
    expect(page).toContain(words.fails);
    expect(page).toContain(`# nianbao-ignore ${code} `);
    expect(page).toContain(`  - code: ${code}\n`);
  });

  it.each(infos.filter(([, { parameters }]) => parameters))('%s tells its parameters', (code, info) => {
    const page = rulePage(info, locale);
    const set = info.parameters?.map((one) => `${one.name}: ${one.default}`).join(', ');
    expect(page).toMatch(new RegExp(`  ${code}: \\{ severity: \\w+, ${set} \\}`));
    for (const { about } of info.parameters ?? []) expect(page).toContain(about[locale]);
  });
});

it.each(ofReports.filter(([code]) => !code.startsWith('S')))('%s has an example that passes', (code) => {
  expect(examples[code]?.passes).toBeTruthy();
});

it.each(['Y101', 'Y102', 'Y103', 'Y104', 'R101'])('%s shows two reports', (code) => {
  expect(examples[code]?.failsBeside?.[0]?.lines).toBeTruthy();
});

describe('rules.json', () => {
  const { families, rules } = publicCatalogue();

  it('has each check of the catalogue once, in order, with a named family', () => {
    expect(rules.map(({ code }) => code)).toEqual(infos.map(([code]) => code));
    for (const { family } of rules) expect(families[family]?.en).toBeTruthy();
  });

  it('tells severities, presets, editions and parameters', () => {
    expect(rules.find(({ code }) => code === 'N110')).toMatchObject({
      severity: 'hint',
      presets: { mandatory: 'off', recommended: 'hint', strict: 'warning' },
      editions: ['2021'],
      parameters: [{ name: 'limit', default: 1000 }],
    });
    expect(rules.find(({ code }) => code === 'T301')?.editions).toEqual(['2019', '2021']);
  });
});
