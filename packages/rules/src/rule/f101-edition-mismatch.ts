/**
 * F101 edition-mismatch
 *
 * What: the report is written on the form that its year belongs to, and uses only the words of that form.
 * Why: totals and years cannot be compared when one table mixes two forms.
 * Basis: 国办公开办函〔2021〕30号 (reports for 2021 and later), 国办公开办函〔2019〕60号 (2019 and 2020).
 * Guard: a word counts only when the declared form does not have it; a report without a year is judged by its words.
 */
import { editions, foreignTerms } from '@nianbao/schema';
import { defineRule, type Finding, notAssessable, type RuleContext, verdict } from '../engine/rule.js';

/** The last year of the 2019 form. */
const LAST_YEAR_OF_2019 = 2020;

export const editionMismatch = defineRule({
  info: {
    code: 'F101',
    slug: 'edition-mismatch',
    class: 'mandatory',
    since: '0.1.0',
    derived: false,
    basis: {
      'zh-CN': '国办公开办函〔2021〕30号（2021年度及以后）；国办公开办函〔2019〕60号（2019、2020年度）',
      en: '国办公开办函〔2021〕30号 (reports for 2021 and later); 国办公开办函〔2019〕60号 (2019 and 2020)',
    },
    title: { 'zh-CN': '格式版本不符', en: 'Wrong edition of the form' },
    what: {
      'zh-CN': '报告年度与所用格式版本不对应，或者表中用了另一版格式才有的项目。',
      en: 'The form declared is not the one for the reporting year, or a table uses items that only another edition has.',
    },
    why: {
      'zh-CN': '两版格式的统计项目不同，混用后各项数据无法汇总，也无法与上年比较。',
      en: 'The editions count different things: mixed figures can be neither rolled up nor compared with last year.',
    },
    fix: {
      'zh-CN': '核对年度；确属 2021 年度及以后的报告，改用 2021 版的表格项目。',
      en: 'Check the year; a report for 2021 or later takes the items of the 2021 form.',
    },
    guard: {
      'zh-CN': '只有所用格式里没有的项目名称才算；没有写年度的，只看项目名称。',
      en: 'Only words that the declared form does not have count; without a year, only the words are judged.',
    },
  },
  check(report, context) {
    const year: unknown = report.reportingYear;
    const belongs = typeof year === 'number' ? editionOfYear(year) : undefined;
    const declared = context.edition.id;
    if (belongs !== undefined && belongs !== declared) {
      const values = { year: year as number, declared, belongs, words: wordsOf(context) };
      const related = strayPlaces(context);
      return verdict([
        { path: 'edition', message: 'F101.year', values, expected: belongs, actual: declared, related },
      ]);
    }
    if (context.strays.length > 0) return verdict([strayFinding(context)]);
    return belongs === undefined ? notAssessable : verdict([]);
  },
});

function editionOfYear(year: number): string | undefined {
  if (year <= LAST_YEAR_OF_2019) return '2019';
  return editions.find(({ years }) => year >= years.first && year <= years.last)?.id;
}

const wordsOf = (context: RuleContext) => [...new Set(context.strays.map((stray) => stray.word))];
const strayPlaces = (context: RuleContext) =>
  context.strays.map(({ path, word }) => ({ path, message: 'F101.stray', values: { word } }));

function strayFinding(context: RuleContext): Finding {
  const [first, ...others] = strayPlaces(context);
  const words = wordsOf(context);
  const other = foreignTerms(context.edition).find(({ term }) =>
    words.some((word) => word === term.key || word === term.id),
  );
  const values = { words, declared: context.edition.id, other: other?.edition ?? null };
  return { path: first?.path ?? 'edition', message: 'F101.words', values, related: others };
}
