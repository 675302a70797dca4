import type { Leaf } from './term.js';

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
