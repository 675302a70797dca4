/**
 * R102 members-missing
 *
 * What: every member of a roll-up has a report for the year.
 * Why: a sum over some of the members is no sum; readers must see who is not in it.
 * Basis: 国办公开办函〔2021〕30号 has each organ report to the one that sums; 《政府信息公开条例》第四十九条 sets the dates.
 * Guard: one problem that names them all; members are those of the configuration, so an organ that was dissolved is taken off
 * the list there.
 */
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';

export const membersMissing = defineRule({
  info: {
    code: 'R102',
    slug: 'members-missing',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN':
        '由《政府信息公开条例》第四十九条和国办公开办函〔2021〕30号关于各机关报送年度报告的要求推出，未写明汇总名单',
      en: 'Derived from article 49 of 《政府信息公开条例》 and 国办公开办函〔2021〕30号, by which each organ reports; the lists are not theirs',
    },
    title: { 'zh-CN': '汇总缺少机关的报告', en: 'Members of the roll-up have no report' },
    what: {
      'zh-CN': '汇总名单中的每个机关都有本年度的报告。',
      en: 'Each member of a roll-up has a report for the year.',
    },
    why: {
      'zh-CN': '缺了机关的汇总数不完整，读者应当知道缺了谁。',
      en: 'A sum without some members is incomplete; readers must see who is missing.',
    },
    fix: {
      'zh-CN': '催报缺少的报告；机关已撤销、合并的，从配置的汇总名单中去掉。',
      en: 'Ask for the missing reports; take organs that were dissolved or merged off the list in the configuration.',
    },
    guard: {
      'zh-CN': '缺少的机关合为一条提示；名单以配置为准。',
      en: 'One problem names all that are missing; the list is that of the configuration.',
    },
  },
  check(report, { rollUp }) {
    if (!rollUp) return notAssessableFor('reason.noRollUp');
    const names = rollUp.members.filter((member) => !member.report).map(({ name }) => name);
    if (names.length === 0) return verdict([]);
    const path = report.agency?.name === undefined ? 'agency' : 'agency.name';
    const values = { names, missing: names.length, members: rollUp.members.length };
    return verdict([{ path, message: 'R102.missing', values }]);
  },
});
