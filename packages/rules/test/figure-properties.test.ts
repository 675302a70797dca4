import { cellAt, type ReportDraft, withValue } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport, claimsOf } from '../src/index.js';

const documents = 'proactiveDisclosure.normativeDocuments';
const rules = 'proactiveDisclosure.administrativeRules';
const cases = 'reconsiderationAndLitigation';
const inTable = (report: ReportDraft, ...paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + Number(cellAt(report, path)), 0);

/** A sentence around one figure: what stands before and behind it, and the cells that it is the sum of. */
interface Wording {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  readonly cells: readonly string[];
}

const wording = (rule: string, before: string, after: string, ...cells: readonly string[]): Wording => ({
  rule,
  before,
  after,
  cells,
});

const wordings: readonly Wording[] = [
  ...[
    '本年度制发行政规范性文件',
    '全年共制定出台规范性文件',
    '行政规范性文件本年制发件数为',
    '我局新制定规范性文件',
  ].map((before) => wording('N103', before, '件。', `${documents}.issued`)),
  wording('N103', '规章：制发', '件。', `${rules}.issued`),
  wording('N103', '宣布废止行政规范性文件', '件。', `${documents}.repealed`),
  ...['截至年底，现行有效行政规范性文件', '行政规范性文件现行有效'].map((before) =>
    wording('N103', before, '件。', `${documents}.inForce`),
  ),
  ...['作出行政许可决定', '全年行政许可处理决定数量', '实施行政许可'].map((before) =>
    wording('N103', before, '件。', 'proactiveDisclosure.administrativeLicensing.decisions'),
  ),
  wording('N103', '作出行政处罚决定共', '件。', 'proactiveDisclosure.administrativePenalty.decisions'),
  ...['收取行政事业性收费', '行政事业性收费金额共计'].map((before) =>
    wording('N103', before, '万元。', 'proactiveDisclosure.administrativeCharges.collected'),
  ),
  ...['因政府信息公开引起的行政复议', '信息公开类行政复议案件共', '依申请公开方面，发生复议'].map((before) =>
    wording('N104', before, '件。', `${cases}.reconsideration.total`),
  ),
  wording('N104', '有', '件涉及政府信息公开工作的行政复议。', `${cases}.reconsideration.total`),
  wording(
    'N104',
    '政府信息公开行政复议、行政诉讼共',
    '件。',
    ...['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].map(
      (group) => `${cases}.${group}.total`,
    ),
  ),
  wording(
    'N104',
    '政府信息公开行政诉讼',
    '件。',
    `${cases}.litigation.direct.total`,
    `${cases}.litigation.afterReconsideration.total`,
  ),
  wording(
    'N104',
    '政府信息公开行政诉讼中，复议后起诉',
    '件。',
    `${cases}.litigation.afterReconsideration.total`,
  ),
  wording('N104', '信息公开行政复议结果维持', '件。', `${cases}.reconsideration.upheld`),
  wording('N104', '信息公开行政复议尚未审结', '件。', `${cases}.reconsideration.pending`),
  ...['共收到政府信息公开申请', '全年新收政府信息公开申请'].map((before) =>
    wording('N102', before, '件。', 'applications.received.total'),
  ),
  wording('N102', '结转下年度继续办理申请', '件。', 'applications.carriedForward.total'),
];

const forms: readonly ((value: number) => string)[] = [
  (value) => `${value}`,
  (value) => `${value}`.replaceAll(/[0-9.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  (value) => value.toLocaleString('en-US', { maximumFractionDigits: 6 }),
  (value) => ` ${value} `,
];

const frame = fc.record({
  seed: fc.nat(500),
  wording: fc.constantFrom(...wordings),
  form: fc.constantFrom(...forms),
});

function said(report: ReportDraft, text: string) {
  const told = withValue(report, 'overview', `${text}\n`);
  const problems = checkReport(told).problems.filter(({ code }) => /^N10[1-6]$/.test(code));
  return { codes: problems.map(({ code }) => code), claims: claimsOf(told) };
}

describe('a figure of the text beside its table', () => {
  it('is understood and fits in every wording and writing when it is taken from the table', () => {
    fc.assert(
      fc.property(frame, ({ seed, wording: { rule, before, after, cells }, form }) => {
        const report = buildBalancedReport(seed);
        const { codes, claims } = said(report, before + form(inTable(report, ...cells)) + after);
        expect(codes).toEqual([]);
        expect(claims.map((claim) => `${claim.rule} ${claim.outcome}`)).toEqual([`${rule} fits`]);
      }),
      { numRuns: 600 },
    );
  });

  it('fails once, at its place, when it is another number', () => {
    fc.assert(
      fc.property(
        frame,
        fc.integer({ min: 1, max: 9 }),
        ({ seed, wording: { rule, before, after, cells }, form }, more) => {
          const report = buildBalancedReport(seed);
          const wrong = inTable(report, ...cells) + more * 100_000;
          const { codes, claims } = said(report, before + form(wrong) + after);
          expect(codes).toEqual([rule]);
          expect(claims.map(({ outcome }) => outcome)).toEqual(['differs']);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('only its digits are in its range', () => {
    fc.assert(
      fc.property(frame, ({ seed, wording: { before, after, cells } }) => {
        const report = buildBalancedReport(seed);
        const value = inTable(report, ...cells);
        const [claim] = said(report, `${before}${value}${after}`).claims;
        expect(claim?.range).toEqual({ start: before.length, end: before.length + `${value}`.length });
      }),
    );
  });
});
