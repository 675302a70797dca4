import { describe, expect, it } from 'vitest';
import { findClaims, type NarrativeFrame, readNarrative } from '../src/narrative/index.js';
import { mark, marked } from './marked.js';

const frame: NarrativeFrame = { year: 2024, agency: '示例县人民政府', kind: 'government' };

/** Each claim on table two as `quantity value`, with `?` where words leave open what is counted. */
function read(source: string) {
  const { text, ranges } = marked(source);
  const claims = findClaims(readNarrative(text), frame).filter(({ topic }) => topic === 'disclosure');
  return {
    said: claims.map(({ quantity, value, loose }) => `${quantity} ${value}${loose ? ' ?' : ''}`),
    found: mark(
      text,
      claims.map(({ range }) => range),
    ),
    expected: mark(text, ranges),
  };
}

const cases: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['制发规范性文件«8»件，废止«3»件。', 'normativeDocuments.issued 8', 'normativeDocuments.repealed 3'],
  // What was issued was told before the clean-up.
  [
    '制发规范性文件«8»件，清理废止«3»件，现行有效«40»件。',
    'normativeDocuments.issued 8',
    'normativeDocuments.repealed 3 ?',
    'normativeDocuments.inForce 40 ?',
  ],
  ['清理废止规范性文件«3»件。', 'normativeDocuments.repealed 3 ?'],
  [
    '截至2024年底，经清理废止规范性文件«3»件，现行有效规范性文件«40»件。',
    'normativeDocuments.repealed 3 ?',
    'normativeDocuments.inForce 40',
  ],
  ['截至2024年6月底，清理后现行有效规范性文件«40»件。', 'normativeDocuments.inForce 40 ?'],
  ['行政规范性文件共有«40»件现行有效。', 'normativeDocuments.inForce 40'],
  ['规范性文件«40»件均现行有效。', 'normativeDocuments.inForce 40'],
  ['规范性文件40件现场发放。'],
  [
    '行政规范性文件制发、废止、现行有效件数分别为«8»件、«3»件、«40»件。',
    'normativeDocuments.issued 8',
    'normativeDocuments.repealed 3',
    'normativeDocuments.inForce 40',
  ],
  ['制发规章和规范性文件分别为«1»件和«8»件。', 'administrativeRules.issued 1', 'normativeDocuments.issued 8'],
  [
    '作出行政许可、行政处罚、行政强制决定分别为«12»件、«7»件和«0»件。',
    'administrativeLicensing.decisions 12',
    'administrativePenalty.decisions 7',
    'administrativeCompulsion.decisions 0',
  ],
  [
    '行政许可、行政处罚分别为«12»宗、«7»宗。',
    'administrativeLicensing.decisions 12 ?',
    'administrativePenalty.decisions 7 ?',
  ],
  // Rounded, with another figure between, or not one figure for each name.
  ['行政许可、行政处罚决定分别为2764.2万宗、12.3万宗。'],
  ['行政许可、行政处罚决定分别为约12件、7件。'],
  ['行政许可、行政处罚决定分别为12件。'],
  ['行政许可、行政处罚决定公示分别为12件、7件。'],
  ['规章、规范性文件制发、废止分别为1件、8件、0件、3件。'],
  ['行政许可分别为12件、7件。'],
];

describe('what the text says of table two', () => {
  it.each(cases)('%s', (source, ...claims) => {
    const { said, found, expected } = read(source);
    expect(said).toEqual(claims);
    expect(found).toBe(expected);
  });
});
