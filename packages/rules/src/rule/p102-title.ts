/**
 * P102 title
 *
 * What: the title names the organ and the reporting year, and says 年度 once.
 * Why: annual reports of many organs and years stand in one column; a title must tell them apart.
 * Basis: derived; 国办公开办函〔2021〕30号 prescribes no form of title.
 * Guards: many forms are in use (year first, 政府信息公开年报, two organs side by side, short names): only the parts are judged.
 * Without a title nothing is.
 */
import type { Organ } from '../engine/organ.js';
import { defineRule, type Finding, notAssessableFor, verdict } from '../engine/rule.js';
import { titleParts, withoutDoubledYear } from '../wording/title-parts.js';

const path = 'publication.title';

export const title = defineRule({
  info: {
    code: 'P102',
    slug: 'title',
    class: 'informative',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由集中公布的实际需要推出；国办公开办函〔2021〕30号未规定标题的写法',
      en: 'Derived from the practice of publishing all reports in one place; 国办公开办函〔2021〕30号 prescribes no form of title',
    },
    title: { 'zh-CN': '标题要素不全', en: 'The title lacks a part' },
    what: {
      'zh-CN': '标题应有机关名称和报告年度，“年度”只写一次：某某县某某局2023年政府信息公开工作年度报告。',
      en: 'The title names the organ and the reporting year, and says 年度 once: 某某县某某局2023年政府信息公开工作年度报告.',
    },
    why: {
      'zh-CN': '各机关、各年度的年报集中公布在一个专栏，标题要能区分。',
      en: 'Reports of many organs and years are published in one column; the title tells them apart.',
    },
    fix: {
      'zh-CN': '补上机关名称、年度；“2023年度……年度报告”改为“2023年……年度报告”。',
      en: 'Add the name or the year; write 2023年……年度报告 instead of 2023年度……年度报告.',
    },
    guard: {
      'zh-CN': '年份前置、用简称、写“年报”、两个机关并列都可以；没有录入标题的不作判断。',
      en: 'The year may come first, short names and 年报 will do, two organs may stand side by side; without a title nothing is judged.',
    },
  },
  check(report, { organ, year }) {
    const text: unknown = report.publication?.title;
    if (typeof text !== 'string' || text.trim() === '') return notAssessableFor('reason.noTitle');
    return verdict(findingsOf(text, organ, year));
  },
});

function findingsOf(text: string, organ: Organ, year: number | undefined): readonly Finding[] {
  const { years, hasOrgan, doubled } = titleParts(text, organ);
  const values = { year: year ?? null, stated: years[0] ?? null, organ: organ.name ?? '' };
  const found = (message: string, better?: string): Finding => ({
    path,
    message,
    values,
    suggestions:
      better === undefined
        ? []
        : [{ message: 'suggest.setTitle', values: { better }, edits: [{ path, value: better }] }],
  });
  return [
    ...(hasOrgan
      ? []
      : [found('P102.organ', organ.name === undefined ? undefined : `${organ.name}${text.trim()}`)]),
    ...(years.length === 0 ? [found('P102.year')] : []),
    ...(year !== undefined && years.length > 0 && !years.includes(year) ? [found('P102.otherYear')] : []),
    ...(doubled ? [found('P102.doubled', withoutDoubledYear(text.trim()))] : []),
  ];
}
