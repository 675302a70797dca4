import { withoutHidden } from '../source/characters.js';

/** What a date field says: a day, something like a day that the calendar does not have, or no day at all. */
export type ReadDate =
  | { readonly kind: 'date'; readonly date: string; readonly exact: boolean }
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'not-a-date' };

const layout = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;

/** Reads `2022-01-14`, and as layouts to be put right `2022/1/14`, `2022.1.14`, `2022年1月14日`, `20220114`. */
export function readDate(text: string): ReadDate {
  const narrow = toNarrow(text);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(narrow);
  const match = compact ?? layout.exec(narrow);
  if (!match) return { kind: 'not-a-date' };
  const [year, month, day] = match.slice(1).map(Number);
  if (!isDay(year ?? 0, month ?? 0, day ?? 0)) return { kind: 'no-such-day' };
  const date = [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-');
  return { kind: 'date', date, exact: date === text };
}

/** Reads a year: `2021`, and as a layout to be put right `2021年`, `２０２１`, `2021年度`. */
export function readYear(text: string): number | undefined {
  const match = /^(\d{4})(?:年|年度)?$/.exec(toNarrow(text));
  const year = Number(match?.[1]);
  return year >= 2008 && year <= 2100 ? year : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toNarrow(text: string): string {
  if (text.length > 40) return text;
  const narrow = withoutHidden(text)
    .replace(/[０-９．－／]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '');
  return narrow;
}
