// Where the values of a report stood in its source, by the file that was kept beside it.
import { importText } from '@nianbao/importers/text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document } from '../../importers/test/document.js';
import type { ImportResult, OriginsResult, PlacesResult } from '../src/protocol.js';
import { Client, pulling } from './client.js';

let client: Client;
beforeAll(async () => {
  client = await Client.start({ capabilities: pulling });
});
afterAll(async () => {
  expect(client.faults()).toEqual([]);
  await client.stop();
});

const importing = (text: string) =>
  client.connection.sendRequest<ImportResult>('nianbao/import', { text, locale: 'en' });
const originsOf = async (text: string, provenance: unknown) => {
  const params = { text, provenance: JSON.stringify(provenance), locale: 'en' };
  return (await client.connection.sendRequest<OriginsResult>('nianbao/origins', params)).origins;
};

describe('origins', () => {
  it('are those of the import', async () => {
    const { text, origins } = await importing(document());
    const { provenance } = importText(document());
    expect(origins.length).toBeGreaterThan(190);
    expect(await originsOf(text ?? '', { source: 'a.txt', values: provenance })).toEqual(origins);
  });

  it('go where the values stand now, and without those that are gone', async () => {
    const report = '格式: "2021"\n\n依申请公开:\n  本年新收: { 自然人: 31, 总计: 3 }\n';
    const { provenance } = importText(document());
    const found = await originsOf(report, { values: provenance });
    const lines = report.split('\n');
    expect(
      found.map(({ range: { start, end } }) => lines[start.line]?.slice(start.character, end.character)),
    ).toEqual(['31', '3']);
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no object of values', { values: 3 }],
    ['values of another kind', { values: { agency: null, year: 'x', applications: { text: 3 } } }],
    [
      'what no report has',
      { values: { '': { text: 'x' }, 'applications.nothing': { text: 'x', place: 3 } } },
    ],
  ])('are none where the file holds %s', async (_, provenance) => {
    expect(await originsOf('机关: 示例县某某局\n年度: 2023\n', provenance)).toEqual([]);
  });
});

it('a message on a blank reaches to where its number is to be written', async () => {
  const { text, messages } = await importing(document().replace(/(?:\t0){3}\n/, '\t若\t若\t若\n'));
  const lines = text?.split('\n') ?? [];
  const places = messages
    .filter(({ code }) => code === 'cell-text')
    .map(({ range: { start, end } }) => lines[start.line]?.slice(start.character, end.character).trimEnd());
  expect(places).toEqual(['本年制发件数:', '本年废止件数:', '现行有效件数:']);
});

describe('places', () => {
  const placesIn = async (text: string, paths: readonly string[]) => {
    const { ranges } = await client.connection.sendRequest<PlacesResult>('nianbao/places', { text, paths });
    const lines = text.split('\n');
    return ranges.map(({ start, end }) => lines[start.line]?.slice(start.character, end.character).trim());
  };

  it('are those that an import named', async () => {
    const { text, origins, messages } = await importing(document().replace(/\t0\n/, '\t若\n'));
    const all = [...messages, ...origins].flatMap(({ path, range }) => (path ? [{ path, range }] : []));
    const paths = all.map(({ path }) => path);
    const { ranges } = await client.connection.sendRequest<PlacesResult>('nianbao/places', { text, paths });
    expect(messages.length).toBeGreaterThan(0);
    expect(ranges).toEqual(all.map(({ range }) => range));
  });

  it('are found again in another text, and never missing', async () => {
    const report = '依申请公开:\n  本年新收: { 自然人: 31, 总计: }\n年度: 2024\n';
    const received = 'applications.received';
    expect(
      await placesIn(report, ['reportingYear', `${received}.naturalPerson`, `${received}.total`]),
    ).toEqual(['2024', '31', '总计:']);
    expect(await placesIn('', ['reportingYear', 'nothing.of.the.kind'])).toEqual(['', '']);
  });
});
