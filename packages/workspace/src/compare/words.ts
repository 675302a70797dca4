import type { Locale } from '@nianbao/schema';
import type { ProblemChanges } from './problems.js';

/** What the lists of problems are called, by how many they hold. */
type ProblemTitles = Readonly<Record<keyof ProblemChanges, (count: number) => string>>;

/** How many cells of a table are left out, by why. */
export interface LeftOut {
  /** The same stands in both reports. */
  readonly alike: number;
  /** 0 in one report, blank or not applicable in the other. */
  readonly unsaid: number;
  /** Cells that the form of one report alone has, with no number but 0. */
  readonly lone: number;
}

/** What a comparison of two reports says besides official labels. */
export interface CompareWords {
  readonly a: string;
  readonly b: string;
  readonly cell: string;
  readonly difference: string;
  readonly growth: string;
  readonly allAlike: string;
  readonly leftOut: (count: LeftOut, more: boolean) => string;
  readonly noCell: string;
  readonly blank: string;
  readonly notApplicable: string;
  readonly narratives: string;
  readonly section: string;
  readonly share: string;
  readonly same: (share: string) => string;
  readonly passage: string;
  readonly longest: (length: number) => string;
  readonly quoted: (text: string) => string;
  readonly notComparable: string;
  /** Of one organ they tell what became of the problems, of two which organ has them. */
  readonly overTime: ProblemTitles;
  readonly sideBySide: ProblemTitles;
}

const zhCN: CompareWords = {
  a: '甲',
  b: '乙',
  cell: '项目',
  difference: '差额',
  growth: '增幅',
  allAlike: '各项相同。',
  leftOut: ({ alike, unsaid, lone }, more) => {
    const parts = [
      ...(alike > 0 ? [`${alike} 项相同`] : []),
      ...(unsaid > 0 ? [`${unsaid} 项只有 0、空白、不适用之别`] : []),
      ...(lone > 0 ? [`${lone} 项只在其中一份的表式里有，为 0 或者没有填数`] : []),
    ];
    return `${more ? '另有 ' : ''}${parts.join('；')}。`;
  },
  noCell: '表中无',
  blank: '空白',
  notApplicable: '不适用',
  narratives: '文字相同的程度（套话除外）',
  section: '部分',
  share: '相同',
  same: (share) => `乙有 ${share} 与甲相同`,
  passage: '最长的相同文字',
  longest: (length) => `最长 ${length} 字：`,
  quoted: (text) => `「${text}」`,
  notComparable: '自撰文字不足，未比较',
  overTime: {
    fresh: (count) => `新出现的问题：${count} 个`,
    resolved: (count) => `已消除的问题：${count} 个`,
    persisting: (count) => `仍存在的问题：${count} 个`,
  },
  sideBySide: {
    fresh: (count) => `只在乙的问题：${count} 个`,
    resolved: (count) => `只在甲的问题：${count} 个`,
    persisting: (count) => `两份都有的问题：${count} 个`,
  },
};

const en: CompareWords = {
  a: 'A',
  b: 'B',
  cell: 'item',
  difference: 'difference',
  growth: 'growth',
  allAlike: 'All items are equal.',
  leftOut: ({ alike, unsaid, lone }, more) => {
    const parts = [
      ...(alike > 0 ? [`${alike} equal`] : []),
      ...(unsaid > 0 ? [`${unsaid} that differ only in being 0, blank or n/a`] : []),
      ...(lone > 0 ? [`${lone} on the form of one report only, 0 or without a number`] : []),
    ];
    return `${more ? 'Not listed' : 'Items not listed'}: ${parts.join('; ')}.`;
  },
  noCell: 'no cell',
  blank: 'blank',
  notApplicable: 'n/a',
  narratives: 'How much of the text is the same (set phrases aside)',
  section: 'section',
  share: 'same',
  same: (share) => `${share} of B stand in A`,
  passage: 'longest passage that both have',
  longest: (length) => `longest, ${length} characters: `,
  quoted: (text) => `“${text}”`,
  notComparable: 'too few words of its own, not compared',
  overTime: {
    fresh: (count) => `New problems: ${count}`,
    resolved: (count) => `Problems resolved: ${count}`,
    persisting: (count) => `Problems that persist: ${count}`,
  },
  sideBySide: {
    fresh: (count) => `Problems of B alone: ${count}`,
    resolved: (count) => `Problems of A alone: ${count}`,
    persisting: (count) => `Problems of both: ${count}`,
  },
};

const catalogues: Readonly<Record<Locale, CompareWords>> = { 'zh-CN': zhCN, en };

/** The words of a language. */
export function compareWords(locale: Locale): CompareWords {
  return catalogues[locale];
}
