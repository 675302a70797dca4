import { expect, it } from 'vitest';
import { base64 } from '../../src/base64.js';

it.each([0, 1, 2, 3, 8191, 8192, 8193, 100_000])('writes %i bytes as Node does', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
