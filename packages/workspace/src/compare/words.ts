import type { Locale } from '@nianbao/schema';

/** What a comparison of two reports says besides official labels. */
export interface CompareWords {
  readonly cell: string;
  readonly difference: string;
  readonly growth: string;
  readonly same: string;
  readonly unchanged: (count: number) => string;
  readonly onlyOneForm: (count: number) => string;
  readonly narratives: string;
  readonly section: string;
  readonly share: string;
  readonly notComparable: string;
  readonly blank: string;
  readonly notApplicable: string;
  readonly problems: Readonly<Record<'fresh' | 'resolved' | 'persisting', string>>;
  readonly none: string;
}

const zhCN: CompareWords = {
  cell: '项目',
  difference: '增减',
  growth: '增长率',
  same: '各项相同。',
  unchanged: (count) => `另有 ${count} 项相同。`,
  onlyOneForm: (count) => `另有 ${count} 项只在其中一份的表式里有，不作比较。`,
  narratives: '文字部分',
  section: '部分',
  share: '与前一份重复',
  notComparable: '无从比较',
  blank: '空白',
  notApplicable: '不适用',
  problems: { fresh: '新出现的问题', resolved: '已不存在的问题', persisting: '仍然存在的问题' },
  none: '没有。',
};

const en: CompareWords = {
  cell: 'Item',
  difference: 'Change',
  growth: 'Growth',
  same: 'All items are equal.',
  unchanged: (count) => `${count} more items are equal.`,
  onlyOneForm: (count) => `${count} more items are on the form of one report only and are not compared.`,
  narratives: 'Narratives',
  section: 'Section',
  share: 'Repeated from the first',
  notComparable: 'not comparable',
  blank: 'blank',
  notApplicable: 'n/a',
  problems: { fresh: 'New problems', resolved: 'Resolved problems', persisting: 'Persisting problems' },
  none: 'None.',
};

const catalogues: Readonly<Record<Locale, CompareWords>> = { 'zh-CN': zhCN, en };

/** The words of a language. */
export function compareWords(locale: Locale): CompareWords {
  return catalogues[locale];
}
