import { formatReport } from '@nianbao/document';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  DiagnosticSeverity,
  type DocumentSymbol,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver-types';
import {
  codeLenses,
  diagnose,
  documentLinks,
  documentSymbols,
  foldingRanges,
  format,
  formatRange,
  inlayHints,
  selectionRanges,
} from '../src/index.js';
import { en, example, open, report, uri, zh } from './kit.js';

const row = (total: number) =>
  `{ 自然人: 3, 商业企业: 2, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 6, 总计: ${total} }`;
const flat = ['  本年新收', '    予以公开', '    总计'];
const balanced = report(Object.fromEntries(flat.map((key) => [key, `${key}: ${row(11)}`])));
const broken = balanced.replace(
  '    予以公开: { 自然人: 3, 商业企业: 2, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 6, 总计: 11 }',
  `    予以公开: ${row(12)}`,
);
const linesOf = (range: { start: { line: number }; end: { line: number } }) => [
  range.start.line,
  range.end.line,
];

describe('diagnose', () => {
  it('gives code, link, source, data, and every addend with its place', () => {
    const { document, checked } = open(broken);
    const ruleLink = (code: string) => `https://example.org/${code}`;
    const found = diagnose(document, checked, { ...zh, ruleLink }).find(({ code }) => code === 'T303');
    expect(found).toMatchObject({
      severity: DiagnosticSeverity.Error,
      source: 'nianbao',
      codeDescription: { href: 'https://example.org/T303' },
      data: { path: 'applications.outcomes.disclosed.total' },
    });
    expect(document.getText(found?.range)).toBe('12');
    const related = found?.relatedInformation ?? [];
    expect(related.map(({ location }) => document.getText(location.range))).toEqual([
      '3',
      '2',
      '0',
      '0',
      '0',
      '6',
    ]);
    expect(new Set(related.map(({ location }) => location.uri))).toEqual(new Set([uri]));
  });

  it('points at the number inside a narrative, also behind Windows line breaks', () => {
    for (const text of [example, example.replaceAll('\n', '\r\n')]) {
      const { document, checked } = open(text);
      const found = diagnose(document, checked, zh).find(({ code }) => code === 'N101');
      expect(document.getText(found?.range)).toContain('20');
      expect(found?.severity).toBe(DiagnosticSeverity.Warning);
    }
  });

  it('leaves out what the client cannot show', () => {
    const { document, checked } = open(broken);
    const options = {
      ...zh,
      ruleLink: () => 'https://example.org/',
      codeDescription: false,
      relatedInformation: false,
    };
    for (const found of diagnose(document, checked, options)) {
      expect(found).not.toHaveProperty('relatedInformation');
      expect(found).not.toHaveProperty('codeDescription');
    }
  });

  it('fades what may be taken away', () => {
    const { document, checked } = open(report({ 年度: '# nianbao-ignore T301 不再需要\n年度: 2021' }));
    expect(diagnose(document, checked, zh).map(({ code, tags }) => [code, tags])).toContainEqual([
      'C102',
      [1],
    ]);
  });

  it('nothing is invisible, nothing is in another language', () => {
    const { document, checked } = open(
      report({ '  上年结转': '  上年结转: { 自然人: , 总计: }', 年度: '年度:' }),
    );
    for (const found of diagnose(document, checked, en)) {
      expect(document.getText(found.range)).not.toBe('');
    }
    expect(diagnose(document, checked, en)).not.toEqual([]);
  });
});

describe('outline', () => {
  it('holds sections, tables and rows with their totals, each name inside its range', () => {
    const { document, checked } = open(broken);
    const symbols = documentSymbols(document, checked, zh);
    const names: string[] = [];
    const visit = (list: ReturnType<typeof documentSymbols>, above?: DocumentSymbol['range']) => {
      for (const symbol of list) {
        if (!('selectionRange' in symbol)) throw new Error('flat');
        names.push(symbol.name);
        const [start, end] = [document.offsetAt(symbol.range.start), document.offsetAt(symbol.range.end)];
        expect(document.offsetAt(symbol.selectionRange.start)).toBeGreaterThanOrEqual(start);
        expect(document.offsetAt(symbol.selectionRange.end)).toBeLessThanOrEqual(end);
        if (above)
          expect(document.offsetAt(above.start) <= start && end <= document.offsetAt(above.end)).toBe(true);
        visit(symbol.children ?? [], symbol.range);
      }
    };
    visit(symbols);
    expect(names.filter((name) => /^[一二三四五六]、/.test(name))).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '三、本年度办理结果',
      '四、结转下年度继续办理',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    expect(JSON.stringify(symbols)).toContain('"name":"（一）予以公开","detail":"12"');
    expect(names).not.toContain('自然人');
  });

  it('is flat for clients that want it so', () => {
    const { document, checked } = open(broken);
    const symbols = documentSymbols(document, checked, { ...zh, hierarchicalSymbols: false });
    expect(symbols).toContainEqual({
      name: '（一）予以公开',
      kind: SymbolKind.Array,
      containerName: '三、本年度办理结果',
      location: { uri, range: expect.objectContaining({}) },
    });
  });

  it('folds sections, groups, narratives and runs of comments', () => {
    const { document, checked } = open(`# 一\n# 二\n${example}`);
    const folds = foldingRanges(document, checked, zh);
    const starting = (text: string) => {
      const line = document
        .getText()
        .split('\n')
        .findIndex((it) => it.startsWith(text));
      return folds.find((fold) => fold.startLine === line);
    };
    expect(starting('# 一')).toMatchObject({ endLine: 1, kind: 'comment' });
    for (const key of ['总体情况', '依申请公开', '  办理结果', '    不予公开', '主要问题及改进情况']) {
      expect(starting(`${key}:`)?.endLine).toBeGreaterThan(starting(`${key}:`)?.startLine ?? 0);
    }
    expect(starting('年度')).toBeUndefined();
  });

  it('a selection grows from the value to the file', () => {
    const { document, checked, position } = open(broken.replace('总计: 12', '总计: 1<|>2'));
    const [first] = selectionRanges(document, checked, [position], zh);
    const texts: string[] = [];
    for (let at = first; at; at = at.parent) texts.push(document.getText(at.range));
    expect(texts.slice(0, 4)).toEqual(['12', '总计: 12', row(12), `予以公开: ${row(12)}`]);
    expect(texts.at(-1)).toBe(document.getText());
    for (const [index, text] of texts.slice(1).entries()) {
      expect(text.includes(texts[index] ?? '')).toBe(true);
      expect(text).not.toBe(texts[index]);
    }
  });

  it('answers one selection for each position, wherever it is', () => {
    const { document, checked } = open(broken);
    const lines = Array.from({ length: document.lineCount }, (_, line) => ({ line, character: 2 }));
    expect(selectionRanges(document, checked, lines, zh)).toHaveLength(lines.length);
  });
});

describe('hints, lenses and links', () => {
  const all = (text: string, options = zh) => {
    const { document, checked } = open(text);
    const end = document.positionAt(text.length);
    return inlayHints(document, checked, { start: { line: 0, character: 0 }, end }, options).map((hint) => ({
      before: document.getText({ start: { line: hint.position.line, character: 0 }, end: hint.position }),
      label: hint.label,
    }));
  };

  it('a broken total says what it should be and how far it is off', () => {
    const hints = all(broken);
    expect(
      hints.find(({ before }) => before.startsWith('    予以公开') && before.endsWith('总计: 12'))?.label,
    ).toBe('≠ 11（差 +1）');
    expect(all(broken, en).find(({ before }) => before.startsWith('    予以公开'))?.label).toBe(
      '≠ 11 (off by +1)',
    );
  });

  it('nothing is hinted in balance, nor where the problem is set aside', () => {
    expect(all(balanced)).toEqual([]);
    const aside = broken.replace('    予以公开', '    # nianbao-ignore T303 抄自公布件\n    予以公开');
    expect(all(aside).filter(({ before }) => before.startsWith('    予以公开'))).toEqual([]);
  });

  it('a lens above each section counts its rows and what does not balance', () => {
    const { document, checked } = open(broken);
    const titles = codeLenses(document, checked, zh).map(({ command }) => command?.title);
    expect(titles).toHaveLength(6);
    expect(titles[2]).toMatch(/^表三：25 行，2 处不平/);
    expect(titles[3]).toMatch(/^表四：3 行/);
  });

  it.each([
    ['all zeros', balanced, '表三：25 行，全部平', '表四：3 行，全部平'],
    [
      'a blank report',
      balanced.replaceAll(/: \d+(?=[,\s}])/g, ': '),
      '表三：25 行，有空白，还不能核对',
      '表四：3 行，有空白，还不能核对',
    ],
    // The row, and in its column the sum and the balance.
    [
      'one blank cell',
      balanced.replace('结转下年度: { 自然人: 0', '结转下年度: { 自然人: '),
      '表三：25 行，已填的都平，2 处有空白',
      '表四：3 行，全部平',
    ],
    [
      'a blank beside what is broken',
      broken.replace('结转下年度: { 自然人: 0', '结转下年度: { 自然人: '),
      '表三：25 行，2 处不平，2 处有空白',
      '表四：3 行，全部平',
    ],
    [
      'what does not apply',
      balanced.replace('  行政复议: { 结果维持: 0', "  行政复议: { 结果维持: '/'"),
      '表三：25 行，全部平',
      '表四：3 行，已填的都平，1 处有空白',
    ],
  ])('a lens says of %s only what is known', (_, text, three, four) => {
    const { document, checked } = open(text);
    const titles = codeLenses(document, checked, zh).map(({ command }) => command?.title.split(' · ')[0]);
    expect(titles.slice(2, 4)).toEqual([three, four]);
  });

  it('a lens runs a command only where the client has one', () => {
    const { document, checked } = open(broken);
    const commandsOf = (options = zh) =>
      new Set(codeLenses(document, checked, options).map(({ command }) => command?.command));
    expect(commandsOf()).toEqual(new Set(['']));
    expect(commandsOf({ ...zh, showProblems: 'nianbao.showProblems' })).toEqual(
      new Set(['nianbao.showProblems']),
    );
  });

  it('addresses open, alone and inside text', () => {
    const { document, checked } = open(
      '发布: { 网址: http://example.gov.cn/a/b.html?x=1, 来源: 某局 }\n其他事项: |\n  见 https://example.gov.cn/c。另有说明，国办公开办函〔2021〕30号。\n',
    );
    expect(
      documentLinks(document, checked, zh).map(({ target, range }) => [target, document.getText(range)]),
    ).toEqual([
      ['http://example.gov.cn/a/b.html?x=1', 'http://example.gov.cn/a/b.html?x=1'],
      ['https://example.gov.cn/c', 'https://example.gov.cn/c'],
    ]);
  });
});

describe('format', () => {
  const untidy = broken
    .replace('  行政许可:       {', '  行政许可:   {')
    .replace('年度: 2021', '年度:   2021');

  it('gives the edits that make the formatted report', () => {
    const { document, checked } = open(untidy);
    expect(TextDocument.applyEdits(document, format(document, checked, zh))).toBe(formatReport(untidy));
  });

  it('touches only the lines of the range', () => {
    const { document, checked, range } = open(untidy.replace('年度:   2021', '<|年度:   2021|>'));
    const edits: TextEdit[] = formatRange(document, checked, range, zh);
    expect(edits.map((edit) => linesOf(edit.range))).toEqual([linesOf(range)]);
  });

  it('leaves alone what cannot be read', () => {
    const { document, checked } = open('机关: { 名称: "某局\n年度：2021\n');
    expect(format(document, checked, zh)).toEqual([]);
  });
});
