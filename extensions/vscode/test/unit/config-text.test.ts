import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configText } from '../../src/config-text.js';

describe('a configuration to start from', () => {
  it.each([
    { organs: [], names: [] },
    { organs: ['乙局', '甲局', '乙局'], names: ['甲局', '乙局'] },
    { organs: ['甲局: 新区', '"乙"局 # 旧'], names: ['甲局: 新区', '"乙"局 # 旧'] },
  ])('names $organs', ({ organs, names }) => {
    const read = parse(configText(organs, (sentence) => sentence));
    expect(read.preset).toBe('recommended');
    expect((read.organs as { name: string }[]).map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it('still reads when every # before a key is taken away', () => {
    const text = configText(['甲局', '乙局'], (sentence) => `¶${sentence}`);
    // As the editor's own command takes comments away; what is prose stays one.
    const uncommented = text.replaceAll(/^# ¶.*$/gm, '').replaceAll(/^( *)# /gm, '$1');
    const { rollUps, ignore, organs } = parse(uncommented);
    expect(rollUps).toEqual([{ organ: '甲局', complete: true, members: ['乙局'] }]);
    expect(ignore).toHaveLength(1);
    expect(organs[0].formerNames).toHaveLength(1);
  });
});
