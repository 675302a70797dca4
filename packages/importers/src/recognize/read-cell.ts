import { type CellValue, NOT_APPLICABLE, notApplicableWords } from '@nianbao/schema';
import type { ImportCode } from '../messages/codes.js';
import { even } from '../words/bare.js';

/** What a number cell may hold: a count, an amount in 万元, one whose unit the form does not print, a change. */
export type CellKind = 'count' | 'amount' | 'bare-amount' | 'change';

/** What the text of a cell says. */
export interface CellReading {
  readonly value: CellValue;
  /** Words beside the number. */
  readonly note?: string;
  /** Why the text was not taken, or how it was. */
  readonly code?: ImportCode;
  readonly candidates?: readonly string[];
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const unit = '万元|元|件|条|宗|项|个|次|起';
const numberText = new RegExp(`^([-−–+]?)\\s*(${digits})\\s*(${unit})?\\s*(.*)$`, 's');
/** No cell of a report is longer; a longer one is prose. */
const longest = 200;

const marks = /^[*#※†‡①-⑳\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}$/;

/** True for a text that a number cell may hold: a number with or without words behind it, a blank, 「/」. */
export function isValueText(text: string): boolean {
  const clean = even(text).trim();
  if (clean === '' || isNotApplicable(clean) || clean === '无') return true;
  if (clean.length > longest) return false;
  const found = numberText.exec(clean);
  return found !== null && isNote(found[4] ?? '');
}

/**
 * What may stand behind a number and leave it what it is: words in brackets, a mark of a note, what is counted, 「人次」.
 * 「12%」「1/2」「3~5」「10万」「12余」 are other numbers than the one that they begin with.
 */
const note =
  /^(?:[([].*|[*#※†‡①-⑳\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}|(?![十百千万亿兆余多以左几至到约])[\p{Script=Han}]{1,12}(?:[([].*)?)$/su;

/** Words behind a number are a note in brackets; 「1.属于…」 and 「2024年…」 are no numbers. */
function isNote(rest: string): boolean {
  return marks.test(rest) || /^[\s\d.,-]*$/.test(rest) || /^\p{Script=Han}{0,2}[([]/u.test(rest);
}

/** True for 「/」「—」「-」「不适用」. */
export function isNotApplicable(text: string): boolean {
  const clean = even(text).trim();
  return (notApplicableWords as readonly string[]).includes(clean) || /^[-−–—―─/\\]{1,4}$/.test(clean);
}

/** Reads the text of a number cell. Nothing is guessed: what is no number is blank with a code. */
export function readCell(text: string, kind: CellKind): CellReading {
  const clean = even(text).trim();
  if (clean === '') return { value: null };
  if (isNotApplicable(clean)) return { value: NOT_APPLICABLE };
  if (clean === '无') return { value: null, note: '无', code: 'cell-none' };
  const found = clean.length > longest ? null : numberText.exec(clean);
  const behind = (found?.[4] ?? '').trim();
  if (!found || (found[1] === '+' && kind !== 'change') || (behind !== '' && !note.test(behind)))
    return { value: null, code: 'cell-text' };
  const rest = behind
    .replace(/^[([]\s*/, '')
    .replace(/[)\]]\s*$/, '')
    .trim();
  const written = (found[2] ?? '').replaceAll(',', '');
  const sign = found[1] && found[1] !== '+' ? -1 : 1;
  const reading =
    kind === 'amount' || kind === 'bare-amount'
      ? amount(written, sign, { given: unitIn(rest) ?? found[3], kind })
      : count(written, sign, kind);
  const tidied =
    reading.code === undefined && written !== text.trim() && rest === '' && !found[3] && !found[1];
  return {
    ...reading,
    ...(rest === '' ? {} : { note: rest }),
    ...(tidied ? { code: 'cell-tidied' as const } : {}),
  };
}

function count(written: string, sign: 1 | -1, kind: CellKind): CellReading {
  if (written.includes('.') && Number(written) % 1 !== 0) return { value: null, code: 'cell-fraction' };
  if (sign < 0 && kind !== 'change' && Number(written) !== 0) return { value: null, code: 'cell-negative' };
  const value = Number(written) * sign;
  return Number.isSafeInteger(value)
    ? { value: value === 0 ? 0 : value }
    : { value: null, code: 'cell-text' };
}

/** 「12（万元）」 has its unit in brackets. */
const unitIn = (rest: string): string | undefined => /^万?元$/.exec(rest)?.[0];

interface AmountKind {
  readonly given: string | undefined;
  readonly kind: CellKind;
}

function amount(written: string, sign: 1 | -1, { given, kind }: AmountKind): CellReading {
  if (sign < 0 && Number(written) !== 0) return { value: null, code: 'cell-negative' };
  // Where the form prints no unit, a number without one may be 元 or 万元.
  if (kind === 'bare-amount' && given === undefined && Number(written) !== 0) {
    return { value: null, code: 'cell-unit', candidates: [written, shiftFour(written)] };
  }
  if (given === '元') return { value: Number(shiftFour(written)), code: 'cell-converted' };
  if (given !== undefined && given !== '万元') return { value: null, code: 'cell-unit' };
  const value = Number(written);
  return Number.isFinite(value) && value < Number.MAX_SAFE_INTEGER
    ? { value }
    : { value: null, code: 'cell-text' };
}

/** The decimal point four places to the left, without rounding. */
function shiftFour(written: string): string {
  const [whole = '', fraction = ''] = written.split('.');
  const padded = whole.padStart(5, '0');
  return `${padded.slice(0, -4)}.${padded.slice(-4)}${fraction}`.replace(/\.?0+$/, '');
}
