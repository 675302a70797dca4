import { FIRST_YEAR } from './generated/first-year.js';

const FORBIDDEN_IN_FILE_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

export type AgencyFault = 'empty' | 'line-break';
export type YearFault = 'not-a-year' | 'too-early' | 'in-the-future';

/** What is wrong with an agency's name as typed, if anything. */
export function agencyFault(name: string): AgencyFault | undefined {
  if (name.trim() === '') return 'empty';
  return /[\r\n]/.test(name) ? 'line-break' : undefined;
}

/** What is wrong with a reporting year as typed, if anything. Full-width digits are accepted. */
export function yearFault(text: string, thisYear: number): YearFault | undefined {
  const year = readYear(text);
  if (year === undefined) return 'not-a-year';
  if (year < FIRST_YEAR) return 'too-early';
  return year > thisYear ? 'in-the-future' : undefined;
}

/** The year in `text`, or undefined when it is not four digits (年 may follow). */
export function readYear(text: string): number | undefined {
  const digits = /^(\d{4})年?$/.exec(text.normalize('NFKC').trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Reports are due by the end of January: in any year, the one being written is last year's. */
export function defaultYear(today: Date): number {
  return Math.max(FIRST_YEAR, today.getFullYear() - 1);
}

/** `<机关>-<年>.nianbao.yaml`, with what file systems refuse left out. */
export function reportFileName(agency: string, year: number): string {
  return `${agency.trim().replaceAll(FORBIDDEN_IN_FILE_NAMES, '')}-${year}.nianbao.yaml`;
}

/** `report.nianbao.yaml` and `report.年报.yml` become `report.nianbao.json`. */
export function jsonFileName(name: string): string {
  return `${name.replace(/\.ya?ml$/i, '').replace(/\.(nianbao|年报)$/i, '')}.nianbao.json`;
}

/** `页面.html` becomes `页面.nianbao.yaml`. */
export function importedFileName(name: string): string {
  return `${name.replace(/(?<=.)\.[^.]*$/, '')}.nianbao.yaml`;
}
