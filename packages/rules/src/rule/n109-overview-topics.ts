/**
 * N109 overview-topics
 *
 * What: section one says something of each of its five topics; a government's also of assessment, public review, accountability.
 * Why: the notice lists what the overview tells; assessments take marks off for a topic left out.
 * Basis: 国办公开办函〔2021〕30号（一）; 《政府信息公开条例》第五十条第（四）项.
 * Guards: a topic counts as told by any heading or sentence that means it, in any order and wording. The reporter is taken for a
 * government only where its kind, or a name that ends in 人民政府, says so. An empty section is F102's matter.
 */
import type { Organ } from '../engine/organ.js';
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { overviewFinding } from '../judgement/overview-finding.js';
import { missingTopics } from '../wording/topics.js';

export const overviewTopics = defineRule({
  info: {
    code: 'N109',
    slug: 'overview-topics',
    class: 'recommended',
    since: '0.1.0',
    derived: false,
    editions: ['2021'],
    basis: {
      'zh-CN':
        '国办公开办函〔2021〕30号（一）：“主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障（含《中华人民共和国政府信息公开条例》第五十条第四项规定的各级人民政府‘工作考核、社会评议和责任追究结果情况’）等方面”',
      en: '国办公开办函〔2021〕30号（一）: “主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障……等方面” (five topics; for governments also assessment, public review and accountability, article 50 (4) of the regulation)',
    },
    title: { 'zh-CN': '总体情况缺少应写的方面', en: 'The overview leaves out a topic' },
    what: {
      'zh-CN':
        '第一部分应写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面；各级人民政府还应写到工作考核、社会评议、责任追究结果。',
      en: 'Section one tells of proactive disclosure, disclosure on request, management of information, platforms, and supervision; governments also of assessment, public review and accountability.',
    },
    why: {
      'zh-CN': '通知列明了综述应包括的方面，漏写的在考核、评估中按要素不全扣分。',
      en: 'The notice lists what the overview tells, and assessments take marks off for what is left out.',
    },
    fix: {
      'zh-CN': '补写缺少的方面；没有发生的也写一句，如“本年度未收到政府信息公开申请”。',
      en: 'Add the missing topics; where nothing happened, say that, e.g. that no application was received.',
    },
    guard: {
      'zh-CN':
        '按标题和句子的意思判断，不要求固定的写法和次序；类别写明是人民政府或者名称以“人民政府”结尾的，才看考核、评议、责任追究。',
      en: 'Judged by what headings and sentences mean, in any wording and order; the last three only for organs whose kind or name says that they are governments.',
    },
  },
  check(report, context) {
    const text: unknown = report.overview;
    if (typeof text !== 'string' || !/[\p{L}\p{N}]/u.test(text)) return notAssessableFor('reason.noText');
    const read = context.narratives().find(({ path }) => path === 'overview');
    const missing = missingTopics(read?.narrative.clean.text ?? text, isGovernment(context.organ));
    return verdict(missing.length === 0 ? [] : [overviewFinding(text, missing, context.ledger)]);
  },
});

const isGovernment = ({ kind, name }: Organ) =>
  kind === undefined ? /人民政府$/.test(name ?? '') : kind === 'government';
