import { applyEdits, editReport, stringifyReport, translateReport } from '@nianbao/document';
import { buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { checkText } from '../src/index.js';

const text = (edition: string, set: Readonly<Record<string, unknown>>) =>
  stringifyReport(buildReport({ edition, set }));
const told = (report: string) => checkText(report).problems.map(({ code, path }) => [code, path]);

describe('the form that a report is written on is said once, and nothing else beside it', () => {
  it.each([
    ['a sound report for 2020', text('2019', {}), []],
    ['2021 declared, rows of 2019, year 2020', text('2019', { edition: '2021' }), [['F101', 'edition']]],
    [
      '2021 declared, rows of 2019, year 2023',
      text('2019', { edition: '2021', reportingYear: 2023 }),
      [['F101', 'proactiveDisclosure']],
    ],
    [
      '2019 declared, rows of 2021, year 2023',
      text('2021', { edition: '2019', reportingYear: 2023 }),
      [['F101', 'edition']],
    ],
    [
      '2019 declared, rows of 2021, year 2020',
      text('2021', { edition: '2019', reportingYear: 2020 }),
      [['F101', 'proactiveDisclosure']],
    ],
    ['the form of 2021 for 2020', text('2021', { reportingYear: 2020 }), [['F101', 'edition']]],
    ['no edition, rows and year of 2019', text('2019', { edition: undefined }), [['S106', '']]],
  ])('%s', (_about, report, problems) => {
    expect(told(report)).toEqual(problems);
    expect(told(translateReport(report, 'en'))).toEqual(problems);
  });

  it('offers the edition that the rows prove, and then all is well', () => {
    const report = text('2019', { edition: '2021' });
    const { parsed, problems } = checkText(report);
    const [way] = problems[0]?.suggestions ?? [];
    const mended = applyEdits(report, editReport(parsed, way?.edits ?? []));
    expect(told(mended)).toEqual([]);
  });

  it('judges the sums by the form of the rows', () => {
    const report = text('2019', {
      edition: '2021',
      'applications.outcomes.otherHandling.naturalPerson': 4,
      'applications.outcomes.otherHandling.total': 4,
    });
    expect(told(report).map(([code]) => code)).toEqual(['F101', 'T302', 'T302']);
  });
});
