import { applicantRow } from './applicants.js';
import { declinedGroup, disclosedRows, unableToProvideGroup, withheldGroup } from './outcomes.js';
import { law } from './report.js';
import type { Group } from './term.js';

/** 「三、本年度办理结果」. */
const outcomesWith = <const Other extends Group>(otherHandling: Other) =>
  ({
    id: 'outcomes',
    key: '办理结果',
    number: '三、',
    label: '本年度办理结果',
    english: 'Outcomes this year',
    kind: 'group',
    about: {
      'zh-CN': '本年度办结的申请，按最终处理结果分列。',
      en: 'Applications concluded this year, by final outcome.',
    },
    children: [
      ...disclosedRows,
      withheldGroup,
      unableToProvideGroup,
      declinedGroup,
      otherHandling,
      applicantRow({
        id: 'total',
        key: '总计',
        number: '（七）',
        label: '总计',
        english: 'Total outcomes',
        about: {
          'zh-CN': '（一）至（六）各项之和，即本年度办结总数。',
          en: 'The sum of （一） to （六）: all applications concluded this year.',
        },
      }),
    ],
  }) as const;

/** Table three, 「三、收到和处理政府信息公开申请情况」: the editions differ in （六）其他处理 alone. */
export const applicationsSection = <const Other extends Group>(otherHandling: Other, notice: string) =>
  ({
    id: 'applications',
    key: '依申请公开',
    number: '三、',
    label: '收到和处理政府信息公开申请情况',
    english: 'Applications received and handled',
    kind: 'group',
    basis: `${law}第（二）项；${notice}`,
    about: {
      'zh-CN': '表三。勾稽关系：第一项加第二项之和，等于第三项加第四项之和。',
      en: 'Table three. Items one and two together equal items three and four together.',
    },
    children: [
      applicantRow({
        id: 'received',
        key: '本年新收',
        number: '一、',
        label: '本年新收政府信息公开申请数量',
        english: 'Received this year',
        about: {
          'zh-CN': '报告年度内新收到的申请件数。',
          en: 'Applications newly received in the reporting year.',
        },
      }),
      applicantRow({
        id: 'broughtForward',
        key: '上年结转',
        number: '二、',
        label: '上年结转政府信息公开申请数量',
        english: 'Brought forward',
        about: {
          'zh-CN': '上一年度收到、结转到本年度办理的件数，等于上年年报的“结转下年度继续办理”。',
          en: "Brought forward from last year; equals last year's carried-forward row.",
        },
      }),
      outcomesWith(otherHandling),
      applicantRow({
        id: 'carriedForward',
        key: '结转下年度',
        number: '四、',
        label: '结转下年度继续办理',
        english: 'Carried forward',
        about: {
          'zh-CN': '截至 12 月 31 日尚未办结、结转下年度的件数。',
          en: 'Not concluded by 31 December and carried forward to next year.',
        },
      }),
    ],
  }) as const;
