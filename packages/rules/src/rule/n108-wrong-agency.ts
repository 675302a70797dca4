/**
 * N108 wrong-agency
 *
 * What: where the text speaks of the organ itself, it names this organ and no other.
 * Why: 我局 in a township's report, or a namesake of another county, shows text copied from elsewhere.
 * Basis: derived; 国办公开办函〔2021〕30号 asks for 「本机关」's own work and forbids 「敷衍了事」.
 * Guards: only two things count: a word of self (我局, 本委) that an organ of this kind cannot use, and, at the head of a clause, the
 * organ's namesake in another place of the same level. Superiors, members, districts, laws, platforms, quoted titles, visits and
 * joint work are legitimate. Former names count as own. An organ whose name does not tell its kind (办公室, 中心) is passed over.
 */
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { organFindings } from '../judgement/organ-findings.js';
import { saysSomething } from '../judgement/report-claims.js';

export const wrongAgency = defineRule({
  info: {
    code: 'N108',
    slug: 'wrong-agency',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN':
        '由国办公开办函〔2021〕30号“报告本机关政府信息公开工作总体情况”“不得出现敷衍了事”推出，通知未逐字规定',
      en: 'Derived from “报告本机关政府信息公开工作总体情况” (the work of this organ) and “不得出现敷衍了事” (no perfunctory text), 国办公开办函〔2021〕30号',
    },
    title: { 'zh-CN': '机关名称写成了别的机关', en: 'Another organ is named' },
    what: {
      'zh-CN': '文字说到本机关的地方，不应出现别的机关：镇政府的年报写“我局”、甲县某局的年报写乙县某局。',
      en: 'Where the text speaks of the organ itself it names no other: 我局 (our bureau) in a township, the bureau of one county in the report of another.',
    },
    why: {
      'zh-CN': '主体写错说明文字抄自别处，年报的真实性会受到质疑。',
      en: 'A wrong name shows text copied from elsewhere and casts doubt on the whole report.',
    },
    fix: {
      'zh-CN': '改成本机关的名称或者简称，并核对这段话写的是不是本机关的情况。',
      en: 'Put the name of this organ, and check that the passage is about it.',
    },
    guard: {
      'zh-CN':
        '只看两种情形：本类机关不会用的自称，句首出现的同级的其他地方的同名机关。上级机关、下属单位、法律法规、平台名称、书名号和引号内的文字、学习交流和联合开展的工作都不提示；曾用名视为本机关。',
      en: 'Only words of self that this kind of organ cannot use, and namesakes of another place of the same level at the head of a clause. Superiors, members, laws, platforms, quotations, visits and joint work are passed over; former names are its own.',
    },
  },
  check(_report, context) {
    const { narratives, organ } = context;
    if (organ.name === undefined) return notAssessableFor('reason.noOrgan');
    if (!saysSomething(context)) return notAssessableFor('reason.noText');
    return verdict(narratives().flatMap((section) => organFindings(section, organ)));
  },
});
