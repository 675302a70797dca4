/**
 * N110 overview-length
 *
 * What: section one keeps to 1,000 characters (parameter `limit`).
 * Why: the notice wants the overview brief; details belong in the tables and the news.
 * Basis: 国办公开办函〔2021〕30号（一）「篇幅原则上不超过一千字」.
 * Guard: a hint, as the notice says 原则上. Spaces and punctuation do not count; a number or a word in letters counts as one.
 */
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { countCharacters } from '../wording/count-characters.js';

export const overviewLength = defineRule({
  info: {
    code: 'N110',
    slug: 'overview-length',
    class: 'informative',
    since: '0.1.0',
    derived: false,
    editions: ['2021'],
    parameters: [
      {
        name: 'limit',
        about: { 'zh-CN': '第一部分的字数上限', en: 'Most characters of section one' },
        default: 1000,
        min: 1,
        max: 100_000,
      },
    ],
    basis: {
      'zh-CN': '国办公开办函〔2021〕30号（一）：“重在聚焦主题、简明客观，篇幅原则上不超过一千字”',
      en: '国办公开办函〔2021〕30号（一）: “重在聚焦主题、简明客观，篇幅原则上不超过一千字” (brief and factual, as a rule no more than 1,000 characters)',
    },
    title: { 'zh-CN': '总体情况篇幅过长', en: 'The overview is long' },
    what: {
      'zh-CN': '第一部分原则上不超过 1000 字。汉字每个计一字，连写的数字或者字母计一字，标点和空白不计。',
      en: 'Section one has, as a rule, no more than 1,000 characters. A Chinese character counts as one, so does a run of digits or letters; punctuation and spaces do not count.',
    },
    why: {
      'zh-CN': '综述重在简明；篇幅过长，读者找不到要点。',
      en: 'The overview is meant to be brief; readers lose the point of a long one.',
    },
    fix: {
      'zh-CN': '删去会议、学习、宣传等与条例执行情况无关的内容，数据留在表格里。',
      en: 'Drop what does not tell how the regulation was carried out, and leave figures to the tables.',
    },
    guard: {
      'zh-CN': '通知用语是“原则上”，只作提示；2021 版格式的年报适用，上限可以用参数调整。',
      en: 'A hint only, as the notice says "as a rule"; for the 2021 form, and the limit can be set.',
    },
  },
  check(report, _context, { limit = 1000 }) {
    const text: unknown = report.overview;
    if (typeof text !== 'string') return notAssessableFor('reason.noText');
    const count = countCharacters(text);
    return verdict(
      count <= limit ? [] : [{ path: 'overview', message: 'N110.long', values: { count, limit } }],
    );
  },
});
