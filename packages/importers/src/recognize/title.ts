import type { SourcePlace } from '../source/place.js';
import { even } from '../words/bare.js';

/** What a title tells. */
export interface Title {
  readonly text: string;
  readonly organ?: string;
  readonly year?: number;
  readonly place: SourcePlace;
}

/** A line that may be a title, or part of one. */
export interface TitleLine {
  readonly text: string;
  readonly place: SourcePlace;
}

const organEnd = '[局委会厅府院办处所区县市镇乡署省队站室行社部校团学心司盟旗州]';
const topic =
  '(?:政府信息公开|政务信息公开|信息公开|政务公开)(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)';
const organFirst = new RegExp(
  `^(.{2,50}?${organEnd})(?:[（(].{1,20}[)）])?(?:关于)?(?:(20\\d\\d)年度?)?(?:关于)?${topic}`,
);
const yearFirst = new RegExp(`^(20\\d\\d)年度?(.{2,50}?${organEnd})(?:关于)?${topic}`);
const yearOnly = new RegExp(`^(?:(20\\d\\d)年度?)${topic}`);

/** A title stands on at most so many lines. */
const mostLines = 3;
const longest = 100;

/** Finds the title among lines: on one line, or broken over several. */
export function titleIn(given: readonly TitleLine[]): Title | undefined {
  const lines = given.flatMap(parts);
  let best: Title | undefined;
  // Fewest lines first: a menu above the title is no part of it.
  for (let count = 1; count <= mostLines; count++) {
    lines.forEach((line, index) => {
      const text = lines
        .slice(index, index + count)
        .map((one) => even(one.text).replace(/\s/g, ''))
        .join('');
      const title = text.length <= longest ? readTitle(text, line.place) : undefined;
      if (title && worth(title) > worth(best)) best = title;
    });
  }
  return best;
}

/** A line, and the parts of it that may be a title among other things. */
function parts({ text, place }: TitleLine): readonly TitleLine[] {
  const own = text.replace(/^\s*(?:标题|名称|题目)\s*[:：]/, '');
  if (own.length > 2000) return [];
  const inner = own.split(/\s+/).filter((part) => part.length >= 10 && /报告|年报/.test(part));
  return [own, ...inner.filter((part) => part !== own)].map((one) => ({ text: one, place }));
}

const worth = (title: Title | undefined) => (title ? 1 + (title.organ ? 2 : 0) + (title.year ? 2 : 0) : 0);

function readTitle(text: string, place: SourcePlace): Title | undefined {
  const ofYear = yearFirst.exec(text);
  if (ofYear) return titleOf(ofYear[0], place, { organ: ofYear[2], year: ofYear[1] });
  const ofOrgan = organFirst.exec(text);
  if (ofOrgan) return titleOf(ofOrgan[0], place, { organ: ofOrgan[1], year: ofOrgan[2] });
  const plain = yearOnly.exec(text);
  return plain ? titleOf(plain[0], place, { organ: undefined, year: plain[1] }) : undefined;
}

function titleOf(
  text: string,
  place: SourcePlace,
  { organ, year }: { readonly organ: string | undefined; readonly year: string | undefined },
): Title {
  return { text, place, ...(organ ? { organ } : {}), ...(year ? { year: Number(year) } : {}) };
}
