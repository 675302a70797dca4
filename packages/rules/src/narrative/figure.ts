import { isNumeral, parseNumeral } from './numeral.js';
import { unitAt, unitStarts } from './unit.js';

/** A number with its measure word in the clean text: 主动公开信息«20»条. */
export interface Figure {
  readonly value: number;
  /** 件, 条, 万元 …; '' where the number stands alone. */
  readonly unit: string;
  /** False beside 余, 约, 近, 以上 and for rounded numbers (1.2万). */
  readonly exact: boolean;
  readonly start: number;
  /** End of the number, before its measure word. */
  readonly end: number;
  /** End with the measure word. */
  readonly after: number;
}

/** Reads the figure at an offset of the clean text where a digit or a numeral stands; `next` is where reading goes on. */
export function figureAt(text: string, offset: number): { figure: Figure | undefined; next: number } {
  return isDigit(text.charAt(offset)) ? arabicAt(text, offset) : numeralAt(text, offset);
}

/** True where a figure may start. */
export function startsFigure(character: string): boolean {
  return isDigit(character) || isNumeral(character);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

/** Thousands separators count only in groups of three; the number of groups is bounded, so that reading stays linear. */
const arabic = /(?:\d{1,3}(?:,\d{3}){1,4}(?![\d]|,\d)|\d+)(?:\.\d+)?/y;
const longestArabic = 16;

/** What makes a number something else than a count: part of a word, a range, a date, a clock, a document number. */
const partOfWordBefore = /[A-Za-z_.\-—–~〜/+第〔[№]$|\d[: ]?$|[\d件条次篇份项个万元][至到]$/;
const partOfWordAfter =
  /[A-Za-z_\-—–~〜/〕\]℃°]|\.(?=\d)|[年月日时点分秒号岁级倍楼路周天](?!次)|[至到](?=\d)|\)、| \d/y;

function arabicAt(text: string, offset: number): { figure: Figure | undefined; next: number } {
  arabic.lastIndex = offset;
  const digits = arabic.exec(text)?.[0] ?? text.charAt(offset);
  let end = offset + digits.length;
  const before = text.slice(Math.max(0, offset - 3), offset);
  if (digits.length > longestArabic || partOfWordBefore.test(before)) {
    return { figure: undefined, next: end };
  }
  const number = Number(digits.replaceAll(',', ''));
  const scale = scaleAt(text, end);
  const figureEnd = end + scale.length;
  partOfWordAfter.lastIndex = figureEnd;
  if (partOfWordAfter.test(text)) return { figure: undefined, next: figureEnd };
  end = figureEnd;
  const value = scale.factor === 1 ? number : Math.round(number * scale.factor * 100) / 100;
  return { figure: finish(text, { value, start: offset, end, exact: scale.factor === 1 }), next: end };
}

/** 1.2万条 means 12,000 条, rounded; in 3万元 the 万 belongs to the unit. */
function scaleAt(text: string, offset: number): { factor: number; length: number } {
  if (unitAt(text, offset) !== '') return { factor: 1, length: 0 };
  const factor = scales.get(text.charAt(offset));
  return factor === undefined ? { factor: 1, length: 0 } : { factor, length: 1 };
}

const scales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
]);

const longestNumeral = 40;
/** 第三批, 同一件, 十四五 …: numerals that count nothing here. */
const wordBefore = /[第同统唯逐任某另这那各哪上下首每专单万几数]$/;
const wordAfter =
  /次(?:性|办|跑)|件事|条龙|(?:类|种|级|流|等|体|般|致|系列)|[-~—至到][一二三四五六七八九十\d]|点|[年月日号]/y;

/** A numeral and the first character of a measure word, or 余, 多, 几 between; most numerals of prose stand in other words. */
const mayBeMeasured = new RegExp(`^(?:.[${unitStarts}]|[万亿][元]|.[余多几来])`);

/** False for text without a single figure that is measured. */
export function mayHoldFigures(text: string): boolean {
  return anyFigure.test(text);
}

const anyFigure = new RegExp(`[0-9]|[〇零一二两三四五六七八九十百千万亿][余多几来]?[万亿]?[${unitStarts}]`);

function numeralAt(text: string, offset: number): { figure: Figure | undefined; next: number } {
  let next = offset;
  while (next < text.length && isNumeral(text.charAt(next))) next++;
  const nothing = { figure: undefined, next };
  if (next - offset > longestNumeral || !mayBeMeasured.test(text.slice(next - 1, next + 2))) return nothing;
  // 二十三万元: the last character belongs to the unit.
  const end = next - offset > 1 && unitAt(text, next - 1).length > 1 ? next - 1 : next;
  const value = parseNumeral(text.slice(offset, end));
  const before = text.slice(Math.max(0, offset - 2), offset);
  wordAfter.lastIndex = end;
  if (
    value === undefined ||
    wordBefore.test(before) ||
    /[A-Za-z\d]$|[\d一二三四五六七八九十件条次个][至到]$/.test(before) ||
    wordAfter.test(text)
  ) {
    return nothing;
  }
  const figure = finish(text, { value, start: offset, end, exact: !/[几数成上]$/.test(before) });
  return figure.unit === '' ? nothing : { figure, next: Math.max(next, figure.after) };
}

const vague = /[余多几来]/y;
const hedgeBefore = /(?:约|(?<![最附])近|超|超过|逾|至少|不少于|不低于|不足|不到|高达|左右|大概|大致|几|数)$/;
const hedgeAfter = /以上|以内|以下|左右|上下|余|多(?!部门|渠道|种)|不等/y;

function finish(text: string, read: Pick<Figure, 'value' | 'start' | 'end' | 'exact'>): Figure {
  vague.lastIndex = read.end;
  let { value, end, exact } = read;
  // 二十余件, 300余万条
  if (vague.test(text)) {
    const scale = scaleAt(text, end + 1);
    value *= scale.factor;
    end += 1 + scale.length;
    exact = false;
  }
  const unit = unitAt(text, end);
  const after = end + unit.length;
  hedgeAfter.lastIndex = after;
  exact &&= !hedgeBefore.test(text.slice(Math.max(0, read.start - 3), read.start)) && !hedgeAfter.test(text);
  return { value, unit, exact, start: read.start, end: read.end, after };
}
