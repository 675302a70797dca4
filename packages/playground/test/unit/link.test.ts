import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../src/share/base64url.js';
import { MOST_BYTES, readLink, writeLink } from '../../src/share/link.js';

const packed = (bytes: Uint8Array | string) =>
  `#report=1.${toBase64url(deflateSync(typeof bytes === 'string' ? Buffer.from(bytes) : bytes))}`;
const faultOf = async (fragment: string) => {
  const read = await readLink(fragment);
  return read.kind === 'fault' ? read.fault : read.kind;
};

describe('a report in a link', () => {
  it('comes back as it was, whatever its text', async () => {
    const text = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const report = { name: '测试县教育局-2025.nianbao.yaml', text: words };
        expect(await readLink((await writeLink(report)) ?? '')).toEqual({ kind: 'report', report });
      }),
    );
  });

  it('is written in letters that an address takes as they are', async () => {
    const fragment = (await writeLink({ name: 'a.nianbao.yaml', text: '依申请公开'.repeat(500) })) ?? '';
    expect(fragment).toMatch(/^#report=1\.[\w-]+$/);
    expect(fragment.length).toBeLessThan(200);
  });

  it('is not made where the text is too large', async () => {
    expect(await writeLink({ name: 'a.nianbao.yaml', text: '零'.repeat(MOST_BYTES / 2) })).toBeUndefined();
  });
});

describe('a link that is no report', () => {
  it.each([
    ['nothing', '', 'none'],
    ['an empty fragment', '#', 'none'],
    ['another fragment', '#something', 'none'],
    ['no version', '#report=', 'damaged'],
    ['no dot', '#report=1', 'damaged'],
    ['no letters', '#report=1.', 'damaged'],
    ['other letters', '#report=1.***', 'damaged'],
    ['a letter too many', '#report=1.AAAAA', 'damaged'],
    ['no zlib', '#report=1.AAAA', 'damaged'],
    ['another version', '#report=2.AAAA', 'newer'],
    ['no name', packed('no line break'), 'damaged'],
    ['no UTF-8', packed(Uint8Array.of(0x61, 0x0a, 0xff, 0xfe)), 'damaged'],
    ['a bomb', packed(new Uint8Array(200_000_000)), 'too-large'],
    ['megabytes of letters', `#report=1.${'A'.repeat(3_000_000)}`, 'too-large'],
  ])('%s', async (_name, fragment, expected) => {
    expect(await faultOf(fragment)).toBe(expected);
  });

  it('is damaged wherever it was cut off', async () => {
    const whole = packed(`a.nianbao.yaml\n${'格式: 2021\n'.repeat(20)}`);
    for (let end = '#report=1.'.length; end < whole.length - 1; end++)
      expect(await faultOf(whole.slice(0, end))).toBe('damaged');
  });

  it('never throws', async () => {
    const letters = fc.stringMatching(/^[A-Za-z0-9_-]*$/);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), letters), async (rest) => {
        await expect(readLink(`#report=1.${rest}`)).resolves.toBeDefined();
      }),
    );
  });
});

describe('the name in a link', () => {
  it.each([
    ['../../etc/某局.nianbao.yaml', '某局.nianbao.yaml'],
    ['..\\..\\某局.nianbao.yaml', '某局.nianbao.yaml'],
    ['/年报/某局.yaml', '某局.nianbao.yaml'],
    ['...', '分享的年报.nianbao.yaml'],
    ['', '分享的年报.nianbao.yaml'],
    ['.nianbao.yaml', '分享的年报.nianbao.yaml'],
    ['.settings.json', 'settings.json.nianbao.yaml'],
    ['某局\u202Elmay.exe', '某局lmay.exe.nianbao.yaml'],
    ['a\u0000b\r.年报.yaml', 'ab.年报.yaml'],
    ['CON:a|b?.nianbao.yml', 'CONab.nianbao.yml'],
    [`${'长'.repeat(5000)}.nianbao.yaml`, `${'长'.repeat(120)}.nianbao.yaml`],
  ])('becomes a plain one (%#)', async (name, expected) => {
    const read = await readLink(packed(`${name}\ntext`));
    expect(read).toEqual({ kind: 'report', report: { name: expected, text: 'text' } });
  });
});
