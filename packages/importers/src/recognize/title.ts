import type { SourcePlace } from '../source/place.js';
import { even } from '../words/bare.js';
import { withDigits } from '../words/numerals.js';

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

/** 「政府」 before 「信息公开」 is no organ, unless it is that of a place. */
const organEnd =
  '[局委会厅府院办处所区县市镇乡署省队站室行社部校团学心司盟旗州](?<!(?<!人民|[县市区镇乡省州旗盟])政府)';
const topic =
  '(?:政府信息公开|政务信息公开|信息公开|政务公开)(?:工作)?(?:情况)?(?<topicYear>20\\d\\d)?(?:年度?)?(?:工作)?(?:年度)?(?:情况)?的?(?:报告|年报)(?:[（(](?<lastYear>20\\d\\d)年?度?[)）])?';
const opening = '^(?:关于)?';
const organFirst = new RegExp(
  `${opening}(?<organ>.{2,50}?${organEnd})(?:[（(].{1,20}[)）])?(?:关于)?(?:(?<year>20\\d\\d)年度?)?(?:关于)?${topic}`,
);
const yearFirst = new RegExp(
  `${opening}(?<year>20\\d\\d)年度?(?<organ>.{2,50}?${organEnd})(?:关于)?${topic}`,
);
const yearOnly = new RegExp(
  `${opening}(?:(?<year>20\\d\\d)年度?)${topic}(?:[（(](?<organ>[\\p{Script=Han}]{2,40}${organEnd})[)）])?`,
  'u',
);

/** A title stands on at most so many lines. */
const mostLines = 3;
const longest = 100;

/** Finds the title among lines: on one line, or broken over several. */
export function titleIn(given: readonly TitleLine[]): Title | undefined {
  const lines = given.flatMap(parts);
  let best: Title | undefined;
  // Fewest lines first: a menu above the title is no part of it.
  for (let count = 1; count <= mostLines; count++) {
    let ofCount: Title | undefined;
    lines.forEach((line, index) => {
      const text = lines
        .slice(index, index + count)
        .map((one) => even(one.text).replace(/\s/g, ''))
        .join('');
      const title = text.length <= longest ? readTitle(text, line.place) : undefined;
      // Above the title of a report there may be those of other years.
      if (title && (worth(title) > worth(ofCount) || isOther(title, ofCount))) ofCount = title;
    });
    if (worth(ofCount) > worth(best)) best = ofCount;
  }
  return best;
}

const isOther = (one: Title, before: Title | undefined): boolean =>
  before !== undefined && worth(one) === worth(before) && one.year !== before.year;

/** The title that tells most, of several that do not speak of different years. */
export function bestTitle(titles: readonly (Title | undefined)[]): Title | undefined {
  let best: Title | undefined;
  let year: number | undefined;
  for (const title of titles) {
    year ??= title?.year;
    if (title && worth(title) > worth(best) && (title.year ?? year) === year) best = title;
  }
  return best;
}

/** A line, and the parts of it that may be a title among other things. */
function parts({ text, place }: TitleLine): readonly TitleLine[] {
  const own = text.replace(/^\s*(?:标题|名称|题目)\s*[:：]/, '').replace(/^\s*[《「【“"]/, '');
  if (own.length > 2000) return [];
  const inner = own.split(/\s+/).filter((part) => part.length >= 10 && /报告|年报/.test(part));
  return [own, ...inner.filter((part) => part !== own)].map((one) => ({ text: one, place }));
}

const worth = (title: Title | undefined) => (title ? 1 + (title.organ ? 2 : 0) + (title.year ? 2 : 0) : 0);

function readTitle(text: string, place: SourcePlace): Title | undefined {
  const found = firstOf([yearFirst, organFirst, yearOnly], withDigits(text));
  if (!found) return undefined;
  const { organ, year, topicYear, lastYear } = found.groups ?? {};
  const said = year ?? topicYear ?? lastYear;
  // Each digit stands for one numeral: the words are as long as they were.
  const own = text.slice(0, found[0].length);
  return { text: own, place, ...(organ ? { organ } : {}), ...(said ? { year: Number(said) } : {}) };
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}
