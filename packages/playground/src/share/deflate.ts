/** Compresses bytes (zlib: its check sum tells a damaged link). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const all = await through(bytes, new CompressionStream('deflate'), Number.POSITIVE_INFINITY);
  return all ?? new Uint8Array();
}

/**
 * What became of compressed bytes: `damaged` if they are none, `too-large` as soon as more than `limit` come out, so
 * that a small link that swells to gigabytes costs no more than the limit.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array | 'damaged' | 'too-large'> {
  try {
    return (await through(bytes, new DecompressionStream('deflate'), limit)) ?? 'too-large';
  } catch {
    return 'damaged';
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
