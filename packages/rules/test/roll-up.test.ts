import { edition2021 } from '@nianbao/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../generate/cases.js';
import { openReport, sumReports } from '../src/index.js';
import { exactSum } from '../src/roll-up/index.js';

const licences = 'proactiveDisclosure.administrativeLicensing.decisions';
const fees = 'proactiveDisclosure.administrativeCharges.collected';
const member = (name: string, set: Readonly<Record<string, unknown>> = {}) => ({
  name,
  report: openReport(reportOf({ set }), `${name}.yaml`),
});

describe('the sum of a roll-up', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[4166.241619, 24252.311082, 9116.36], 37534.912701],
    [[1, 2, 3], 6],
    [[1e-7, 2e-7], 3e-7],
    [[0.3, -0.1], 0.2],
    [[0.1, -0.1], 0],
    [[], 0],
    [[1e21, 0.5], 1e21],
  ])('of %j is %d', (values, sum) => {
    expect(exactSum(values)).toBe(sum);
  });

  it('is that of hundredths counted one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 40 }), (hundredths) => {
        const sum = hundredths.reduce((total, one) => total + one, 0);
        expect(exactSum(hundredths.map((one) => one / 100))).toBe(sum / 100);
      }),
    );
  });

  it('has every cell of the form with each member beside it', () => {
    const members = [
      member('甲局', { [licences]: 6, [fees]: 0.1 }),
      member('乙局', { [licences]: 5, [fees]: 0.2 }),
    ];
    const { values, missing } = sumReports(members, { edition: edition2021 });
    expect([...values.keys()]).toEqual(edition2021.cells);
    expect(missing).toEqual([]);
    expect(values.get(fees)?.sum).toBe(0.3);
    expect(values.get(licences)).toEqual({
      sum: 11,
      members: [
        { name: '甲局', value: 6, report: '甲局.yaml' },
        { name: '乙局', value: 5, report: '乙局.yaml' },
      ],
      unknown: [],
    });
  });

  it('is unknown where a member is missing, blank or not applicable, never less', () => {
    const members = [member('甲局', { [licences]: 6 }), member('乙局', { [licences]: null, [fees]: 'n/a' })];
    const { values } = sumReports(members, { edition: edition2021 });
    expect(values.get(licences)).toMatchObject({ sum: null, unknown: ['乙局'] });
    expect(values.get(fees)).toMatchObject({ sum: null, unknown: ['乙局'] });
    const gone = sumReports([...members, { name: '丙镇', report: undefined }], { edition: edition2021 });
    expect(gone.missing).toEqual(['丙镇']);
    expect(
      [...gone.values.values()].every(({ sum, unknown }) => sum === null && unknown.includes('丙镇')),
    ).toBe(true);
    expect(sumReports([], { edition: edition2021 }).values.get(licences)?.sum).toBe(null);
  });
});
