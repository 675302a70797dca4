/**
 * N113 empty-improvement
 *
 * What: section five names problems and improvements: it is not 无, and not under 30 characters (parameter `minimum`).
 * Why: the regulation asks for both; one line of routine says neither.
 * Basis: 《政府信息公开条例》第五十条第（五）项; 国办公开办函〔2021〕30号（五）「不得出现敷衍了事」. The number is this tool's.
 * Guards: counted as N110 counts, headings included. A blank section is F102's matter.
 */
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { saysNothingElse } from '../narrative/index.js';
import { countCharacters } from '../wording/count-characters.js';

const section = 'problemsAndImprovements';

export const emptyImprovement = defineRule({
  info: {
    code: 'N113',
    slug: 'empty-improvement',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    parameters: [
      {
        name: 'minimum',
        about: { 'zh-CN': '第五部分的最少字数', en: 'Fewest characters of section five' },
        default: 30,
        min: 1,
        max: 1000,
      },
    ],
    basis: {
      'zh-CN':
        '《政府信息公开条例》第五十条：“（五）政府信息公开工作存在的主要问题及改进情况”；国办公开办函〔2021〕30号（五）：“实事求是、明确具体”“不得出现敷衍了事”。字数由此推出，条文未规定',
      en: '《政府信息公开条例》第五十条 (article 50 (5): main problems and improvements); 国办公开办函〔2021〕30号（五）: “实事求是、明确具体”, “不得出现敷衍了事” (concrete, not perfunctory). The number is derived from it',
    },
    title: { 'zh-CN': '主要问题及改进情况没有内容', en: 'Section five says next to nothing' },
    what: {
      'zh-CN': '第五部分应写明存在的问题和改进情况，不应只写“无”或者一句套话（少于 30 字）。',
      en: 'Section five names problems and improvements; 无 or one routine line (under 30 characters) is not enough.',
    },
    why: {
      'zh-CN': '问题和改进情况是条例规定的内容，通知要求明确具体、不得敷衍。',
      en: 'Problems and improvements are required by the regulation, and the notice wants them concrete.',
    },
    fix: {
      'zh-CN': '写出一两个具体问题、今年改进了什么、下一年准备怎样改。',
      en: 'Name a problem or two, what was improved this year, and what will be done next.',
    },
    guard: {
      'zh-CN': '字数的算法同 N110；完全空白的由 F102 提示；下限可以用参数调整。',
      en: 'Counted as in N110; a blank section is left to F102; the minimum can be set.',
    },
  },
  check(report, _context, { minimum = 30 }) {
    const text: unknown = report.problemsAndImprovements;
    if (typeof text !== 'string' || !/[\p{L}\p{N}]/u.test(text)) return notAssessableFor('reason.noText');
    const count = countCharacters(text);
    if (count >= minimum && !saysNothingElse(text)) return verdict([]);
    const message = saysNothingElse(text) ? 'N113.none' : 'N113.short';
    return verdict([{ path: section, message, values: { count, minimum } }]);
  },
});
