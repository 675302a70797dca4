/**
 * T301 flow-balance
 *
 * What: in each column of table three, 一 + 二 = 三（七） + 四.
 * Why: what came in and what was brought forward is either concluded or carried forward.
 * Basis: printed on the form, 国办公开办函〔2021〕30号:「第一项加第二项之和，等于第三项加第四项之和」.
 * Guard: a column with a blank among the four cells is not assessed.
 */
import { identity } from '../engine/identity.js';
import { defineRule } from '../engine/rule.js';

export const flowBalance = defineRule({
  info: {
    code: 'T301',
    slug: 'flow-balance',
    class: 'mandatory',
    since: '0.1.0',
    derived: false,
    basis: {
      'zh-CN':
        '国办公开办函〔2021〕30号附件，表三：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
      en: '国办公开办函〔2021〕30号, annex, table three: “第一项加第二项之和，等于第三项加第四项之和” (items one and two equal items three and four)',
    },
    title: { 'zh-CN': '收办不平', en: 'Received and handled do not balance' },
    what: {
      'zh-CN': '表三的每一列：本年新收 + 上年结转 = 办理结果总计 + 结转下年度。',
      en: 'In each column of table three: received + brought forward = total outcomes + carried forward.',
    },
    why: {
      'zh-CN': '收到的和结转来的申请，要么办结，要么结转下年度。这是表上印明的勾稽关系。',
      en: 'An application received or brought forward is either concluded or carried forward. The form prints this equation.',
    },
    fix: {
      'zh-CN': '核对这一列的四个数，改正其中错的一个。',
      en: 'Check the four numbers of the column and correct the wrong one.',
    },
    guard: {
      'zh-CN': '四个数中有空白的，不作判断。',
      en: 'A column with a blank among the four cells is not assessed.',
    },
  },
  identity: identity({
    code: 'T301',
    per: ({ columns }) => columns,
    left: (column) => [`applications.received.${column}`, `applications.broughtForward.${column}`],
    right: (column) => [`applications.outcomes.total.${column}`, `applications.carriedForward.${column}`],
    total: (column) => `applications.outcomes.total.${column}`,
  }),
});
