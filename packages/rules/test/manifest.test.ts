import { readFileSync } from 'node:fs';
import type { ReportDraft } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { checkReport, type Organ, openReport, type RuleSettings, type Stray } from '../src/index.js';

/** What an implementation in another language sees: the manifest and the files that it names, nothing else. */
const folder = new URL('../conformance/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;

interface Manifest {
  readonly formatVersion: number;
  readonly holds: Readonly<Record<string, string>>;
  readonly rules: readonly {
    readonly code: string;
    readonly fail: readonly string[];
    readonly pass: readonly string[];
  }[];
}

interface Place {
  readonly code: string;
  readonly path: string;
  readonly range?: unknown;
}

interface File {
  readonly rule: string;
  readonly report: ReportDraft;
  readonly organ?: Partial<Organ>;
  readonly settings?: RuleSettings;
  readonly strays?: readonly Stray[];
  readonly earlier?: readonly ReportDraft[];
  readonly rollUp?: {
    readonly complete: boolean;
    readonly members: readonly { readonly name: string; readonly report?: ReportDraft }[];
  };
  readonly expect: readonly Place[];
}

function judge({ rule, report, organ = {}, settings = {}, strays = [], earlier = [], rollUp }: File) {
  const { problems } = checkReport(report, {
    organ,
    settings,
    strays,
    earlier: earlier.map((one) => openReport(one, String(one.reportingYear))),
    ...(rollUp && {
      rollUp: {
        complete: rollUp.complete,
        members: rollUp.members.map((one) => ({
          name: one.name,
          report: one.report && openReport(one.report, one.name),
        })),
      },
    }),
  });
  return problems.filter(({ code }) => code === rule);
}

const { formatVersion, holds, rules } = read<Manifest>('manifest.json');

describe('a program that reads the manifest and the files alone', () => {
  it('knows the format', () => {
    expect(formatVersion).toBe(1);
    expect(Object.keys(holds)).toEqual(expect.arrayContaining(['report', 'expect']));
  });

  it.each(rules)(
    '$code: what must fail fails at the places named, what must pass passes',
    ({ code, fail, pass }) => {
      expect(fail.length).toBeGreaterThan(0);
      expect(pass.length).toBeGreaterThan(0);
      for (const name of [...fail, ...pass]) {
        const file = read<File>(name);
        expect(file.rule, name).toBe(code);
        for (const key of Object.keys(file)) expect(holds, name).toHaveProperty(key);
        expect(file.expect.length > 0, name).toBe(fail.includes(name));
        const found = judge(file);
        expect(found, name).toHaveLength(file.expect.length);
        for (const [at, place] of file.expect.entries()) expect(found[at], name).toMatchObject(place);
      }
    },
  );
});
