// Reports out of what organs have published, through the built server: its importers are a bundle of their own.
import { readFileSync } from 'node:fs';
import { parseReport } from '@nianbao/document';
import type { Report } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spans } from '../../importers/test/layouts.js';
import { csvOf, docxOf, xlsxOf } from '../../importers/test/packages.js';
import { pdfOf } from '../../importers/test/pdf.js';
import type { ImportResult } from '../src/protocol.js';
import { Client, pulling } from './client.js';
import { exampleText } from './reports.js';

const source = readFileSync(new URL('../../../examples/huining-2021/source.txt', import.meta.url), 'utf8');
const page = `<html><body>${source
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}</body></html>`;
const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString('base64');

let client: Client;
beforeAll(async () => {
  client = await Client.start({ capabilities: pulling });
});
afterAll(async () => {
  expect(client.faults()).toEqual([]);
  await client.stop();
});
const importing = (params: object) => client.connection.sendRequest<ImportResult>('nianbao/import', params);

describe('import', () => {
  it.each([
    ['a file', { data: base64(source) }],
    ['a page', { data: base64(page) }],
    ['pasted text', { text: source }],
    ['a pasted page', { text: page }],
  ])('makes the report of %s', async (_, params) => {
    expect(await importing(params)).toMatchObject({ text: exampleText, messages: [] });
  });

  it.each<[string, (report: Report) => string | Uint8Array]>([
    ['a table of HTML', spans],
    ['Word', docxOf],
    ['a PDF', pdfOf],
    ['a workbook', xlsxOf],
    ['CSV', (report) => csvOf(report, ',')],
  ])('reads every number of %s', async (_, write) => {
    const report = buildBalancedReport(7);
    const { text } = await importing({ data: base64(write(report)) });
    const read = parseReport(text ?? '').report;
    // Not every layout says who publishes, and where.
    const { agency, publication, ...numbersAndText } = report;
    expect(read).toMatchObject(numbersAndText);
  });

  it.each([
    ['zh-CN', /^原文第\d+行：.*留空/],
    ['en', /^line \d+ of the source: .*left blank/],
  ])('says in %s what it could not read, where the report lacks it', async (locale, sentence) => {
    const lossy = source.replace(/(本年新收政府信息公开申请数量[^\d]*0[^\d]*)0/, '$1若干');
    const { text, messages } = await importing({ text: lossy, locale });
    const found = messages.find(({ severity }) => severity === 'error');
    expect(found?.message).toMatch(sentence);
    expect(text?.split('\n')[found?.range.start.line ?? 0]).toContain('本年新收');
  });

  it('says where each value stood', async () => {
    const { text, origins } = await importing({ text: source, locale: 'en' });
    const lines = text?.split('\n') ?? [];
    for (const { range, text: origin } of origins) {
      const value = lines[range.start.line]?.slice(range.start.character, range.end.character);
      expect([value !== '', origin]).toEqual([true, expect.stringMatching(/^line \d+ of the source: "/)]);
    }
    expect(origins.length).toBeGreaterThan(150);
  });

  it.each<[string, object, string]>([
    ['an empty clipboard', { text: '' }, 'not-a-report'],
    ['nothing', {}, 'not-a-report'],
    ['what is no base64', { data: '§' }, 'not-a-report'],
    ['a broken PDF', { data: base64('%PDF-1.7') }, 'unreadable'],
    [
      'Word of the last century',
      { data: base64(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) },
      'legacy-format',
    ],
    ['another page', { text: '<p>通知</p>' }, 'not-a-report'],
  ])('%s is no report, and it says why', async (_, params, code) => {
    const { text, messages } = await importing(params);
    expect([text, messages.find(({ severity }) => severity === 'error')?.code]).toEqual([null, code]);
  });
});
