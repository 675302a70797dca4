import { describe, expect, it } from 'vitest';
import { importHtml, readHtml } from '../src/html/index.js';
import { base, bodyOf } from './document.js';
import * as layouts from './layouts.js';

const whole = bodyOf(importHtml(layouts.spans(base)));
const inside = (before: string, after: string) =>
  layouts
    .spans(base)
    .replace('<body>', `<body>${before}<div class="article">`)
    .replace('</body>', `</div>${after}</body>`);

describe('a page', () => {
  it('menus, search boxes and footers are no part of the report', () => {
    const page = inside(
      '<div><ul><li><a href="#">首页</a><li><a href="#">政务公开</a></ul><form>搜索<input><select><option>全部</select></form></div>',
      '<div>主办单位：某某局<br>ICP备案号</div><script>document.write("一、总体情况")</script>',
    );
    expect(bodyOf(importHtml(page))).toEqual(whole);
    expect(readHtml(page).blocks.some((block) => block.outside === true)).toBe(true);
  });

  it('an article inside a table that lays out the page', () => {
    const page = layouts
      .spans(base)
      .replace('<body>', '<body><table><tr><td><a href="#">首页</a></td></tr><tr><td>')
      .replace('</body>', '</td></tr></table></body>');
    expect(bodyOf(importHtml(page))).toEqual(whole);
  });

  it('what is hidden is not read', () => {
    const hidden = '<p style="display: none">一、总体情况</p><p hidden>隐藏。</p><!-- 一、总体情况 -->';
    expect(bodyOf(importHtml(layouts.spans(base).replace('<body>', `<body>${hidden}`)))).toEqual(whole);
  });

  it('date, source and index number from the head of the page', () => {
    const meta =
      '<meta name="PubDate" content="2025-01-20 09:30"><meta name="ColumnName" content="年度报告">';
    const page = inside('<p>来源：示例县某某局　采集时间：2031-01-01　索引号：AB/2025-1</p>', '').replace(
      '<title>',
      `${meta}<title>`,
    );
    expect(importHtml(page).report?.publication).toMatchObject({
      date: '2025-01-20',
      column: '年度报告',
      indexNumber: 'AB/2025-1',
      source: '示例县某某局',
    });
  });

  it('a signature is organ and date; buttons behind it are left with a message', () => {
    const end = '<p>示例县某某局</p><p>2025年1月18日</p><p>【打印】 【关闭】</p>';
    const { report, messages } = importHtml(layouts.spans(base).replace('</body>', `${end}</body>`));
    expect(report?.otherMatters).toBe(base.otherMatters);
    expect(report?.publication?.date).toBe('2025-01-18');
    expect(messages.map(({ code, text }) => [code, text])).toEqual([['text-left', '【打印】 【关闭】']]);
  });

  it('says the table, row, column and line where a number stood', () => {
    const { provenance } = importHtml(layouts.spans(base));
    expect(provenance['applications.received.total']).toEqual({
      place: { table: 2, row: 4, column: 10, line: expect.any(Number) },
      text: '3',
      match: 'exact',
      confidence: 1,
    });
  });
});
