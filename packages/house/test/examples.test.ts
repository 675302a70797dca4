import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { publishedSchemas, schemaFile, translateJson, validateReport } from '@nianbao/schema';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesUnder, root } from './rooms.js';

const run = (command: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const nianbao = (...args: readonly string[]) => run('node', 'packages/cli/bin/nianbao.js', ...args);
const read = (file: string) => readFileSync(root + file, 'utf8');

interface Summary {
  readonly files: readonly { readonly file: string; readonly problems: readonly Record<string, unknown>[] }[];
}

/** Code, place and line of each problem of a folder's files, as the expectations beside the examples hold them. */
function problemsIn(folder: string): Readonly<Record<string, readonly unknown[]>> {
  const { stdout } = nianbao('check', folder, '--format', 'json');
  const result: Summary = JSON.parse(stdout);
  const found = result.files.filter(({ problems }) => problems.length > 0);
  return Object.fromEntries(
    found.map(({ file, problems }) => [
      file.slice(folder.length + 1),
      problems.map(({ code, path, line, column }) => ({ code, path, line, column })),
    ]),
  );
}

const reports = filesUnder('examples').filter((file) => /\.nianbao\.yaml$/.test(file));
const valid = reports.filter((file) => !file.includes('/broken/'));

describe.each(['broken', 'county', 'huining-2021'])('examples/%s', (name) => {
  it('has exactly the problems that are written beside it', () => {
    const expected = JSON.parse(read(`examples/${name}/expected.json`));
    expect(problemsIn(`examples/${name}`)).toEqual(expected);
  });
});

describe.each(valid)('%s', (file) => {
  const zh: unknown = parse(read(file));

  it.each(publishedSchemas)('validates: $vocabulary draft $draft', (options) => {
    const ajv = options.draft === '7' ? new Ajv({ strict: true }) : new Ajv2020({ strict: true });
    addFormats.default(ajv);
    ajv.addVocabulary([
      'markdownDescription',
      'defaultSnippets',
      'x-nianbao-id',
      'x-nianbao-basis',
      'x-nianbao-sum-of',
      'x-nianbao-balance',
    ]);
    const validate = ajv.compile(JSON.parse(read(`packages/schema/generated/${schemaFile(options)}`)));
    expect(
      validate(options.vocabulary === 'zh' ? zh : translateJson(zh, 'en')),
      JSON.stringify(validate.errors),
    ).toBe(true);
  });

  it('is formatted', () => {
    expect(nianbao('format', '--check', file).status).toBe(0);
  });
});

it('the JSON beside the first report is what `nianbao convert` makes of it', () => {
  const { stdout, status } = nianbao('convert', 'examples/huining-2021/report.nianbao.yaml', '--to', 'json');
  expect(status).toBe(0);
  expect(stdout).toBe(read('examples/huining-2021/report.json'));
  expect('report' in validateReport(JSON.parse(stdout))).toBe(true);
});

it('the project that depends on the packages judges the report', () => {
  const { status, stdout } = run('node', 'examples/consumer/index.js');
  expect(status).toBe(0);
  expect(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ')[1]),
  ).toEqual(['N101', 'N109', 'P102']);
});

const python =
  existsSync('/usr/bin/python3') && run('/usr/bin/python3', '-c', 'import jsonschema').status === 0;

it.skipIf(!python && !process.env['CI'])('the tool in Python judges it with the JSON Schema alone', () => {
  const judge = (...args: readonly string[]) =>
    run('/usr/bin/python3', 'examples/external-tool/judge.py', ...args);
  expect(judge()).toEqual({ status: 0, stdout: '0 schema errors, 0 wrong totals\n', stderr: '' });
});
