import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/plain-http/sha256.js';
import { provideDigest } from '../../src/plain-http/stand-in.js';

const known = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());

describe('SHA-256 of our own', () => {
  it('is that of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toEqual(known(bytes));
      }),
    );
  });

  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 128])('is that of %i bytes', (length) => {
    const bytes = new Uint8Array(length).fill(0x61);
    expect(sha256(bytes)).toEqual(known(bytes));
  });
});

describe('a page of plain http', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('gets the one digest that the workbench needs, and no other', async () => {
    vi.stubGlobal('crypto', {});
    provideDigest();
    const bytes = new TextEncoder().encode('{"parentOrigin":"http://intranet","salt":"1"}');
    expect(new Uint8Array(await crypto.subtle.digest('sha-256', bytes))).toEqual(known(bytes));
    await expect(crypto.subtle.digest('sha-1', bytes)).rejects.toThrow('sha-1');
  });

  it('keeps the digests of a browser that has them', () => {
    const { subtle } = crypto;
    provideDigest();
    expect(crypto.subtle).toBe(subtle);
  });
});
