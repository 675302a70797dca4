import { describe, expect, it } from 'vitest';
import { createWorld } from './world.js';
import { carried, ownWords, reportOf } from './years.js';

const wrong = { 'reconsiderationAndLitigation.reconsideration.total': 3 };

interface Json {
  readonly a: Readonly<Record<string, unknown>>;
  readonly tables: readonly {
    readonly cells: readonly Readonly<Record<string, unknown>>[];
    readonly lone: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly narratives: readonly { readonly path: string; readonly share: number | null }[];
  readonly problems: Readonly<
    Record<'new' | 'resolved' | 'persisting', readonly { readonly code: string; readonly path: string }[]>
  >;
}

const world = () =>
  createWorld({
    '2023.nianbao.yaml': reportOf('示例县甲局', 2023, {
      ...wrong,
      overview: ownWords,
      'applications.received.naturalPerson': 8,
    }),
    '2024.nianbao.yaml': reportOf('示例县甲局', 2024, { ...wrong, ...carried, overview: ownWords }),
    '2020.nianbao.yaml': reportOf('示例县甲局', 2020),
    'other.yaml': 'a: 1\n',
  });

async function compared(...args: string[]): Promise<Json> {
  await using files = await world();
  const { out } = await files.nianbao(['compare', ...args, '--format', 'json']);
  return JSON.parse(out) as Json;
}

describe('compare', () => {
  it('says what differs in the tables, how much, and how much of the text is the same', async () => {
    const { a, tables, narratives } = await compared('2023.nianbao.yaml', '2024.nianbao.yaml');
    expect(a).toEqual({ file: '2023.nianbao.yaml', agency: '示例县甲局', year: 2023, edition: '2021' });
    const cells = tables.flatMap((table) => table.cells);
    expect(cells).toHaveLength(200);
    expect(cells.find(({ path }) => path === 'applications.received.naturalPerson')).toMatchObject({
      a: 8,
      b: 0,
      difference: -8,
      growth: -1,
    });
    expect(cells.find(({ path }) => path === 'applications.broughtForward.total')).toMatchObject({
      difference: 3,
      growth: null,
    });
    expect(narratives.find(({ path }) => path === 'overview')?.share).toBe(1);
  });

  it('sorts problems into new, resolved and persisting ones', async () => {
    const { problems } = await compared('2023.nianbao.yaml', '2024.nianbao.yaml');
    const keys = (kind: keyof typeof problems) => problems[kind].map(({ code, path }) => `${code} ${path}`);
    expect(keys('new')).toContain('Y101 applications.broughtForward');
    expect(keys('resolved')).toContain('T303 applications.received.total');
    expect(keys('persisting')).toContain('T401 reconsiderationAndLitigation.reconsideration.total');
  });

  it.each([
    [['2023.nianbao.yaml'], 2],
    [['2023.nianbao.yaml', 'gone.yaml'], 2],
    [['2023.nianbao.yaml', 'other.yaml'], 2],
    [['2023.nianbao.yaml', '2024.nianbao.yaml', '--format', 'sarif'], 2],
    [['2023.nianbao.yaml', '2024.nianbao.yaml', '--all'], 0],
  ])('%j exits with %i', async (args, expected) => {
    await using files = await world();
    expect((await files.nianbao(['compare', ...args])).code).toBe(expected);
  });

  it('--all lists every cell', async () => {
    await using files = await world();
    const { out } = await files.nianbao(['compare', '2023.nianbao.yaml', '2024.nianbao.yaml', '--all']);
    expect(out.split('\n').length).toBeGreaterThan(200);
  });
});
