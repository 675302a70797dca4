import type { Related } from '@nianbao/schema';
import type { OpenReport } from '../engine/open-report.js';
import { type Finding, notAssessableFor, type RuleResult } from '../engine/rule.js';
import { unknownNumbers } from '../engine/unknown-numbers.js';
import type { Claim, NarrativeFrame, Percentage } from '../narrative/index.js';
import { relatedCells } from './claim-finding.js';
import { judgeClaim } from './judge-claim.js';

/** One way to arrive at a percentage: part of a whole, or this year's figure beside last year's. */
export interface Ratio {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  readonly related: readonly Related[];
}

/** What a percentage is compared with. */
export interface PercentageContext {
  readonly path: string;
  readonly opened: OpenReport;
  readonly frame: NarrativeFrame;
  /** The report for the year before, where it is there. */
  readonly lastYear: OpenReport | undefined;
}

/** Whether a percentage is what one of its bases makes it. It differs only where its base is sure and known. */
export function judgePercentage(
  percentage: Percentage,
  context: PercentageContext,
): Finding | 'fits' | 'unknown' {
  const ratios = [...statedRatios(percentage, context), ...tableRatios(percentage, context)];
  const known = ratios.filter(({ part, whole }) => !Number.isNaN(part / whole) && whole > 0);
  const rates = known.map((ratio) => rateOf(ratio, percentage));
  if (rates.some((rate) => Math.abs(rate - percentage.value) <= percentage.step * (1 + 1e-9))) return 'fits';
  if (!percentage.sure || known.length === 0 || known.length < ratios.length) return 'unknown';
  return findingOf(percentage, known, context.path);
}

/** Why a percentage is unknown: last year's report is not there, a cell is blank, or the text does not tell its base. */
export function unknownBase(percentage: Percentage, context: PercentageContext): RuleResult {
  const { opened, lastYear } = context;
  const year = opened.year === undefined ? null : opened.year - 1;
  if (percentage.kind === 'growth' && !lastYear)
    return year === null ? notAssessableFor('reason.noYear') : notAssessableFor('reason.noEarlier', { year });
  const blank = tableRatios(percentage, context).filter(({ part, whole }) => Number.isNaN(part + whole));
  if (!percentage.sure || blank.length === 0) return notAssessableFor('reason.noBase');
  const cells = blank.flatMap(({ related }) => related);
  if (cells.some(({ report }) => report !== undefined))
    return notAssessableFor('reason.earlierNumbers', { year });
  return unknownNumbers(
    opened.ledger,
    cells.map(({ path }) => path),
  );
}

function rateOf({ part, whole }: Ratio, { kind }: Percentage): number {
  return kind === 'growth' ? ((part - whole) / whole) * 100 : (part / whole) * 100;
}

function* statedRatios({ parts, wholes }: Percentage, { path }: PercentageContext): Generator<Ratio> {
  for (const part of parts)
    for (const whole of wholes)
      yield {
        name: 'stated',
        part: part.value,
        whole: whole.value,
        related: [{ path, range: whole.range, message: 'N105.whole', values: { whole: whole.value } }],
      };
}

function tableRatios(percentage: Percentage, context: PercentageContext): readonly Ratio[] {
  const { claim, kind } = percentage;
  if (claim === undefined) return [];
  if (kind === 'growth') return lastYearRatios(claim, context);
  const { ledger } = context.opened;
  const wholes = judgeClaim({ ...claim, quantity: 'received' }, ledger).bases;
  const concluded = judgeClaim({ ...claim, quantity: 'answered' }, ledger).bases.slice(0, 1);
  const parts = kind === 'share' ? [{ amount: claim.value }] : concluded;
  return parts.flatMap((part) =>
    wholes
      .filter(({ name }) => kind === 'share' || name !== 'concluded')
      .map(({ name, amount, cells }) => ({
        name,
        part: part.amount ?? Number.NaN,
        whole: amount ?? Number.NaN,
        related: relatedCells([{ cells }], context.opened),
      })),
  );
}

/** This year's figure, or what the table has for it, beside the same of last year's report, or of its text. */
function lastYearRatios(claim: Claim, { opened, lastYear, frame }: PercentageContext): readonly Ratio[] {
  if (lastYear === undefined) return [];
  const place = { report: lastYear.key, edition: lastYear.edition.id };
  const now = judgeClaim(claim, opened.ledger).bases;
  const then = judgeClaim(claim, lastYear.ledger).bases.map((basis) => ({
    name: basis.name,
    whole: basis.amount ?? Number.NaN,
    related: relatedCells([basis], lastYear).map((one) => ({ ...one, ...place })),
  }));
  const told = lastYear
    .narratives()
    .flatMap(({ path, claims }) => claims({ ...frame, year: lastYear.year }).map((one) => ({ path, one })))
    .filter(({ one }) => one.quantity === claim.quantity && one.aside === undefined)
    .map(({ path, one }) => ({
      name: 'statedLastYear',
      whole: one.value,
      related: [
        { path, range: one.range, report: lastYear.key, message: 'N105.whole', values: { whole: one.value } },
      ],
    }));
  return [...then, ...told].flatMap((ratio) => {
    const amount = now.find(({ name }) => name === ratio.name)?.amount ?? claim.value;
    const parts = amount === claim.value ? [claim.value] : [claim.value, amount];
    return parts.map((part) => ({ ...ratio, part }));
  });
}

/** Ways to arrive at a percentage that a message names. */
const mostShown = 4;

function findingOf(percentage: Percentage, known: readonly Ratio[], path: string): Finding {
  const { kind, value, step, range } = percentage;
  const places = Math.max(0, Math.round(-Math.log10(step)));
  const text = (ratio: Ratio) => Math.abs(rateOf(ratio, percentage)).toFixed(places);
  const distinct = known.filter(
    (one, at) => known.findIndex((other) => other.part === one.part && other.whole === one.whole) === at,
  );
  const shown = distinct.slice(0, mostShown);
  const turned = (ratio: Ratio) =>
    kind === 'growth' && Math.sign(rateOf(ratio, percentage)) === -Math.sign(value);
  return {
    path,
    range,
    message: `N105.${kind}`,
    values: {
      stated: Math.abs(value),
      down: value < 0 ? 1 : 0,
      names: shown.map(({ name }) => name),
      parts: shown.map(({ part }) => part),
      wholes: shown.map(({ whole }) => whole),
      rates: shown.map((ratio) => `${rateOf(ratio, percentage) < 0 ? '-' : ''}${text(ratio)}`),
    },
    actual: Math.abs(value),
    related: distinctPlaces(shown.flatMap(({ related }) => related)),
    suggestions: shown
      .filter((ratio) => !turned(ratio))
      .map((ratio) => ({
        message: 'suggest.setPercentage',
        values: { rate: text(ratio) },
        edits: [{ path, range, value: text(ratio) }],
      })),
  };
}

function distinctPlaces(all: readonly Related[]): readonly Related[] {
  const key = ({ report, path, range }: Related) => `${report} ${path} ${range?.start}`;
  const keys = all.map(key);
  return all.filter((one, at) => keys.indexOf(key(one)) === at);
}
