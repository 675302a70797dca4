import type { CharRange, ReportDraft } from '@nianbao/schema';
import { openReport } from './check-report.js';
import { isOpenReport } from './engine/check.js';
import type { OpenReport } from './engine/open-report.js';
import { type Organ, organOf } from './engine/organ.js';
import { frameFor, judgeClaims } from './judgement/report-claims.js';
import type { Topic } from './narrative/index.js';

/** A figure of the text and the cells that it may rest on. */
export interface FigureClaim {
  /** Path of the narrative section. */
  readonly path: string;
  /** The figure, or the words that stand for one (未发生行政诉讼), in the narrative. */
  readonly range: CharRange;
  readonly value: number;
  /** 件, 万元 …; '' for words. */
  readonly unit: string;
  /** What is counted: `received`, `normativeDocuments.issued`, `litigation.total` … */
  readonly quantity: string;
  /** The most literal first; cells that the report's edition does not have are left out. */
  readonly bases: readonly FigureBasis[];
  /** `unknown`: a cell is blank, or the words leave open what is counted. `aside`: of another year, organ or part. */
  readonly outcome: 'fits' | 'differs' | 'unknown' | 'aside';
  /** Code of the rule that compares it. */
  readonly rule: string;
}

/** Numbers that a figure of the text may rest on. */
export interface FigureBasis {
  /** Key of the message catalogue's word for it. */
  readonly name: string;
  readonly cells: readonly string[];
  /** In the unit of the claim; `null` where a cell is blank. */
  readonly amount: number | null;
  /** The claim agrees with it. */
  readonly fits: boolean;
}

const ruleOf: Readonly<Record<Topic, string>> = { disclosure: 'N103', applications: 'N102', cases: 'N104' };

/** Every figure of the text that a table holds too, in the order of the text. Pure; never throws. */
export function claimsOf(
  report: ReportDraft | OpenReport,
  organ: Partial<Organ> = {},
): readonly FigureClaim[] {
  const opened = isOpenReport(report) ? report : openReport(report, '');
  const frame = frameFor(opened, organOf(opened.report, organ));
  return judgeClaims(opened, frame).map(({ claim, bases, outcome, path }) => ({
    path,
    range: claim.range,
    value: claim.value,
    unit: claim.unit,
    quantity: claim.quantity,
    bases: bases.map(({ name, cells, amount, fits }) => ({ name, cells, amount, fits })),
    outcome,
    rule: ruleOf[claim.topic],
  }));
}
