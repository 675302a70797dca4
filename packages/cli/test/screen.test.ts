import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../src/terminal/display-width.js';
import { visible } from '../src/terminal/visible.js';
import { expectGolden } from './golden.js';
import { asOf, broken, sound, warned } from './reports.js';
import { createWorld, type RunOptions, type World } from './world.js';
import { carried, ownWords, reportOf } from './years.js';

const hostile = sound.replace(/(总体情况: )\|[^\n]*\n[^\n]*/, '$1"\\e[31m红\\u202e色"\n宽\t列：1');

let world: World;
beforeAll(async () => {
  world = await createWorld({
    'sound.nianbao.yaml': sound,
    'broken.nianbao.yaml': broken,
    'warned.nianbao.yaml': warned,
    'suppressed.nianbao.yaml': asOf('示例县丁局', sound).replace(
      /( {2}行政复议: .*)0 }/,
      '$17 } # nianbao-ignore T401 原表如此',
    ),
    'hostile.nianbao.yaml': asOf('示例县戊局', hostile),
    'other.yaml': 'a: 1\n',
    'years/2023.nianbao.yaml': reportOf('示例县己局', 2023, { overview: ownWords }),
    'years/2024.nianbao.yaml': reportOf('示例县己局', 2024, { ...carried, overview: ownWords }),
  });
});
afterAll(() => world[Symbol.asyncDispose]());

const screens: readonly (readonly [string, readonly string[], RunOptions | undefined])[] = [
  [
    'check.zh',
    ['check', 'sound.nianbao.yaml', 'broken.nianbao.yaml', 'warned.nianbao.yaml', '--max-warnings', '1'],
    undefined,
  ],
  ['check.en', ['check', 'broken.nianbao.yaml', 'suppressed.nianbao.yaml', '--lang', 'en'], undefined],
  ['check.color', ['check', 'broken.nianbao.yaml'], { terminal: true }],
  ['check.quiet', ['check', 'warned.nianbao.yaml', '-q'], undefined],
  [
    'check.hostile',
    ['check', 'hostile.nianbao.yaml'],
    { terminal: true, env: { NO_COLOR: '1', LANG: 'zh_CN.UTF-8' } },
  ],
  ['check-years.zh', ['check', 'years', '--show-outcomes'], undefined],
  ['check-years.en', ['check', 'years', '--show-outcomes', '--lang', 'en'], undefined],
  ['check-outcomes.zh', ['check', 'years/2024.nianbao.yaml', '-q', '--show-outcomes'], undefined],
  ['check-config.en', ['check', '--config', 'gone.yaml', '--lang', 'en'], undefined],
  ['compare.zh', ['compare', 'years/2023.nianbao.yaml', 'years/2024.nianbao.yaml'], undefined],
  [
    'compare.en',
    ['compare', 'sound.nianbao.yaml', 'broken.nianbao.yaml', '-f', 'markdown', '--lang', 'en'],
    undefined,
  ],
  ['help-compare.zh', ['help', 'compare'], undefined],
  ['help-rollup.zh', ['help', 'rollup'], undefined],
  ['help-rollup.en', ['help', 'rollup', '--lang', 'en'], undefined],
  ['rollup.zh', ['rollup', '--name', '示例县', '--year', '2024', 'years', 'broken.nianbao.yaml'], undefined],
  [
    'rollup-lineage.en',
    [
      'rollup',
      '--name',
      '示例县',
      '--year',
      '2024',
      'years',
      'broken.nianbao.yaml',
      '--lineage',
      'markdown',
      '--lang',
      'en',
    ],
    undefined,
  ],
  ['rollup-unknown.en', ['rollup', '--organ', '示例县', '--year', '2024', '--lang', 'en'], undefined],
  ['failures.zh', ['check', 'gone.yaml', 'other.yaml', 'nowhere/*.yaml'], undefined],
  ['failures.en', ['check', 'gone.yaml', 'other.yaml', 'nowhere/*.yaml'], { env: { LC_ALL: 'C' } }],
  ['help.zh', ['--help'], undefined],
  ['help.en', ['--help', '--lang=en'], undefined],
  ['help-check.zh', ['help', 'check'], undefined],
  ['help-check.en', ['check', '-h', '--lang', 'en'], undefined],
  ['usage-command.zh', ['chekc'], undefined],
  ['usage-command.en', ['chekc', '--lang', 'en'], undefined],
  ['usage-option.zh', ['check', '--fromat', 'json'], undefined],
  ['usage-value.zh', ['check', '--format'], undefined],
  ['usage-format.zh', ['check', '--format', 'xml'], undefined],
  ['usage-argument.zh', ['explain'], undefined],
  ['usage-excess.zh', ['convert', 'a', 'b'], undefined],
  ['usage-rule.zh', ['check', '--rule', 'T3O1=off'], undefined],
  ['usage-year.en', ['new', '--year', '24', '--lang', 'en'], undefined],
  ['rules.zh', ['rules'], undefined],
  ['rules.en', ['rules', '--lang', 'en'], undefined],
  ['explain.zh', ['explain', 'T301'], undefined],
  ['explain.en', ['explain', 'C101', 'suppression-without-reason', '--lang', 'en', '--color'], undefined],
];

/** What stands over the marks of the next line. */
function above(line: string, marks: string): string {
  let column = 0;
  let found = '';
  for (const character of line) {
    if (marks[column] === '^') found += character;
    column += displayWidth(character);
  }
  return found;
}

describe('what the user sees', () => {
  it.each(screens)('%s', async (name, args, options) => {
    const { code, out, err } = await world.nianbao(args, options);
    const screen = `$ nianbao ${args.join(' ')}\n${out}${err === '' ? '' : `--- stderr\n${err}`}--- ${code}\n`;
    await expectGolden(`${name}.txt`, screen);
  });
});

it('a baseline written, then obeyed', async () => {
  await using other = await createWorld({ 'warned.nianbao.yaml': warned });
  const { out, err } = await other.nianbao(['check', '--update-baseline']);
  const { out: after } = await other.nianbao(['check', '--lang', 'en']);
  await expectGolden('check-baseline.txt', `${out}--- stderr\n${err}---\n${after}`);
});

describe('on a terminal', () => {
  it.each([
    ['abc', 3],
    ['年报', 4],
    ['（一）', 6],
    ['“x”', 3],
    ['\u001b[31m红\u001b[39m', 2],
    ['e\u0301', 1],
    ['😀', 2],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('the mark stands under the place, and no line is wider than the terminal', async () => {
    const { out } = await world.nianbao(['check', 'broken.nianbao.yaml']);
    const lines = out.split('\n');
    const marks = lines.flatMap((line, index) => (/│ +\^+$/.test(line) ? [index] : []));
    expect(marks.length).toBeGreaterThan(2);
    for (const index of marks) {
      const mark = lines[index] ?? '';
      const code = lines[index - 1] ?? '';
      expect(displayWidth(code)).toBeLessThanOrEqual(80);
      expect(displayWidth(mark)).toBeLessThanOrEqual(displayWidth(code));
    }
    const pointedAt = marks.map((index) => above(lines[index - 1] ?? '', lines[index] ?? ''));
    expect(pointedAt.slice(0, 3)).toEqual(['20', '：', '4']);
  });

  it.each([
    ['a\u001b[31mb', 'a␛[31mb'],
    ['a\tb\nc', 'a b␊c'],
    ['\u202eabc\u2066', '·abc·'],
    ['\ud800x', '·x'],
    ['年报😀', '年报😀'],
  ])('%j is shown as %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});
