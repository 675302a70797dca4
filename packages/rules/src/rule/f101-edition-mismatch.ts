/**
 * F101 edition-mismatch
 *
 * What: the reporting year, the form declared and the items of table two are of one edition.
 * Why: totals and years cannot be compared when one table mixes two forms.
 * Basis: 国办公开办函〔2021〕30号 (reports for 2021 and later), 国办公开办函〔2019〕60号 (2019 and 2020).
 * Guard: the form is recognised by most items of table two; it is said once, and all other rules judge by that form.
 */
import { recognizeReport } from '@nianbao/schema';
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { mixedFinding, wordsFinding, yearFinding } from '../judgement/edition-findings.js';

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
      'zh-CN': '报告年度、声明的格式版本、表二实际使用的项目三者不一致，或者表中用了另一版格式才有的项目。',
      en: 'The reporting year, the form declared and the items of table two do not agree, or a table uses items that only another edition has.',
    },
    why: {
      'zh-CN': '两版格式的统计项目不同，混用后各项数据无法汇总，也无法与上年比较。',
      en: 'The editions count different things: mixed figures can be neither rolled up nor compared with last year.',
    },
    fix: {
      'zh-CN': '核对年度。表二项目与年度相符的，改正“格式”；表二用了另一版的，改用该年度格式的项目。',
      en: 'Check the year. Where the items of table two fit the year, correct the edition declared; where they do not, use the items of the form for that year.',
    },
    guard: {
      'zh-CN':
        '以表二多数项目认定所用格式，只提示一次，其余规则按认定的格式核对；没有写年度的，只看声明和项目。',
      en: 'The form is recognised by most items of table two and said once; all other rules judge by it. Without a year only the declaration and the items are judged.',
    },
  },
  check(report, context) {
    const said = recognizeReport(report);
    const finding = mixedFinding(said, context) ?? yearFinding(said, context);
    if (finding) return verdict([finding]);
    if (context.strays.length > 0) return verdict([wordsFinding(context)]);
    if (context.year === undefined) return notAssessableFor('reason.noYear');
    return said.written || said.declared ? verdict([]) : notAssessableFor('reason.noEdition');
  },
});
