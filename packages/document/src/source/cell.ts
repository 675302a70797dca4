import { type CellKind, type CellValue, notApplicableWords } from '@nianbao/schema';
import type { ScalarStyle } from '../parse/tree.js';
import { hasHidden, isWideSpace, withoutHidden } from './characters.js';
import { readNumerals } from './numerals.js';

/** Why a value that is surely a number is not written as one (S103). */
export type NearlyReason =
  | 'number-hidden'
  | 'number-quoted'
  | 'number-fullwidth'
  | 'number-thousands'
  | 'number-unit'
  | 'number-numerals'
  | 'number-decoration'
  | 'not-applicable-word';

/** Why a value cannot stand in a number cell (S106). */
export type WrongReason =
  | 'count-fraction'
  | 'number-negative'
  | 'number-too-large'
  | 'amount-unit'
  | 'number-none-word'
  | 'not-a-number';

/** What the text of a number cell comes to. */
export type ReadCell =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'nearly'; readonly reason: NearlyReason; readonly value: CellValue }
  | { readonly kind: 'wrong'; readonly reason: WrongReason; readonly meant: readonly CellValue[] };

const blankWords = new Set(['', '~', 'null', 'Null', 'NULL']);
const notApplicable = new Set<string>(notApplicableWords);
const nearlyNotApplicable = new Set(['／', '－', '--', '–', '−', 'N/A', 'n/A', 'NA', '\\', '不涉及']);
const noneWords = new Set(['无', '没有', '暂无', '未发生', 'none', '无。']);

const countUnits = ['人次', '件次', '件', '条', '宗', '个', '次', '起', '份', '项', '例', '篇'];
const amountUnits = ['万元', '万'];
const openingQuotes = '“‘「『"＂\'＇';
const closingQuotes = '”’」』"＂\'＇';

/** True for the words that leave a plain value blank. */
export function isBlankWord(text: string): boolean {
  return blankWords.has(text);
}

/** Reads what is written in a number cell: a count from 0, a change with or without a sign, an amount in 万元. A lone `-` says not applicable. */
export function readCell(text: string, style: ScalarStyle, kind: CellKind): ReadCell {
  const plain = style === 'plain';
  if (plain && isDigits(text)) return inRange(Number(text));
  if (plain && kind === 'change' && isSigned(text)) return inRange(Number(text));
  if (plain && blankWords.has(text)) return { kind: 'value', value: null };
  if (notApplicable.has(text)) return { kind: 'value', value: 'n/a' };
  if (plain && kind === 'amount' && isDecimal(text)) return inRange(Number(text));
  return readLoose(text, plain, kind);
}

function readLoose(text: string, plain: boolean, kind: CellKind): ReadCell {
  const hidden = hasHidden(text);
  const seen = withoutHidden(text).trim();
  if (nearlyNotApplicable.has(seen)) return { kind: 'nearly', reason: 'not-applicable-word', value: 'n/a' };
  if (noneWords.has(seen)) return { kind: 'wrong', reason: 'number-none-word', meant: [0, 'n/a'] };
  const bare = withoutQuotes(seen);
  if (bare === '') return { kind: 'nearly', reason: 'number-quoted', value: null };
  const reasons: NearlyReason[] = [];
  if (hidden) reasons.push('number-hidden');
  if (!plain || bare !== seen) reasons.push('number-quoted');
  const loose = loosen(bare, kind, reasons);
  if (loose === undefined) return { kind: 'wrong', reason: 'not-a-number', meant: [] };
  if (typeof loose === 'object') return { kind: 'wrong', reason: 'amount-unit', meant: [loose.meant] };
  return judge(loose, kind, reasons[0] ?? 'number-decoration');
}

/** The number that remains when what does not belong is taken away, each time saying why. */
function loosen(
  text: string,
  kind: CellKind,
  reasons: NearlyReason[],
): number | { readonly meant: number } | undefined {
  let rest = text;
  const narrow = toNarrow(kind === 'change' ? withMinus(rest) : rest);
  if (narrow !== rest) reasons.push('number-fullwidth');
  rest = withoutUnit(narrow, kind);
  if (rest !== narrow) reasons.push('number-unit');
  const joined = joinThousands(rest);
  if (joined !== rest) reasons.push('number-thousands');
  const numerals = readNumerals(joined);
  if (numerals !== undefined) {
    reasons.push('number-numerals');
    return numerals;
  }
  const other = kind === 'amount' ? inOtherUnit(joined) : undefined;
  if (other !== undefined) return { meant: other };
  return /^[+-]?\d{1,400}(?:\.\d{1,400})?$/.test(joined) ? Number(joined) : undefined;
}

function judge(number: number, kind: CellKind, reason: NearlyReason): ReadCell {
  if (number < 0 && kind !== 'change') return { kind: 'wrong', reason: 'number-negative', meant: [] };
  if (kind !== 'amount' && !Number.isInteger(number))
    return { kind: 'wrong', reason: 'count-fraction', meant: [] };
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER)
    return { kind: 'wrong', reason: 'number-too-large', meant: [] };
  return { kind: 'nearly', reason, value: number === 0 ? 0 : number };
}

function inRange(value: number): ReadCell {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { kind: 'value', value: value === 0 ? 0 : value };
  return { kind: 'wrong', reason: 'number-too-large', meant: [] };
}

/** 元 and 亿元 as 万元, by moving the decimal point. */
function inOtherUnit(text: string): number | undefined {
  const [, digits, unit] = /^(\d{1,400}(?:\.\d{1,400})?)(元|亿元)$/.exec(text) ?? [];
  const meant = unit === undefined ? Number.NaN : Number(`${digits}e${unit === '元' ? -4 : 4}`);
  return Number.isFinite(meant) ? meant : undefined;
}

function withoutQuotes(text: string): string {
  const open = openingQuotes.indexOf(text.charAt(0));
  const quoted = text.length >= 2 && open >= 0 && closingQuotes.indexOf(text.charAt(text.length - 1)) >= 0;
  return quoted ? text.slice(1, -1).trim() : text;
}

function withoutUnit(text: string, kind: CellKind): string {
  const unit = (kind === 'amount' ? amountUnits : countUnits).find((name) => text.endsWith(name));
  return unit && text.length > unit.length ? text.slice(0, -unit.length).trimEnd() : text;
}

/** `1,234` and `1，234` → `1234`; anything that is not grouped in threes stays. */
function joinThousands(text: string): string {
  return /^-?\d{1,3}(?:[,，]\d{3}){1,5}(?:\.\d+)?$/.test(text) ? text.replace(/[,，]/g, '') : text;
}

/** The dashes that are typed for a minus before digits; alone they say not applicable. */
function withMinus(text: string): string {
  return text.replace(/^[−–—﹣](?=[\d０-９])/, '-');
}

/** Full-width digits, point and signs as ASCII; wide spaces are dropped. */
function toNarrow(text: string): string {
  let narrow = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code >= 0xff0b && code <= 0xff19 && code !== 0xff0c && code !== 0xff0f) {
      narrow += String.fromCharCode(code - 0xfee0);
    } else if (!isWideSpace(code)) narrow += character;
  }
  return narrow;
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

function isSigned(text: string): boolean {
  return (text.startsWith('-') || text.startsWith('+')) && isDigits(text.slice(1)) && text.length <= 40;
}

function isDecimal(text: string): boolean {
  const point = text.indexOf('.');
  return point > 0 && isDigits(text.slice(0, point)) && isDigits(text.slice(point + 1)) && text.length <= 40;
}
