import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReport } from '@nianbao/document';
import type { Report } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lines, spans } from '../../importers/test/layouts.js';
import { csvOf, docxOf, xlsxOf } from '../../importers/test/packages.js';
import { pdfOf } from '../../importers/test/pdf.js';
import { createWorld, type World } from './world.js';

const report = buildBalancedReport(7);

const formats: readonly (readonly [
  format: string,
  name: string,
  write: (one: Report) => string | Uint8Array,
])[] = [
  ['text', 'a.txt', lines],
  ['html', 'b.html', spans],
  ['docx', 'c.docx', docxOf],
  ['pdf', 'd.pdf', pdfOf],
  ['xlsx', 'e.xlsx', xlsxOf],
  ['csv', 'f.csv', (one) => csvOf(one, ',')],
];

/** What every format says of the report. */
function numbersIn(text: string): unknown {
  const { report: read } = parseReport(text);
  const { agency, publication, ...rest } = read ?? {};
  return { ...rest, agency: agency?.name };
}
const { agency, publication: _, ...rest } = report;
const expected = { ...rest, agency: agency.name };

const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const hostile: Readonly<Record<string, string | Uint8Array>> = {
  'cut-word.docx': docxOf(report).slice(0, 900),
  'cut-pages.pdf': pdfOf(report).slice(0, 2_000),
  'deep.html': '<div>'.repeat(100_000),
  'old.doc': ole,
  'wide.html': '<table><tr><td colspan=1000000000>一、总体情况</td></tr></table>'.repeat(50),
  'zeros.xlsx': new Uint8Array(4_096),
};

let world: World;
beforeAll(async () => {
  const good = formats.map(([, name, write]) => [`mixed/${name}`, write(report)] as const);
  const bad = Object.entries(hostile).map(([name, bytes]) => [`hostile/${name}`, bytes] as const);
  const both = [...good, ...bad].map(([name, bytes]) => [name.replace(/^\w+/, 'among'), bytes] as const);
  world = await createWorld(Object.fromEntries([...good, ...bad, ...both]));
});
afterAll(() => world[Symbol.asyncDispose]());

const written = (name: string) => readFile(join(world.folder, name), 'utf8');

describe.each(formats)('%s', (format, name, write) => {
  it('from a file to standard output', async () => {
    const { code, out } = await world.nianbao(['import', `mixed/${name}`, '--no-check']);
    expect(code).toBe(0);
    expect(numbersIn(out)).toEqual(expected);
  });

  it('from standard input, told by its bytes', async () => {
    const { code, out, err } = await world.nianbao(['import', '-', '--no-check'], { stdin: write(report) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(numbersIn(out)).toEqual(expected);
  });

  it('from standard input, as named', async () => {
    const args = ['import', '-', '--no-check', '--format', format, '--edition', '2021'];
    const { code, out } = await world.nianbao(args, { stdin: write(report) });
    expect(code).toBe(0);
    expect(numbersIn(out)).toEqual(expected);
  });
});

describe('a folder of many formats', () => {
  it('is read whole, each source as what it is', async () => {
    const { code, out, err } = await world.nianbao([
      ...['import', 'mixed', '--out', 'read', '--summary', 'json', '--no-check', '--provenance'],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { sources, summary } = JSON.parse(out);
    expect(summary).toEqual({ sources: 6, exact: 6, messages: 0, failed: 0 });
    expect(sources.map((one: { format: string }) => one.format)).toEqual(formats.map(([format]) => format));
    for (const { report: path, format } of sources) {
      expect(numbersIn(await written(path))).toEqual(expected);
      const sidecar = JSON.parse(await written(`${path}.provenance.json`));
      expect(sidecar.format).toBe(format);
      expect(sidecar.values['applications.received.total'].text).toBe(
        String(report.applications.received.total),
      );
    }
  });

  it('hostile files among them fail or are told of, and keep nothing from the others', async () => {
    const args = ['import', 'among', '--out', 'spared', '--summary', 'json', '--no-check'];
    const { code, out, err } = await world.nianbao(args);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    const { sources, summary } = JSON.parse(out);
    expect(summary.sources).toBe(formats.length + Object.keys(hostile).length);
    const statuses = new Map<string, string>(
      sources.map((one: { source: string; status: string }) => [one.source, one.status]),
    );
    for (const [, name] of formats) expect([name, statuses.get(`among/${name}`)]).toEqual([name, 'exact']);
    for (const name of Object.keys(hostile)) expect(statuses.get(`among/${name}`), name).not.toBe('exact');
    for (const one of sources.filter(({ status }: { status: string }) => status === 'failed')) {
      expect(one.failure !== undefined || one.messages.length > 0, one.source).toBe(true);
    }
  });

  it('a file beyond the limit of bytes is not read; the limit is an option', async () => {
    const args = ['import', 'mixed/b.html', '--out', 'limited', '--summary', 'json', '--no-check', '--force'];
    const small = await world.nianbao([...args, '--limit', 'bytes=1000']);
    expect(small.code).toBe(2);
    expect(JSON.parse(small.out).sources[0].messages.map((one: { code: string }) => one.code)).toEqual([
      'too-large',
    ]);
    expect((await world.nianbao([...args, '--limit', 'bytes=1000000'])).code).toBe(0);
  });

  it.each([
    [['--limit', 'bytes=much']],
    [['--limit', 'lines=3']],
    [['--jobs', '0']],
    [['--timeout', 'soon']],
  ])('%j is wrong usage', async (options) => {
    expect((await world.nianbao(['import', 'mixed', '--out', 'never', ...options])).code).toBe(2);
  });

  it('what another format is named for is no report, and said', async () => {
    const { code, err } = await world.nianbao(['import', 'mixed/d.pdf', '--format', 'docx', '--no-check']);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });
});
