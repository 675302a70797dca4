import { applyEdits } from '@nianbao/document';
import { describe, expect, it } from 'vitest';
import { addIgnore, readConfig } from '../src/index.js';

const entry = { code: 'Y101', organ: '示例县水务局', year: 2024, path: 'applications.broughtForward' };
const block = (indent: string) =>
  [
    '- code: Y101',
    '  organ: 示例县水务局',
    '  year: 2024',
    '  path: applications.broughtForward',
    "  reason: ''",
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');
const flow = "{ code: Y101, organ: 示例县水务局, year: 2024, path: applications.broughtForward, reason: '' }";

describe('an entry is added to ignore', () => {
  it.each([
    ['no text', '', `ignore:\n${block('  ')}`],
    ['only a comment', '# 设置', `# 设置\nignore:\n${block('  ')}`],
    ['other keys', 'preset: strict\n', `preset: strict\nignore:\n${block('  ')}`],
    ['a blank list', 'ignore: # 无\npreset: strict\n', `ignore: # 无\n${block('  ')}preset: strict\n`],
    [
      'a list with keys behind it',
      'ignore:\n    - code: T301 # 甲\n      reason: 另查 # 乙\n\npreset: strict\n',
      `ignore:\n    - code: T301 # 甲\n      reason: 另查 # 乙\n${block('    ')}\npreset: strict\n`,
    ],
    [
      'a list as far out as its key, without a line break at the end',
      'ignore:\n- { code: T301, reason: 另查 }',
      `ignore:\n- { code: T301, reason: 另查 }\n${block('')}`,
    ],
    [
      'a reason of several lines',
      'ignore:\n  - code: T301\n    reason: |\n      另查\n      再查\npreset: strict\n',
      `ignore:\n  - code: T301\n    reason: |\n      另查\n      再查\n${block('  ')}preset: strict\n`,
    ],
    ['an empty list on one line', 'ignore: []\n', `ignore: [${flow}]\n`],
    [
      'a list on one line',
      'ignore: [{ code: T301, reason: 另查 }]\n',
      `ignore: [{ code: T301, reason: 另查 }, ${flow}]\n`,
    ],
  ])('to %s', (_name, text, expected) => {
    const edit = addIgnore(text, entry);
    const after = applyEdits(text, edit ? [edit] : []);
    expect(after).toBe(expected);
    expect(readConfig(after).problems.map(({ code }) => code)).toEqual(['C205']);
  });

  it('with the line breaks of the file', () => {
    const text = 'ignore:\r\n  - { code: T301, reason: 另查 }\r\n';
    const edit = addIgnore(text, entry);
    expect(applyEdits(text, edit ? [edit] : []).replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each(['ignore: {', 'ignore: 3\n', '{ preset: strict }\n', '- T301\n', 'ignore: [ # 甲\n]\n'])(
    'but not to %j',
    (text) => {
      expect(addIgnore(text, entry)).toBeUndefined();
    },
  );

  it.each(['示例县 "水务" 局', '2024', '甲: 乙', '# 甲', '- 甲'])('of an organ called %j', (organ) => {
    const edit = addIgnore('', { code: 'Y101', organ });
    expect(readConfig(applyEdits('', edit ? [edit] : [])).config.ignore[0]?.organ).toBe(organ);
  });
});
