import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fault, faultsOf } from '../src/config/faults.js';
import { readSource } from '../src/config/source.js';
import { plainOf } from '../src/config/source-node.js';
import { configSchema } from '../src/index.js';

const whole = {
  preset: 'strict',
  rules: {
    T301: 'off',
    T302: false,
    F104: { severity: 'warning' },
    Y104: { severity: 'hint', factor: 4 },
  },
  ignore: [
    { code: 'T303', organ: '示例县某某局', year: 2024, path: '主动公开.行政规范性文件', reason: '清理' },
    { code: 'F103', files: 'old/**', reason: '旧表' },
  ],
  baseline: 'known.json',
  exclude: ['draft/**'],
  organs: [
    '示例县某某局',
    { name: '示例县新局', formerNames: ['示例县旧局'], kind: '政府部门', level: 'county', region: 620422 },
    { name: '示例县乙局', region: '620422' },
  ],
  rollUps: [{ organ: '示例县人民政府', complete: true, members: ['示例县新局'], years: [2023] }],
};

/** Words and numbers that stand at an edge of what some place allows. */
const values: readonly unknown[] = [
  null,
  true,
  false,
  'off',
  'strict',
  '',
  ' ',
  'x'.repeat(1000),
  'x'.repeat(1001),
  'T301',
  '620422',
  '62',
  0,
  -1,
  1.5,
  2007,
  2008,
  2100,
  2101,
  99_999,
  620422,
  1e12,
  1e20,
  [],
  ['甲局'],
  {},
  { severity: 'error' },
  { nothing: 1 },
];

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const below = Object.entries(value).flatMap(([key, member]) =>
    placesIn(member, [...place, Array.isArray(value) ? Number(key) : key]),
  );
  return place.length === 0 ? below : [place, ...below];
}

/** The value with another one at a place; `undefined` takes out what stands there. */
function put(value: unknown, place: Place, other: unknown): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return other;
  if (Array.isArray(value))
    return value.map((member, at) => (at === step ? put(member, rest, other) : member));
  const member = put(Object(value)[step], rest, other);
  return { ...Object(value), [step]: member };
}

const rootOf = (data: unknown) => readSource(JSON.stringify(data)).root;

/** Where zod finds the same fault, by the path down to the map, list or value that it speaks of. */
function zodPlaces(data: unknown): ReadonlySet<string> {
  const { error } = configSchema.safeParse(data);
  return new Set((error?.issues ?? []).map(({ path }) => path.join('.')));
}

const isNear = (fault: Fault, places: ReadonlySet<string>) =>
  fault.steps.some((_, at) => places.has(fault.steps.slice(0, at + 1).join('.'))) || places.has('');

describe('the reader and the zod model of a configuration', () => {
  const places = placesIn(whole);

  it('take what is right', () => {
    expect(faultsOf(rootOf(whole))).toEqual([]);
    expect(configSchema.safeParse(whole).success).toBe(true);
  });

  const mutation = fc.oneof(
    fc.record({ place: fc.constantFrom(...places), other: fc.constantFrom(...values, undefined) }),
    fc.record({
      place: fc.constantFrom(...places).map((place) => [...place.slice(0, -1), 'unknown']),
      other: fc.constantFrom(...values),
    }),
  );
  it('refuse the same, at the same places, whatever is changed', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const data = mutations.reduce<unknown>((one, { place, other }) => put(one, place, other), whole);
        const root = rootOf(data);
        const plain = plainOf(root);
        const faults = faultsOf(root);
        const found = zodPlaces(plain);
        if (faults.length > 0) refused++;
        expect({ isRefused: faults.length > 0, plain }).toEqual({ isRefused: found.size > 0, plain });
        expect(faults.filter((fault) => !isNear(fault, found))).toEqual([]);
      }),
      { numRuns: 600 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it.each(places.map((place) => [place.join('.'), place] as const))(
    'at %s each value by itself',
    (_, place) => {
      for (const other of [...values, undefined]) {
        const root = rootOf(put(whole, place, other));
        const isRefused = faultsOf(root).length > 0;
        expect({ other, isRefused }).toEqual({
          other,
          isRefused: !configSchema.safeParse(plainOf(root)).success,
        });
      }
    },
  );
});
