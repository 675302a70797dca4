import type { Organ } from '../engine/organ.js';

/** What a title is found to be made of. */
export interface TitleParts {
  /** Years named, as numbers; 二〇二三年 counts too. */
  readonly years: readonly number[];
  /** Something is left that can be the name of an organ. */
  readonly hasOrgan: boolean;
  /** 2023年度……年度报告 */
  readonly doubled: boolean;
}

const digits = '〇一二三四五六七八九';
const chineseYear = /[二][〇○零O0][一二三四五六七八九〇○零]{2}(?=年)/g;
const fixed =
  /(?:政府)?(?:政务)?信息公开|政务公开|政府信息|工作|年度|年报|总结|报告|公告|公布|发布|关于|(?:19|20)\d\d|年|度|的|[^\p{L}\p{N}]/gu;
const doubledYear = /(?:20\d\d)年度.{0,60}年度(?:工作)?报告/;

/** Takes a title apart. */
export function titleParts(title: string, organ: Organ): TitleParts {
  const text = title.normalize('NFKC').replaceAll(/\s+/g, '').replaceAll(chineseYear, arabic);
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?=年)/g)].map(([year]) => Number(year));
  const names = [organ.name, ...organ.formerNames].filter((name) => name !== undefined);
  const rest = text.replaceAll(/[〔([（【].{0,30}[〕)\]）】]/g, '').replaceAll(fixed, '');
  return {
    years,
    hasOrgan: names.some((name) => text.includes(name)) || rest.length >= 2,
    doubled: doubledYear.test(text),
  };
}

const arabic = (year: string) =>
  [...year].map((digit) => String(Math.max(0, digits.indexOf(digit)))).join('');

/** 2023年度 without its second 度, where the title says 年度 again. */
export const withoutDoubledYear = (title: string): string => title.replace(/(20\d\d\s?年)度/, '$1');
