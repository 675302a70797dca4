import { editionOf, type Report } from '@nianbao/schema';
import { buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { importHtml } from '../src/html/index.js';
import { importText } from '../src/text/index.js';
import { base, document, imported, rowOf, said, section, valuesOf } from './document.js';
import * as layouts from './layouts.js';

/** Cases 9–39 of the list of hard cases: the three tables. */
const two = (row: string, column: string) => `proactiveDisclosure.${row}.${column}`;
const documents = (row: string) => ['issued', 'repealed', 'inForce'].map((column) => two(row, column));
const zeros = [0, 0, 0, 0, 0, 0, 0];

/** Table two as text of its own, with a row of documents and one of licensing changed. */
const tableTwo = (rows: {
  readonly rules?: string;
  readonly normative?: string;
  readonly licensing?: string;
}) =>
  section(2)
    .replace(/^规章\t.*$/m, rows.rules ?? '$&')
    .replace(/^行政规范性文件\t.*$/m, rows.normative ?? '$&')
    .replace(/^行政许可\t.*$/m, rows.licensing ?? '$&');

/** Table three with a change of its lines. */
const tableThree = (change: (lines: string[]) => readonly string[]) =>
  change(section(3).split('\n')).join('\n');

describe('table two', () => {
  it('9 labels and values on one line without separator', () => {
    const result = imported({
      2: `${section(2)}`.replace(
        /^信息内容\t本年处理决定数量.*\n行政许可\t.*$/m,
        '信息内容本年处理决定数量\n行政许可 97',
      ),
    });
    expect(valuesOf(result, [two('administrativeLicensing', 'decisions')])).toEqual([97]);
  });

  it('10 a cell of two lines that stands above its row', () => {
    const result = imported({ 2: tableTwo({ rules: '22\n（其中修订 16 件）\n| 规章 | 3 | 235 |' }) });
    expect(valuesOf(result, documents('administrativeRules'))).toEqual([22, 3, 235]);
    expect(result.report?.notes?.[two('administrativeRules', 'issued')]).toBe('其中修订 16 件');
  });

  it('11 notes beside numbers are kept', () => {
    const result = imported({
      2: tableTwo({ normative: '行政规范性文件\t22（其中修订16件）\t55(含自然失效29件)\t300' }),
    });
    expect(valuesOf(result, documents('normativeDocuments'))).toEqual([22, 55, 300]);
    expect(result.report?.notes).toEqual({
      [two('normativeDocuments', 'issued')]: '其中修订16件',
      [two('normativeDocuments', 'repealed')]: '含自然失效29件',
    });
  });

  it('12 the head parted from its rows by a page number and something like a heading', () => {
    const text = tableTwo({ rules: '— 4 —\n附表\n规章\t1\t2\t3' });
    expect(valuesOf(imported({ 2: text }), documents('administrativeRules'))).toEqual([1, 2, 3]);
  });

  it('13 规范性文件 is 行政规范性文件, and 规章 is not', () => {
    const result = imported({ 2: tableTwo({ rules: '', normative: '规范性文件\t4\t5\t6' }) });
    expect(valuesOf(result, documents('normativeDocuments'))).toEqual([4, 5, 6]);
    expect(valuesOf(result, documents('administrativeRules'))).toEqual([null, null, null]);
    expect(said(result)).toContain('row-missing proactiveDisclosure.administrativeRules');
  });

  it('14 the article on one page, its rows on the next', () => {
    const text = section(2).replace(/^第二十条第（五）项.*$/m, '$&\n- 2 -\n');
    expect(imported({ 2: text }).report?.proactiveDisclosure).toEqual(base.proactiveDisclosure);
  });

  it.each([
    ['0', 0, undefined],
    ['/', 'n/a', undefined],
    ['—', 'n/a', undefined],
    ['-', 'n/a', undefined],
    ['--', 'n/a', undefined],
    ['不适用', 'n/a', undefined],
    ['', null, undefined],
    ['无', null, 'cell-none'],
    ['1.5', null, 'cell-fraction'],
    ['-1', null, 'cell-negative'],
    ['abc', null, 'cell-text'],
    ['见附表', null, 'cell-text'],
    ['1,234', 1234, 'cell-tidied'],
    ['１２', 12, 'cell-tidied'],
    ['12件', 12, undefined],
  ])('15 and 50 %j in a cell', (text, value, code) => {
    const result = importHtml(layouts.spans(base).replace(/(行政许可<\/td><td[^>]*>)0/, `$1${text}`));
    const path = two('administrativeLicensing', 'decisions');
    expect(valuesOf(result, [path])).toEqual([value]);
    expect(said(result)).toEqual(code ? [`${code} ${path}`] : []);
    if (code?.startsWith('cell-') && value === null) {
      expect(result.messages.find(({ path: one }) => one === path)?.text).toBe(text);
    }
  });

  it.each([
    ['3415.74', 3415.74],
    ['4068.208', 4068.208],
    ['24,252.31', 24252.31],
    ['20000元', 2],
  ])('15 an amount of %s', (text, value) => {
    const result = imported({ 2: section(2).replace(/^(行政事业性收费\t).*$/m, `$1${text}`) });
    expect(valuesOf(result, [two('administrativeCharges', 'collected')])).toEqual([value]);
  });

  it('16 columns under other names, in another order', () => {
    const text = tableTwo({ rules: '规章\t9\t2\t1' }).replace(
      /^信息内容\t本年制发件数.*$/m,
      '信息内容\teffective\tcreated\tabolished',
    );
    expect(valuesOf(imported({ 2: text }), documents('administrativeRules'))).toEqual([2, 1, 9]);
  });

  it('17 the heads of 2019 are those of the other edition', () => {
    const report = layouts.tabs(buildReport({ edition: '2019', fill: 0 }));
    const result = importText(report);
    expect(result.edition).toBe('2019');
    expect(said(result)).toEqual([]);
  });
});

describe('table three', () => {
  it('18 spans, and empty cells instead of them', () => {
    for (const layout of [layouts.spans, layouts.fillers]) {
      const result = importHtml(layout(base));
      expect(result.report?.applications).toEqual(base.applications);
      expect(said(result)).toEqual([]);
    }
  });

  it('19 labels over many elements and paragraphs', () => {
    const page = layouts.wordPaste(base).replace('商', '商</p><p>');
    const result = importHtml(page);
    expect(result.report?.applications).toEqual(base.applications);
    expect(result.report?.reportingYear).toBe(base.reportingYear);
  });

  it('20 blank columns stay blank', () => {
    const page = layouts.wordPaste({ ...base, applications: blankColumns() } as Report);
    expect(importHtml(page).report?.applications).toEqual(blankColumns());
    expect(said(importHtml(page))).toEqual([]);
  });

  it('21 a table of metadata before, a second title inside', () => {
    const head =
      '<body><title>某某网</title><table><tr><td>名称</td><td colspan="3">示例县某某局2024年度政府信息公开工作年度报告</td></tr><tr><td>索引号</td><td>AB1/2025-7</td><td>发布机构</td><td>示例县某某局</td></tr></table>';
    const result = importHtml(layouts.spans(base).replace('<body>', head));
    expect(result.report?.applications).toEqual(base.applications);
    expect(result.report?.publication).toMatchObject({ indexNumber: 'AB1/2025-7', source: '示例县某某局' });
  });

  it('22 a table cut into many, without heads', () => {
    expect(importHtml(layouts.split(base)).report?.applications).toEqual(base.applications);
  });

  it('23 chopped into small Markdown tables with headings for groups and columns without names', () => {
    const chopped = tableThree((lines) => {
      const body = lines.slice(4);
      return [
        ...lines.slice(0, 4),
        ...body.flatMap((line) => {
          const cells = line.split('\t');
          const label = cells.slice(0, 3).filter(Boolean).at(-1) ?? '';
          return [
            '',
            '### 续表',
            '| 项目 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 数据7 |',
            '|---|---|---|---|---|---|---|---|',
            `| ${label} | ${cells.slice(3).join(' | ')} |`,
          ];
        }),
        '',
      ];
    });
    expect(imported({ 3: chopped }).report?.applications).toEqual(base.applications);
  });

  it('24 a head that is none over a part of the table', () => {
    const text = tableThree((lines) => {
      const at = lines.findIndex((line) => line.includes('2.申请人逾期'));
      return [
        ...lines.slice(0, at),
        '',
        '本年新收件数\t上年结转件数\t予以公开\t部分公开\t不予公开\t无法提供\t不予处理\t其他处理',
        ...lines.slice(at),
      ];
    });
    expect(imported({ 3: text }).report?.applications).toEqual(base.applications);
  });

  it('25 tables of dashes hold no data', () => {
    const result = imported({
      3: '三、收到和处理政府信息公开申请情况\n| 申请人情况 | - |\n|---|---|\n| - | - |\n| - | - |',
    });
    expect(rowOf(result, 'received')).toEqual(Array(7).fill(null));
    expect(said(result)).toContain('row-missing applications.received');
  });

  it('26 a label away from its numbers: the order of rows tells', () => {
    const text = tableThree((lines) => {
      const at = lines.findIndex((line) => line.includes('2.其他法律'));
      return [
        ...lines.slice(0, at),
        '2.其他法律行政法规禁',
        '止公开',
        '|1|0|0|0|0|0|1|',
        ...lines.slice(at + 1),
      ];
    });
    const result = imported({ 3: text });
    expect(rowOf(result, 'outcomes.withheld.prohibitedByLaw')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  it.each([
    ['27 a group glued into the first cell', '（三）不\t4.保护第三方合法权益'],
    ['27 a group label that is cut', '予处理\t4.保护第三方合法权益'],
    ['28 a label split into two cells', '4.保护第三方\t合法权益'],
    ['31 a label with characters lost', '\t4.保护第三方合权益'],
    ['34 other punctuation and numbers', '\t4、 保护第三方 合法权益'],
  ])('%s', (_, label) => {
    const text = tableThree((lines) =>
      lines.map((line) => (line.includes('4.保护第三方') ? `${label}\t2\t0\t0\t0\t0\t0\t2` : line)),
    );
    expect(rowOf(imported({ 3: text }), 'outcomes.withheld.thirdPartyRights')).toEqual([2, 0, 0, 0, 0, 0, 2]);
  });

  it('29 a cell too many at the end, a total that is missing', () => {
    const text = tableThree((lines) =>
      lines.map((line) => {
        if (line.includes('（七）总计')) return '（七）总计\t3\t0\t0\t0\t0\t0\t3\t';
        return line.includes('四、结转') ? '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t' : line;
      }),
    );
    const result = imported({ 3: text });
    expect(rowOf(result, 'outcomes.total')).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(rowOf(result, 'carriedForward')).toEqual([0, 0, 0, 0, 0, 0, null]);
  });

  it.each(['（六）其他处理', '（六）其他'])('30 %s as one row', (label) => {
    const text = tableThree((lines) => {
      const at = lines.findIndex((line) => line.includes('（六）'));
      return [...lines.slice(0, at), `${label}\t5\t0\t0\t0\t0\t0\t5`, ...lines.slice(at + 3)];
    });
    const result = imported({ 3: text });
    expect(rowOf(result, 'outcomes.otherHandling.undivided')).toEqual([5, 0, 0, 0, 0, 0, 5]);
    expect(said(result)).toEqual(['row-undivided applications.outcomes.otherHandling.undivided']);
  });

  it('32 a number torn over two cells: only a total proves it', () => {
    const torn = (numbers: string) =>
      tableThree((lines) =>
        lines.map((line) => (line.includes('（一）予以') ? `（一）予以公开\t${numbers}` : line)),
      );
    const proved = imported({ 3: torn('2\t0\t0\t0\t0\t0\t0\t20') });
    expect(rowOf(proved, 'outcomes.disclosed')).toEqual([20, 0, 0, 0, 0, 0, 20]);
    expect(said(proved)).toContain('cell-joined applications.outcomes.disclosed');
    const open = imported({ 3: torn('2\t0\t0\t0\t0\t0\t0\t19') });
    expect(rowOf(open, 'outcomes.disclosed')).toEqual(Array(7).fill(null));
  });

  it('33 some of the columns only', () => {
    const text = tableThree((lines) => [
      lines[0] ?? '',
      '申请人情况\t自然人\t商业企业\t总计',
      ...lines.slice(4).map((line) => {
        const cells = line.split('\t');
        return [cells.slice(0, 3).filter(Boolean).join(''), cells[3], '0', cells[9]].join('\t');
      }),
    ]);
    const result = imported({ 3: text });
    expect(rowOf(result, 'received')).toEqual([3, 0, null, null, null, null, 3]);
  });
});

function blankColumns() {
  const clone = structuredClone(base.applications);
  const edition = editionOf('2021');
  for (const row of edition?.applicationRows ?? []) {
    let at = clone as unknown as Record<string, unknown>;
    for (const step of row.path.split('.').slice(1)) at = at[step] as Record<string, unknown>;
    for (const column of Object.keys(at))
      if (column !== 'naturalPerson' && column !== 'total') at[column] = null;
  }
  return clone;
}

describe('table four', () => {
  const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];
  const cells = groups.flatMap((group) =>
    ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map(
      (result) => `reconsiderationAndLitigation.${group}.${result}`,
    ),
  );
  const numbers = [2, 0, 0, 1, 3, 0, 0, 0, 0, 0, 4, 1, 0, 0, 5];
  const heading = '四、政府信息公开行政复议、行政诉讼情况';
  const head = '行政复议\t行政诉讼\n结果维持\t结果纠正';

  it.each([
    [
      '35 one flattened row',
      `${heading}行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计${numbers.join('')}`,
    ],
    [
      '35 a Markdown row with its rule',
      `${heading}\n|行政复议|\n|${'---|'.repeat(15)}\n|${numbers.join('|')}|`,
    ],
    [
      '37 a head in disorder',
      `${heading}\n行政复议行政诉讼\n结果结果其他尚未\n总计\n|维持|纠正|结果|审结|结果|结果|其他|尚未|结果|结果|其他|尚未|\n|---|\n|${numbers.join('|')}|`,
    ],
    [
      '38 a note between head and numbers',
      `${heading}\n${head}\n注：按办结情况统计。\n${numbers.join('\t')}`,
    ],
    ['one number a line', `${heading}\n行政复议\n行政诉讼\n结果维持\n${numbers.join('\n')}`],
  ])('%s', (_, text) => {
    expect(valuesOf(imported({ 4: text }), cells)).toEqual(numbers);
  });

  it('36 three tables of five under headings of their own', () => {
    const names = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'];
    const tables = names.map(
      (name, index) =>
        `${name}\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n${numbers.slice(index * 5, index * 5 + 5).join('\t')}`,
    );
    expect(valuesOf(imported({ 4: `${heading}\n${tables.join('\n')}` }), cells)).toEqual(numbers);
  });
});

describe('numbers without separators', () => {
  const row = (digits: string) =>
    imported({
      3: tableThree((lines) =>
        lines.map((line) => (line.includes('（一）予以') ? `（一）予以公开${digits}` : line)),
      ),
    });

  it.each([
    ['15130000154', [151, 3, 0, 0, 0, 0, 154]],
    ['640020470', [64, 0, 0, 2, 0, 4, 70]],
    ['230 000023', [23, 0, 0, 0, 0, 0, 23]],
    ['0000002', [0, 0, 0, 0, 0, 0, 2]],
  ])('%s is the one way that sums, or the one way at all', (digits, numbers) => {
    expect(rowOf(row(digits), 'outcomes.disclosed')).toEqual(numbers);
  });

  it('one digit a cell is no proof: a cell may be blank', () => {
    const result = row('1000002');
    expect(rowOf(result, 'outcomes.disclosed')).toEqual(Array(7).fill(null));
    expect(said(result)).toContain('cell-ambiguous applications.outcomes.disclosed');
  });

  it.each([
    ['157', [null, null, null], '1 | 5 | 7'],
    ['2000', [null, null, null], '20 | 0 | 0'],
    ['007', [0, 0, 7], undefined],
    ['000', [0, 0, 0], undefined],
  ])('table two has no sums: %s', (digits, numbers, candidate) => {
    const result = imported({ 2: tableTwo({ normative: `行政规范性文件${digits}` }) });
    expect(valuesOf(result, documents('normativeDocuments'))).toEqual(numbers);
    const message = result.messages.find(({ code }) => code === 'cell-ambiguous');
    if (candidate) expect(message?.candidates).toContain(candidate);
    else expect(message).toBeUndefined();
  });

  it('where a row can be split in two ways, the columns decide', () => {
    const rows = (received: string) =>
      imported({
        3: tableThree((lines) =>
          lines.map((line) => {
            if (line.includes('（一）予以')) return '（一）予以公开110000011';
            if (line.includes('（七）总计')) return '（七）总计\t11\t0\t0\t0\t0\t0\t11';
            return line.includes('一、本年新收') ? received : line;
          }),
        ),
      });
    const proved = rows('一、本年新收政府信息公开申请数量\t11\t0\t0\t0\t0\t0\t11');
    expect(rowOf(proved, 'outcomes.disclosed')).toEqual([11, 0, 0, 0, 0, 0, 11]);
    expect(said(proved)).toEqual(['cell-solved applications.outcomes.disclosed']);
    // Both readings end in 11 and have 0 from the third number on; nothing tells the first two where the flow is broken.
    const broken = rows('一、本年新收政府信息公开申请数量\t12\t0\t0\t0\t0\t0\t12');
    expect(rowOf(broken, 'outcomes.disclosed')).toEqual([null, null, 0, 0, 0, 0, 11]);
  });

  it('several ways are offered, and what they agree on is taken', () => {
    const result = imported({ 2: tableTwo({ normative: '行政规范性文件693665' }) });
    expect(valuesOf(result, documents('normativeDocuments'))).toEqual([null, null, null]);
    const message = result.messages.find(({ code }) => code === 'cell-ambiguous');
    expect(message?.candidates).toContain('69 | 3 | 665');
    const zero = imported({ 2: tableTwo({ normative: '行政规范性文件0012' }) });
    expect(valuesOf(zero, documents('normativeDocuments'))).toEqual([0, 0, 12]);
  });

  it('no way leaves blanks', () => {
    const result = row('99999999');
    expect(rowOf(result, 'outcomes.disclosed')).toEqual(Array(7).fill(null));
    expect(said(result)).toContain('columns-unclear applications.outcomes.disclosed');
  });

  it('the other rows are untouched', () => {
    expect(rowOf(row('99999999'), 'outcomes.withheld.stateSecret')).toEqual(zeros);
  });

  it('all of it at once', () => {
    expect(document()).not.toBe(layouts.flattened(base));
    const result = importText(layouts.flattened(base));
    expect(result.report?.applications).toEqual(base.applications);
  });
});
