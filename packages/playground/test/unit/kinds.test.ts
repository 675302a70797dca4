import { describe, expect, it } from 'vitest';
import { type Kind, kindOf } from '../../src/files/kinds.js';

describe('a file from the disk', () => {
  it.each<[string, Kind]>([
    ['某局2024.nianbao.yaml', 'report'],
    ['某局.年报.YML', 'report'],
    ['下载.yaml', 'report'],
    ['nianbao.config.yaml', 'configuration'],
    ['2024年报.HTML', 'source'],
    ['年报.pdf', 'source'],
    ['年报.doc', 'source'],
    ['照片.jpg', 'unknown'],
    ['没有后缀', 'unknown'],
    ['pdf', 'unknown'],
  ])('%s is a %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });
});
