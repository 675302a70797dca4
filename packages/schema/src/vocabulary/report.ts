import type { Text } from '../locale.js';
import type { Leaf, Node } from './term.js';

/** What the report must contain. */
export const law = '《政府信息公开条例》第五十条';

/** 「格式」: the edition of the official form, which decides how everything else is read. */
export const editionLeaf = <const Id extends string>(
  id: Id,
  notice: string,
  years: { zh: string; en: string },
) =>
  ({
    id: 'edition',
    key: '格式',
    label: '格式版本',
    english: 'Edition of the form',
    kind: 'edition',
    basis: notice,
    options: [
      {
        id,
        key: id,
        label: `${notice}（${years.zh}）`,
        english: `Form of ${id}, for reports on ${years.en}`,
      },
    ],
    about: { 'zh-CN': '报告所用的官方格式。', en: 'The edition of the official form.' },
  }) as const;

/** 「年度」: the year that the report is about. */
export const reportingYear = {
  id: 'reportingYear',
  key: '年度',
  label: '报告年度',
  english: 'Reporting year',
  kind: 'year',
  about: {
    'zh-CN': '报告所反映的年度，不是公布的年份。',
    en: 'The year reported on, not the year of publication.',
  },
} as const;

/** A section written in words. */
export const narrative = <const T extends Omit<Leaf, 'kind'>>(term: T) =>
  ({ ...term, kind: 'narrative' }) as const;

/** 「一、总体情况」. */
export const overview = (notice: string, about: Text) =>
  narrative({
    id: 'overview',
    key: '总体情况',
    number: '一、',
    label: '总体情况',
    english: 'Overview',
    basis: `${law}第（一）项、第（四）项；${notice}`,
    about,
  });

/** 「五、存在的主要问题及改进情况」. */
export const problemsAndImprovements = (notice: string) =>
  narrative({
    id: 'problemsAndImprovements',
    key: '主要问题及改进情况',
    number: '五、',
    label: '存在的主要问题及改进情况',
    english: 'Problems and improvements',
    basis: `${law}第（五）项；${notice}`,
    about: {
      'zh-CN': '查找问题要有针对性，改进举措要有实效性，不得敷衍或者年年雷同。',
      en: 'Problems must be specific and improvements real; no perfunctory or repeated text.',
    },
  });

/** 「六、其他需要报告的事项」. */
export const otherMatters = (notice: string, about: Text) =>
  narrative({
    id: 'otherMatters',
    key: '其他事项',
    number: '六、',
    label: '其他需要报告的事项',
    english: 'Other matters',
    basis: `${law}第（六）项；${notice}`,
    about,
  });

/** 「备注」: published notes beside numbers, from cell path to text. */
export const notes = {
  id: 'notes',
  key: '备注',
  label: '数字旁的备注',
  english: 'Notes beside numbers',
  kind: 'notes',
  optional: true,
  about: {
    'zh-CN':
      '公布时写在数字旁边的说明，键是单元格路径，例如 主动公开.行政规范性文件.本年制发件数: 其中修订16件。',
    en: 'Notes published beside a number: a map from cell path to text.',
  },
} as const;

/** A whole report, in the order of a file. */
export const reportTree = <const Children extends readonly Node[]>(
  notice: string,
  about: Text,
  children: Children,
) =>
  ({
    id: '',
    key: '',
    label: '政府信息公开工作年度报告',
    english: 'Annual report on government information disclosure',
    kind: 'group',
    basis: `${law}；${notice}`,
    about,
    children,
  }) as const;
