import { sha256 } from './sha256.js';

/**
 * Browsers keep `crypto.subtle` from pages of plain http, as an office's intranet may serve this one. VS Code needs of
 * it but one digest, of the page's address and a random number, before it starts its extensions. Here it gets it; no
 * secret depends on it.
 */
export function provideDigest(): void {
  if (crypto.subtle !== undefined) return;
  const digest = async (algorithm: unknown, data: BufferSource): Promise<ArrayBuffer> => {
    if (String(algorithm).toLowerCase() !== 'sha-256')
      throw new Error(`this page cannot make a digest of ${algorithm}`);
    const bytes = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data);
    return sha256(bytes).buffer;
  };
  Object.defineProperty(crypto, 'subtle', { value: { digest } });
}
