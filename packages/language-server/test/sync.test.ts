import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Client, pulling } from './client.js';
import { exampleText, placeOf } from './reports.js';

const uri = 'file:///reports/one.nianbao.yaml';
const codesOf = (diagnostics: readonly { readonly code?: unknown }[] | undefined) =>
  (diagnostics ?? []).map(({ code }) => code);

/** The total of a row, where a digit more breaks the row. */
const total = placeOf(exampleText, '0 }', '予以公开:').start;
const breakTotal = { range: { start: total, end: total }, text: '7' };
const mendTotal = { range: { start: total, end: { ...total, character: total.character + 1 } }, text: '' };
const broken = exampleText.replace('其他: 0, 总计: 0 }', '其他: 0, 总计: 7 }');

describe('to a client that waits, the server', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ initializationOptions: { status: true } });
  });
  afterEach(() => client.stop());

  const open = async (text: string, version = 1) => {
    const shown = client.diagnostics(uri, version);
    client.open(uri, text, version);
    return codesOf(await shown);
  };
  const change = async (version: number, edit: object) => {
    const shown = client.diagnostics(uri, version);
    client.change(uri, version, edit as never);
    return codesOf(await shown);
  };

  it('says what is wrong after each change of some characters', async () => {
    expect(await open(exampleText)).not.toContain('T303');
    expect(await change(2, breakTotal)).toContain('T303');
    expect(await change(3, mendTotal)).not.toContain('T303');
  });

  it('applies several changes of one notification in their order', async () => {
    await open(exampleText);
    const shown = client.diagnostics(uri, 2);
    client.change(uri, 2, breakTotal, mendTotal, breakTotal);
    expect(codesOf(await shown)).toContain('T303');
  });

  it('judges a burst of changes once, and by its last text', async () => {
    await open(exampleText);
    const before = client.published.length;
    const shown = client.diagnostics(uri, 102);
    await client.together(() => {
      for (let version = 2; version <= 102; version++) {
        client.change(uri, version, version % 2 === 0 ? breakTotal : mendTotal);
      }
    });
    expect(codesOf(await shown)).toContain('T303');
    expect(client.published.length - before).toBe(1);
  });

  it('judges a file by its new text when it was closed, changed on disk and opened again as version 1', async () => {
    expect(await open(exampleText)).not.toContain('T303');
    client.close(uri);
    expect(await open(broken)).toContain('T303');
    client.close(uri);
    expect(await open(exampleText)).not.toContain('T303');
  });

  it('takes its words back when a file is closed', async () => {
    expect(await open(broken)).toContain('T303');
    const shown = client.diagnostics(uri);
    client.close(uri);
    expect(await shown).toEqual([]);
  });

  it('accepts a client whose versions begin again, or jump', async () => {
    await open(exampleText, 40);
    expect(await change(1, breakTotal)).toContain('T303');
    expect(await change(900, mendTotal)).not.toContain('T303');
  });

  it('counts the problems of each section', async () => {
    await open(exampleText);
    await change(2, breakTotal);
    await client.request('textDocument/hover', uri, { position: total });
    const last = client.received.filter(({ method }) => method === 'nianbao/status').at(-1)?.params;
    expect(last).toMatchObject({ uri, isReport: true });
    const { sections, errors } = last as {
      sections: { section: number; title: string; errors: number }[];
      errors: number;
    };
    expect(sections.map(({ section }) => section)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sections.map(({ title }) => title)[2]).toMatch(/^三、/);
    expect(sections[2]?.errors).toBeGreaterThan(0);
    expect(errors).toBe(sections.reduce((sum, section) => sum + section.errors, 0));
  });
});

describe('to a client that asks, the server', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ capabilities: pulling });
  });
  afterEach(() => client.stop());

  it('answers what holds for the newest text, and publishes nothing', async () => {
    client.open(uri, exampleText);
    const first = await client.pull(uri);
    client.change(uri, 2, breakTotal);
    const second = await client.pull(uri, first.resultId);
    expect([first.kind, second.kind]).toEqual(['full', 'full']);
    expect(codesOf(first.items)).not.toContain('T303');
    expect(codesOf(second.items)).toContain('T303');
    expect(client.published).toEqual([]);
    expect(client.received.map(({ method }) => method)).not.toContain('nianbao/status');
  });

  it('says that nothing is new when nothing is', async () => {
    client.open(uri, exampleText);
    const { resultId } = await client.pull(uri);
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    client.change(uri, 2, breakTotal);
    const changed = await client.pull(uri, resultId);
    expect(changed.kind).toBe('full');
    client.change(uri, 3, mendTotal);
    expect(await client.pull(uri, changed.resultId)).toMatchObject({ kind: 'full', resultId });
  });

  it('knows a result again after the file was closed and opened, and no other text by that name', async () => {
    client.open(uri, exampleText);
    const { resultId } = await client.pull(uri);
    client.close(uri);
    client.open(uri, broken);
    const reopened = await client.pull(uri, resultId);
    expect(reopened.kind).toBe('full');
    expect(codesOf(reopened.items)).toContain('T303');
  });

  it('has nothing to say of a file that is not open', async () => {
    expect(await client.pull('file:///reports/unknown.nianbao.yaml')).toEqual({ kind: 'full', items: [] });
  });
});
