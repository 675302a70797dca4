import type { OpenReport } from '@nianbao/rules';
import type { CompareWords } from './words.js';

/** One of the two reports. */
export type Side = 'a' | 'b';

/** What one of the two reports is called. */
export interface SideView {
  /** Organ and year, as the report states them. */
  readonly name: string;
  /** Over a column of its numbers. */
  readonly column: string;
}

/** What two reports are called, side by side. */
export interface SideNames {
  readonly title: string;
  readonly sides: Readonly<Record<Side, SideView>>;
  /** Two years of one organ. */
  readonly isOneOrgan: boolean;
}

/** Years tell two years of one organ apart, names two organs; where neither does, they are 甲 and 乙. */
export function namesOf(a: OpenReport, b: OpenReport, words: CompareWords): SideNames {
  const [organA, organB] = [organOf(a), organOf(b)];
  const isOneYear = a.year === b.year;
  const isOneOrgan = organA !== '' && organA === organB && isDated(a) && isDated(b) && !isOneYear;
  const nameOf = (report: OpenReport, organ: string) => [organ, report.year ?? ''].join(' ').trim();
  const [nameA, nameB] = [nameOf(a, organA) || words.a, nameOf(b, organB) || words.b];
  const titleB = isOneOrgan ? String(b.year) : nameB;
  const heads = isOneOrgan ? [`${a.year}`, `${b.year}`] : isOneYear ? [organA, organB] : [nameA, nameB];
  const [headA = '', headB = ''] = heads;
  const isTelling = headA !== '' && headB !== '' && headA !== headB;
  return {
    title: `${nameA} ↔ ${titleB}`,
    sides: {
      a: { name: nameA, column: isTelling ? headA : words.a },
      b: { name: nameB, column: isTelling ? headB : words.b },
    },
    isOneOrgan,
  };
}

const isDated = ({ year }: OpenReport) => year !== undefined;

function organOf({ report }: OpenReport): string {
  const name: unknown = report.agency?.name;
  return typeof name === 'string' ? name.trim() : '';
}
