/** The first 32 bits of the fractional parts of roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const ROUNDS = 64;
const PRIMES = firstPrimes(ROUNDS);
const CUBE_ROOTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const SQUARE_ROOTS = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** SHA-256 of bytes. For a few bytes only: where browsers have their own, theirs is faster. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const message = padded(bytes);
  const state = Uint32Array.from(SQUARE_ROOTS);
  for (let at = 0; at < message.byteLength; at += 64) addBlock(state, scheduleOf(message, at));
  const digest = new DataView(new ArrayBuffer(32));
  for (const [at, word] of state.entries()) digest.setUint32(at * 4, word);
  return new Uint8Array(digest.buffer);
}

/** The message, a one bit, zeros, and its length in bits: a multiple of 64 bytes (5.1.1). */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** The message schedule of one block (6.2.2, step 1). */
function scheduleOf(message: DataView, start: number): Uint32Array {
  const words = new Uint32Array(ROUNDS);
  const word = (at: number): number => words[at] ?? 0;
  for (let t = 0; t < 16; t++) words[t] = message.getUint32(start + t * 4);
  for (let t = 16; t < ROUNDS; t++) {
    const [early, late] = [word(t - 15), word(t - 2)];
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[t] = word(t - 16) + s0 + word(t - 7) + s1;
  }
  return words;
}

/** Mixes one block into the state (6.2.2, steps 2 to 4). */
function addBlock(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < ROUNDS; t++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (CUBE_ROOTS[t] ?? 0) + (words[t] ?? 0)) >>> 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}
