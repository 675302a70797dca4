import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './rooms.js';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

function corpus(...args: readonly string[]) {
  const command = [
    '--conditions=@nianbao/source',
    '--import',
    'tsx',
    'packages/house/corpus/main.ts',
    ...args,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout.trim().split('\n');
}

const last = (lines: readonly string[]) => lines.at(-1);
const sound = {
  edition: '2021',
  agency: { name: '某县某局' },
  reportingYear: 2024,
  otherMatters: '未收取信息处理费。',
};

describe('npm run corpus', () => {
  it('prints per rule what is newly and no longer flagged against the recorded run', () => {
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify({ ...sound, problemsAndImprovements: '无' }));
    expect(corpus(folder)).toContain('N113: 1 newly flagged, 0 no longer flagged');
    corpus(folder, '--update');
    expect(corpus(folder)).toHaveLength(1);
    writeFileSync(
      file,
      JSON.stringify({ ...sound, otherMatters: '另有说明。', problemsAndImprovements: '更新'.repeat(20) }),
    );
    const lines = corpus(folder);
    expect(lines).toContain('N113: 0 newly flagged, 1 no longer flagged');
    expect(lines).toContain('N111: 1 newly flagged, 0 no longer flagged');
    expect(
      lines.some((line) => line.startsWith('  - ') && line.endsWith('report.json problemsAndImprovements')),
    ).toBe(true);
  });

  it('runs over the examples and the conformance set, whose record is committed', () => {
    const lines = corpus();
    expect(Number(last(lines)?.split(' ')[0])).toBeGreaterThan(100);
    const record: Record<string, string[]> = JSON.parse(
      readFileSync(`${root}packages/house/corpus/record.json`, 'utf8'),
    );
    expect(record['N101']).toContain('examples/huining-2021/report.json overview[259-261]');
  });
});
