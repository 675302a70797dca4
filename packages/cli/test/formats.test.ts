import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import * as formats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeXml } from '../src/output/xml.js';
import { broken, sound, warned } from './reports.js';
import { createWorld, type World } from './world.js';

const suppressed = sound.replace(/( {2}行政复议: .*)0 }/, '$17 } # nianbao-ignore T401 原表如此');
const odd = broken.replace('规划计划', '规划\u0007<&>"计划');

let world: World;
beforeAll(async () => {
  world = await createWorld({
    'broken.nianbao.yaml': broken,
    'warned.nianbao.yaml': warned,
    'suppressed.nianbao.yaml': suppressed,
    '怪 名,%:&"<.nianbao.yaml': odd,
  });
});
afterAll(() => world[Symbol.asyncDispose]());

const output = async (format: string, ...args: string[]) =>
  (await world.nianbao(['check', '.', '--format', format, ...args])).out;

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly locations: readonly Location[];
      readonly relatedLocations?: readonly Location[];
      readonly fixes?: readonly unknown[];
      readonly suppressions?: readonly { readonly justification: string }[];
    }[];
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  }[];
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: Readonly<Record<string, number>>;
  };
}

describe('sarif', () => {
  const valid = async (text: string) => {
    const path = createRequire(import.meta.url).resolve(
      '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
    );
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    formats.default.default(ajv);
    // Written in draft 4, it says nothing that draft 7 would read otherwise but for the names of these two.
    const { $schema: _draft, id: _id, ...schema } = JSON.parse(await readFile(path, 'utf8'));
    const validate = ajv.compile(schema);
    validate(JSON.parse(text));
    return validate.errors ?? [];
  };

  it.each(['zh-CN', 'en'])('is valid by the official schema, in %s', async (lang) => {
    expect(await valid(await output('sarif', '--lang', lang))).toEqual([]);
  });

  it('is valid when a file could not be read, and says so', async () => {
    const { out, code } = await world.nianbao(['check', 'gone.yaml', '--format', 'sarif']);
    expect(await valid(out)).toEqual([]);
    expect((JSON.parse(out) as Sarif).runs[0]?.invocations[0]?.executionSuccessful).toBe(false);
    expect(code).toBe(2);
  });

  it('points at places, related places and fixes; suppressed problems carry their reason', async () => {
    const { results } = (JSON.parse(await output('sarif')) as Sarif).runs[0] ?? { results: [] };
    const total = results.find(({ ruleId }) => ruleId === 'T303');
    const { artifactLocation, region } = total?.locations[0]?.physicalLocation ?? {};
    expect(artifactLocation?.uri).toBe('broken.nianbao.yaml');
    expect(
      broken.slice(region?.['charOffset'], (region?.['charOffset'] ?? 0) + (region?.['charLength'] ?? 0)),
    ).toBe('4');
    expect(total?.relatedLocations?.length).toBeGreaterThan(0);
    expect(results.find(({ ruleId }) => ruleId === 'S101')?.fixes).toHaveLength(1);
    const reasons = results.flatMap(({ suppressions = [] }) =>
      suppressions.map(({ justification }) => justification),
    );
    expect(reasons).toContain('原表如此');
  });
});

describe('junit', () => {
  it.each(['zh-CN', 'en'])(
    'is well-formed XML in %s, whatever the files are called and hold',
    async (lang) => {
      const suites: { tests: string; cases: number }[] = [];
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ name, attributes }) => {
        if (name === 'testsuite') suites.push({ tests: attributes['tests'] ?? '', cases: 0 });
        const last = suites.at(-1);
        if (name === 'testcase' && last) last.cases++;
      });
      parser.write(await output('junit', '--lang', lang)).close();
      expect(suites).toHaveLength(4);
      for (const suite of suites) expect(suite.tests).toBe(String(suite.cases));
    },
  );

  it('only errors fail', async () => {
    const text = await output('junit');
    const failing = [...text.matchAll(/<testsuite name="([^"]*)"[^>]* failures="([1-9])/g)].map(
      ([, name]) => name,
    );
    expect(failing).toEqual(['broken.nianbao.yaml', '怪 名,%:&amp;&quot;&lt;.nianbao.yaml']);
  });

  it.each([
    ['\u0000\u0008\u001f', '\ufffd\ufffd\ufffd'],
    ['\ud800a\udc00', '\ufffda\ufffd'],
    ['\ufffe😀', '\ufffd😀'],
    [`<a b="c" d='e'>&\n`, '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;&#10;'],
  ])('%j is written as %j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});

describe('github', () => {
  it('writes a command a line, with everything escaped', async () => {
    const lines = (await output('github')).trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=[^:,]+,line=\d+,[^:]*title=[^:,]+::.+$/);
    expect(lines.filter((line) => line.includes('file=怪 名%2C%25%3A&"<.nianbao.yaml'))).not.toEqual([]);
    expect(lines.some((line) => line.startsWith('::warning file=warned.nianbao.yaml'))).toBe(true);
  });
});
