import {
  cellAt,
  type Edition,
  editionOf,
  type Grid,
  type GridCell,
  type Report,
  spread,
} from '@nianbao/schema';

/** A way to lay a report out as text or as a page. */
export type Layout = (report: Report) => string;

export interface Words {
  readonly edition: Edition;
  readonly title: string;
  readonly narrative: (section: number) => readonly string[];
  readonly heading: (section: number) => string;
  readonly grid: (table: number) => Grid;
  readonly text: (cell: GridCell) => string;
}

export function wordsOf(report: Report): Words {
  const edition = editionOf(report.edition);
  if (!edition) throw new Error('unknown edition');
  const narratives: Readonly<Record<number, string | null>> = {
    1: report.overview,
    5: report.problemsAndImprovements,
    6: report.otherMatters,
  };
  return {
    edition,
    title: `${report.agency.name}${report.reportingYear}年度政府信息公开工作年度报告`,
    narrative: (section) => (narratives[section] ?? '').split('\n').filter(Boolean),
    heading: (section) => {
      const node = edition.sections[section - 1]?.node;
      return `${node?.number ?? ''}${node?.label ?? ''}`;
    },
    grid: (table) => {
      const grid = edition.form.tables.find((one) => one.table === table);
      if (!grid) throw new Error(`no table ${table}`);
      return grid;
    },
    text: (cell) => (cell.kind === 'label' ? cell.text : valueText(report, edition, cell.path)),
  };
}

function valueText(report: Report, edition: Edition, path: string): string {
  const value = cellAt(report, path);
  if (value === 'n/a') return '/';
  const node = edition.entries.get(path)?.node;
  const unit = node?.kind === 'amount' && !node.label.includes('万元') ? '万元' : '';
  return value === null || value === undefined ? '' : `${value}${unit}`;
}

/** Sections in order; `table` lays out one table. */
function laidOut(words: Words, line: (text: string) => string, table: (grid: Grid) => string): string {
  const parts = [line(words.title)];
  for (const section of [1, 2, 3, 4, 5, 6]) {
    parts.push(line(words.heading(section)));
    if (section >= 2 && section <= 4) parts.push(table(words.grid(section)));
    else parts.push(...words.narrative(section).map(line));
  }
  return parts.join('\n');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>示例</title></head><body>${body}</body></html>`;
const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

/** HTML with row and column spans, as the form is printed. */
export const spans: Layout = (report) => {
  const words = wordsOf(report);
  const table = (grid: Grid) =>
    `<table>${grid.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table>`;
  const cell = (one: GridCell) =>
    `<td rowspan="${one.rowSpan}" colspan="${one.colSpan}">${escaped(words.text(one)) || '&nbsp;'}</td>`;
  return page(laidOut(words, paragraph, table));
};

/** Each row of a grid as texts; a place that a span covers is empty. */
export function fillerRows(grid: Grid, words: Words): readonly (readonly string[])[] {
  const places = spread(grid);
  return places.map((row, y) =>
    row.map((cell, x) => {
      const first = row[x - 1] !== cell && places[y - 1]?.[x] !== cell;
      return first ? words.text(cell) : '';
    }),
  );
}

/** HTML with empty cells instead of spans. */
export const fillers: Layout = (report) => {
  const words = wordsOf(report);
  const table = (grid: Grid) =>
    `<table>${fillerRows(grid, words)
      .map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
      .join('')}</table>`;
  return page(laidOut(words, paragraph, table));
};

/** HTML as a word processor pastes it: labels cut over spans and paragraphs, blanks as <o:p>. */
export const wordPaste: Layout = (report) => {
  const words = wordsOf(report);
  const torn = (text: string) =>
    text === ''
      ? '<p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>'
      : `<p class="MsoNormal" style="text-indent: 2em">${Array.from(text, (sign, index) =>
          index % 3 === 1
            ? `<span style="mso-spacerun: yes"><font face="仿宋_GB2312">${escaped(sign)}</font></span>`
            : escaped(sign),
        ).join('')}<span><o:p></o:p></span></p>`;
  const cell = (one: GridCell) =>
    `<td rowspan=${one.rowSpan} colspan=${one.colSpan}>\n ${torn(words.text(one))}\n </td>`;
  const table = (grid: Grid) =>
    `<div><table class="MsoTable"><tbody>${grid.rows.map((row) => `<tr>\n${row.map(cell).join('\n')}</tr>`).join('')}</tbody></table></div>`;
  return page(
    `<div class="nav"><a href="#">首页</a><a href="#">政务公开</a></div><div id="zoom">${laidOut(words, torn, table)}</div><div>版权所有 某某局</div>`,
  );
};

/** HTML whose tables are cut after every few rows, as pages cut them; what continues has no head. */
export const split: Layout = (report) => {
  const words = wordsOf(report);
  const table = (grid: Grid) => {
    const rows = fillerRows(grid, words);
    const parts: string[] = [];
    for (let start = 0; start < rows.length; start += 7) {
      const body = rows
        .slice(start, start + 7)
        .map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
      parts.push(`<table>${body.join('')}</table>`);
    }
    return parts.join('<p>— 3 —</p>');
  };
  return page(laidOut(words, paragraph, table));
};

/** Text with one cell a line; a blank cell is an empty line. */
export const lines: Layout = (report) => {
  const words = wordsOf(report);
  const table = (grid: Grid) => grid.rows.flatMap((row) => row.map(words.text)).join('\n');
  return laidOut(words, (text) => text, table);
};

/** The same with an empty line behind each. */
export const doubledLines: Layout = (report) => lines(report).split('\n').join('\n\n');

/** Text with columns parted by tabs. */
export const tabs: Layout = (report) => {
  const words = wordsOf(report);
  const table = (grid: Grid) =>
    fillerRows(grid, words)
      .map((row) => row.join('\t'))
      .join('\n');
  return laidOut(words, (text) => text, table);
};

/** Markdown tables. */
export const markdown: Layout = (report) => {
  const words = wordsOf(report);
  const table = (grid: Grid) => {
    const [head = [], ...rows] = fillerRows(grid, words).map((row) => `| ${row.join(' | ')} |`);
    const rule = `|${'---|'.repeat(grid.columns)}`;
    return ['', head, rule, ...rows, ''].join('\n');
  };
  return laidOut(words, (text) => (/^[一二三四五六]、/.test(text) ? `## ${text}` : `\n${text}\n`), table);
};

/** Text without any separators in and around the tables. */
export const flattened: Layout = (report) => {
  const words = wordsOf(report);
  const table = (grid: Grid) => grid.rows.flatMap((row) => row.map(words.text)).join('');
  const parts = [2, 3, 4].map((section) => `${words.heading(section)}${table(words.grid(section))}`);
  return [
    words.title,
    words.heading(1),
    ...words.narrative(1),
    parts.join(''),
    words.heading(5),
    ...words.narrative(5),
    words.heading(6),
    ...words.narrative(6),
  ].join('\n');
};
