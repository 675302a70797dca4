import { lastStep } from '../engine/form-view.js';
import type { OpenReport } from '../engine/open-report.js';
import { numberAt } from './number-at.js';

/** A number that is many times last year's, or a small part of it. */
export interface Jump {
  readonly path: string;
  readonly before: number;
  readonly now: number;
  readonly direction: 'up' | 'down';
  /** An amount that would be no jump were one of the two years in 元 and the other in 万元. */
  readonly unit: boolean;
}

/** What counts as a jump: more than `factor` times, or less than its inverse, of a number of at least `base`. */
export interface JumpMeasure {
  readonly factor: number;
  readonly base: number;
}

/** 万: what parts 元 from 万元. */
const TEN_THOUSAND = 10_000;

/** A cell that both years have as a number. */
interface Pair {
  readonly path: string;
  readonly then: number;
  readonly today: number;
}

/**
 * The jumps from one year to the next. Of a row of table three or four the total stands for all; results follow the number
 * received and are not named beside it. Table two is compared on one edition alone: the other counts other things.
 * Undefined where no number can be compared.
 */
export function findJumps(
  now: OpenReport,
  before: OpenReport,
  measure: JumpMeasure,
): readonly Jump[] | undefined {
  const pairs = comparedWith(now, before).flatMap((path): readonly Pair[] => {
    const [then, today] = [numberAt(before, path), numberAt(now, path)];
    return then === null || today === null ? [] : [{ path, then, today }];
  });
  if (pairs.length === 0) return undefined;
  const jumps = pairs.flatMap((pair) => jumpOf(pair, now, measure) ?? []);
  const received = jumps.find(({ path }) => path === 'applications.received.total');
  return jumps.filter(
    ({ path, direction }) => !path.startsWith('applications.outcomes.') || direction !== received?.direction,
  );
}

/** The cells that are compared from one year to the next. */
export function comparedWith({ edition, ledger }: OpenReport, before: OpenReport): readonly string[] {
  const flows = (path: string) => !['previousItems', 'change'].includes(lastStep(path));
  const tableTwo = edition.cells.filter((path) => edition.entries.get(path)?.table === 2 && flows(path));
  const totals = [...ledger.plan.view.rows, ...ledger.plan.view.groups].map(({ total }) => total);
  return edition.id === before.edition.id ? [...tableTwo, ...totals] : totals;
}

function jumpOf({ path, then, today }: Pair, now: OpenReport, measure: JumpMeasure): Jump | undefined {
  const isAmount = now.edition.entries.get(path)?.node.kind === 'amount';
  const unit = isAmount && isUnit(then, today, measure);
  if (!unit && then < measure.base) return undefined;
  const up = today > then * measure.factor;
  if (!up && today * measure.factor >= then) return undefined;
  return { path, before: then, now: today, direction: up ? 'up' : 'down', unit };
}

/** The greater number is about ten thousand times the smaller: written in 元 it is no jump at all. */
function isUnit(then: number, today: number, { factor, base }: JumpMeasure): boolean {
  const [small, great] = then < today ? [then, today] : [today, then];
  const ratio = great / small / TEN_THOUSAND;
  return small > 0 && great >= base && ratio >= 1 / factor && ratio <= factor;
}
