import { parseReport } from '@nianbao/document';
import { edition2021 } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { complete } from '../src/index.js';
import { editOf, en, example, itemsAt, open, plain, report, settled, taking, zh } from './kit.js';

const labels = (marked: string, options = zh) => itemsAt(marked, options).map((item) => item.label);
const row =
  '{ 自然人: $1, 商业企业: $2, 科研机构: $3, 社会公益组织: $4, 法律服务机构: $5, 其他: $6, 总计: $7 }'.replace(
    /\$(\d)/g,
    '$${$1:0}',
  );
const zeros = settled(row);

describe('keys in unfinished documents', () => {
  it.each([
    ['a half-typed key', '格式: 2021\n年<|>', '年度', '格式: 2021\n年度: '],
    [
      'a blank line at a wrong column',
      '主动公开:\n  规章: {}\n<|>\n  行政处罚: {}\n',
      '行政强制',
      `主动公开:\n  规章: {}\n  行政强制: { 本年处理决定数量: $\{1:0} }\n  行政处罚: {}\n`,
    ],
    ['initials', '机关:\n  mc<|>', '名称', '机关:\n  名称: '],
    ['full pinyin', '机关:\n  mingcheng<|>', '名称', '机关:\n  名称: '],
    [
      'pinyin cut short',
      '依申请公开:\n  本年新收: { zirr<|> }',
      '自然人',
      '依申请公开:\n  本年新收: { 自然人:  }',
    ],
    [
      'an English id',
      '依申请公开:\n  本年新收: { natural<|> }',
      '自然人',
      '依申请公开:\n  本年新收: { 自然人:  }',
    ],
    [
      'an official label',
      '格式: 2021\n存在的主<|>',
      '主要问题及改进情况',
      `格式: 2021\n主要问题及改进情况: |\n  $\{1}`,
    ],
    [
      'a number as printed',
      '依申请公开:\n  办理结果:\n    （一）<|>',
      '予以公开',
      `依申请公开:\n  办理结果:\n    予以公开: ${row}`,
    ],
    [
      'an earlier line without a colon',
      '机关:\n  名称 某局\n  层<|>',
      '层级',
      '机关:\n  名称 某局\n  层级: ',
    ],
    [
      'an earlier full-width colon',
      '机关：\n  名称：某局\n  层<|>',
      '层级',
      '机关：\n  名称：某局\n  层级: ',
    ],
    ['an earlier open quote', '机关:\n  名称: "某局\n  层<|>', '层级', '机关:\n  名称: "某局\n  层级: '],
    [
      'an earlier tab',
      '依申请公开:\n\t本年新收: {}\n  上年<|>',
      '上年结转',
      `依申请公开:\n\t本年新收: {}\n  上年结转: ${row}`,
    ],
    ['a colon that is there', '机关:\n  名<|>称: 某局', '名称', '机关:\n  名称: 某局'],
    ['a colon behind half a key', '机关:\n  名<|>: 某局', '名称', '机关:\n  名称: 某局'],
    [
      'a flow map',
      '依申请公开:\n  本年新收: { 自然人: 1, 商<|> }',
      '商业企业',
      '依申请公开:\n  本年新收: { 自然人: 1, 商业企业:  }',
    ],
    [
      'a flow map left open',
      '依申请公开:\n  本年新收: { 自然人: 1, 商<|>',
      '商业企业',
      '依申请公开:\n  本年新收: { 自然人: 1, 商业企业: ',
    ],
    [
      'a flow map with full-width punctuation',
      '依申请公开:\n  本年新收: ｛ 自然人：1, 商<|> ｝',
      '商业企业',
      '依申请公开:\n  本年新收: ｛ 自然人：1, 商业企业:  ｝',
    ],
    [
      'a flow map on several lines',
      '依申请公开:\n  本年新收: {\n    自然人: 1,\n    <|>\n  }',
      '总计',
      '依申请公开:\n  本年新收: {\n    自然人: 1,\n    总计: \n  }',
    ],
    [
      'a blank line between siblings three deep',
      `依申请公开:\n  办理结果:\n    不予公开:\n      属于国家秘密: ${zeros}\n      <|>\n      属于行政查询事项: ${zeros}\n`,
      '属于行政执法案卷',
      `依申请公开:\n  办理结果:\n    不予公开:\n      属于国家秘密: ${zeros}\n      属于行政执法案卷: ${row}\n      属于行政查询事项: ${zeros}\n`,
    ],
    ['English ids', 'edition: 2021\nagency:\n  na<|>', 'name', 'edition: 2021\nagency:\n  name: '],
  ])('%s', (_, marked, label, expected) => {
    expect(taking(marked, label)).toBe(expected);
  });

  it('offers only what is missing, in the order of the form', () => {
    expect(
      labels('依申请公开:\n  本年新收: { 自然人: 1, <|>, 总计: 3 }').filter((it) => !it.includes(' ')),
    ).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']);
  });

  it.each([
    ['a narrative', '总体情况: |\n  年<|>'],
    ['a deeper line of a narrative', '总体情况: |\n  一\n    年<|>\n'],
    ['a blank line inside a narrative', '总体情况: |\n  一\n  <|>\n  二\n'],
    ['a comment', '# 年<|>'],
    ['a comment behind a value', '年度: 2021 # 机<|>'],
    ['an unknown group', '没有:\n  <|>'],
  ])('is silent in %s', (_, marked) => {
    expect(labels(marked)).toEqual([]);
  });

  it('puts what begins with the word before what only holds its letters', () => {
    const [first] = itemsAt('依申请公开:\n  本年新收: { zj<|> }').toSorted((a, b) =>
      a.sortText! < b.sortText! ? -1 : 1,
    );
    expect(first?.label).toBe('总计');
  });

  it.each(['自<|>', 'zrr<|>', 'nat<|>', '<|>'])('lets the editor keep what was matched here: %s', (typed) => {
    const marked = `依申请公开:\n  本年新收: { ${typed} }`;
    const item = itemsAt(marked).find(({ label }) => label === '自然人');
    const word = typed.replace('<|>', '');
    expect(item?.filterText).toBe(word === '' ? '自然人' : word);
  });
});

describe('groups and tables', () => {
  it('writes a row without tab stops where the client has none', () => {
    expect(
      parseReport(taking('依申请公开:\n  本年<|>', '本年新收', plain)).problems.filter(
        ({ code }) => code !== 'S106',
      ),
    ).toEqual([]);
  });

  it('says nothing of numbers where no one passes over them: they stay blank', () => {
    const text = taking('依申请公开:\n  本年<|>', '本年新收', plain);
    expect(text).not.toMatch(/\d/);
    expect(taking('依申请公开:\n  本年新收: { 自然人: 1, <|> }', '补齐缺少的 6 项', plain)).not.toContain(
      '0',
    );
  });

  it('a group whose members are all optional comes with its key alone', () => {
    expect(taking('发<|>', '发布')).toBe('发布:\n  ');
  });

  it('the missing rows of a table come at once, each of them', () => {
    const marked = `依申请公开:\n  办理结果:\n    不予公开:\n      属于国家秘密: ${zeros}\n      <|>\n`;
    const item = itemsAt(marked).find(({ kind, label }) => kind === 15 && label.includes('7'));
    const text = settled(taking(marked, item?.label ?? ''));
    const { locate } = parseReport(text);
    const rows = edition2021.applicationRows.filter(({ path }) =>
      path.startsWith('applications.outcomes.withheld.'),
    );
    expect(rows.filter(({ cells }) => !cells.every((cell) => locate(cell)))).toEqual([]);
    expect(text.split('\n').every((line) => line.length === 0 || /^ *\S/.test(line))).toBe(true);
  });

  it('the missing cells of a row come at once', () => {
    const marked = '依申请公开:\n  本年新收: { 自然人: 1, <|> }';
    const item = itemsAt(marked).find(({ kind }) => kind === 15);
    expect(settled(taking(marked, item?.label ?? ''))).toBe(
      '依申请公开:\n  本年新收: { 自然人: 1, 商业企业: 0, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 0, 总计: 0 }',
    );
  });

  it('an empty file may be begun in English', () => {
    expect(parseReport(settled(taking('<|>', '空白年报，用英文键名'))).vocabulary).toBe('en');
  });

  it.each([
    ['with tab stops', zh],
    ['without', plain],
  ])('an empty file gets the whole report, %s', (_, options) => {
    const skeleton = itemsAt('<|>', options).find(({ preselect }) => preselect);
    const text = settled(taking('<|>', skeleton?.label ?? '', options));
    const parsed = parseReport(text);
    expect(edition2021.cells.filter((cell) => !parsed.locate(cell))).toEqual([]);
    expect(edition2021.sections.filter(({ path }) => !parsed.locate(path))).toEqual([]);
  });

  it('every group of the form is written so that it is read again, at any depth', () => {
    for (const entry of edition2021.entries.values()) {
      if (entry.node.kind !== 'group' || entry.path === '' || entry.alternative) continue;
      const above: string[] = [];
      for (let at = entry.parent; at && at.path !== ''; at = at.parent) above.unshift(at.node.key);
      const head = above.map((key, depth) => `${'  '.repeat(depth)}${key}:\n`).join('');
      const marked = `${head}${'  '.repeat(above.length)}${entry.node.key}<|>`;
      const parsed = parseReport(settled(taking(marked, entry.node.key)));
      const cells = edition2021.cells.filter((cell) => cell.startsWith(`${entry.path}.`));
      expect([entry.path, cells.filter((cell) => !parsed.locate(cell))]).toEqual([entry.path, []]);
      expect([entry.path, parsed.problems.filter(({ code }) => code === 'S107' || code === 'S100')]).toEqual([
        entry.path,
        [],
      ]);
    }
  });
});

describe('values', () => {
  it.each([
    ['right behind the colon', '机关:\n  层级:<|>', '县级', '机关:\n  层级: 县级'],
    ['behind its space', '机关:\n  层级: <|>', '县级', '机关:\n  层级: 县级'],
    ['by initials', '机关:\n  层级: xj<|>', '县级', '机关:\n  层级: 县级'],
    ['inside quotes', '机关:\n  层级: "县<|>"', '县级', '机关:\n  层级: "县级"'],
    [
      'in a flow map',
      '机关: { 名称: 某局, 类别: bm<|> }',
      '政府部门',
      '机关: { 名称: 某局, 类别: 政府部门 }',
    ],
    ['in a flow map without a space', '机关: { 层级:<|> }', '县级', '机关: { 层级: 县级 }'],
    [
      'behind an open quote',
      '机关:\n  名称: "某局\n  层级: <|>',
      '市级',
      '机关:\n  名称: "某局\n  层级: 市级',
    ],
    ['in English ids', 'agency:\n  level: <|>', 'county', 'agency:\n  level: county'],
    ['the edition', '格式: <|>', "'2021'", "格式: '2021'"],
    ['the edition without a space', '格式:<|>', "'2021'", "格式: '2021'"],
    ['a deadline', '年度: 2023\n发布:\n  日期: <|>', '2024-01-31', '年度: 2023\n发布:\n  日期: 2024-01-31'],
    [
      'a begun deadline',
      '年度: 2023\n发布:\n  日期: 2024-0<|>',
      '2024-01-31',
      '年度: 2023\n发布:\n  日期: 2024-01-31',
    ],
    ['a row behind its key', '依申请公开:\n  本年新收:<|>', '{ … }', `依申请公开:\n  本年新收: ${row}`],
    [
      'a balancing total',
      '依申请公开:\n  本年新收: { 自然人: 3, 商业企业: 2, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 1, 总计: <|> }',
      '6',
      '依申请公开:\n  本年新收: { 自然人: 3, 商业企业: 2, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 1, 总计: 6 }',
    ],
  ])('%s', (_, marked, label, expected) => {
    expect(taking(marked, label)).toBe(expected);
  });

  it.each([
    ['a department', '机关: { 名称: 某局, 类别: 政府部门, 层级: 县级 }\n', '2024-01-31'],
    ['a county', '机关: { 名称: 某县, 类别: 人民政府, 层级: 县级 }\n', '2024-02-20'],
    ['a city', '机关: { 名称: 某市, 类别: 人民政府, 层级: 市级 }\n', '2024-03-10'],
    ['a province', '机关: { 名称: 某省, 类别: 人民政府, 层级: 省级 }\n', '2024-03-31'],
  ])('the deadline of %s comes first', (_, agency, date) => {
    const items = itemsAt(`${agency}年度: 2023\n发布:\n  日期: <|>`);
    expect(items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1))[0]?.label).toBe(date);
  });

  it('takes the reporting year from the date of publication and from the name of the file', () => {
    expect(labels('发布:\n  日期: 2024-01-20\n年度: <|>')).toContain('2023');
    expect(
      itemsAt('年度: <|>', zh, 'file:///reports/%E6%9F%90%E5%B1%80-2022.nianbao.yaml').map((it) => it.label),
    ).toContain('2022');
  });
});

describe('every item', () => {
  const places = example.split('\n').flatMap((line, index, lines) => {
    const before = lines.slice(0, index).join('\n') + (index > 0 ? '\n' : '');
    const after = `\n${lines.slice(index + 1).join('\n')}`;
    return [0, Math.floor(line.length / 2), line.length].map(
      (at) => `${before}${line.slice(0, at)}<|>${line.slice(at)}${after}`,
    );
  });

  it('replaces characters of one line that hold the cursor, and what was typed is their beginning', () => {
    for (const marked of places) {
      const { document, checked, position } = open(marked);
      for (const item of complete(document, checked, position, zh).items) {
        const { range } = editOf(item);
        expect(range.start.line).toBe(position.line);
        expect(range.end.line).toBe(position.line);
        expect(range.start.character).toBeLessThanOrEqual(position.character);
        expect(range.end.character).toBeGreaterThanOrEqual(position.character);
        const typed = document.getText({ start: range.start, end: position });
        if (typed.trim() !== '') expect(item.filterText).toBe(typed);
      }
    }
  });

  it('says in both languages what it is and what it rests on', () => {
    const marked = '依申请公开:\n  办理结果:\n    无法提供:\n      本机关<|>';
    const [chinese] = itemsAt(marked);
    const [english] = itemsAt(marked, en);
    expect(chinese?.detail).toBe('1.本机关不掌握相关政府信息');
    expect(chinese?.documentation).toMatchObject({ value: expect.stringContaining('《政府信息公开条例》') });
    expect(english?.documentation).toMatchObject({ value: expect.stringMatching(/Not held/i) });
  });

  it('is asked for again with every letter', () => {
    const { document, checked, position } = open(report());
    expect(complete(document, checked, position, zh).isIncomplete).toBe(true);
  });
});
