import { Inflate } from 'fflate';
import { createMessage } from '../messages/create-message.js';
import type { ImportMessage } from '../messages/message.js';
import { type ImportLimits, limitsOf, type ReadOptions } from '../source/limits.js';
import type { Format } from '../source/source.js';
import { TextDecoder } from '../source/text-decoder.js';
import { type PackageEntry, type Refusal, readDirectory } from './directory.js';

/** The text of a part, or why it cannot be had. */
export type Part = { readonly kind: 'text'; readonly text: string } | Refusal;

/** An open package: its parts are inflated when they are asked for, all together up to a limit. */
export class Package {
  readonly names: readonly string[];
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, PackageEntry>;
  #left: number;

  constructor(bytes: Uint8Array, entries: ReadonlyMap<string, PackageEntry>, limits: ImportLimits) {
    this.names = [...entries.keys()];
    this.#bytes = bytes;
    this.#entries = entries;
    this.#left = limits.inflated;
  }

  /** A part by its name, whatever its case. */
  read(name: string): Part {
    const wanted = name.toLowerCase();
    const entry =
      this.#entries.get(name) ?? [...this.#entries.values()].find((one) => one.name.toLowerCase() === wanted);
    if (!entry) return { kind: 'unreadable', reason: `no ${name}` };
    const packed = packedBytes(this.#bytes, entry);
    if (!packed) return { kind: 'unreadable', reason: `${name} is cut off` };
    const inflated = entry.method === 0 ? packed : inflate(packed, this.#left);
    if (inflated === 'broken') return { kind: 'unreadable', reason: `${name} is broken` };
    if (inflated === 'too-large' || inflated.length > this.#left)
      return { kind: 'limit', option: 'inflated' };
    this.#left -= inflated.length;
    return { kind: 'text', text: textOf(inflated) };
  }

  /** The text of a part that need not be there. */
  textOf(name: string): string {
    const part = this.read(name);
    return part.kind === 'text' ? part.text : '';
  }
}

/** Opens a package after its directory has been looked through; else says why not. */
export function openPackage(
  bytes: Uint8Array,
  format: Format,
  options: ReadOptions,
): Package | ImportMessage {
  const limits = limitsOf(options);
  if (bytes.length > limits.bytes) {
    return createMessage('too-large', {
      values: { actual: bytes.length, limit: limits.bytes, option: 'bytes' },
    });
  }
  const directory = readDirectory(bytes, limits);
  if (directory.kind !== 'open') return sayRefusal(directory, format, limits);
  return new Package(bytes, directory.entries, limits);
}

/** A refusal as the message that the user reads. */
export function sayRefusal(refusal: Refusal, format: Format, limits: ImportLimits): ImportMessage {
  if (refusal.kind === 'encrypted') return createMessage('encrypted');
  if (refusal.kind === 'unreadable')
    return createMessage('unreadable', { values: { format, reason: refusal.reason } });
  return createMessage('too-many', { values: { option: refusal.option, limit: limits[refusal.option] } });
}

const localSignature = 0x04034b50;
const localLength = 30;

function packedBytes(bytes: Uint8Array, { at, packed }: PackageEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + localLength > bytes.length || view.getUint32(at, true) !== localSignature) return undefined;
  const start = at + localLength + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}

/** Bytes go in by so many: what one step can make stays small whatever was declared. */
const step = 16_384;

function inflate(packed: Uint8Array, most: number): Uint8Array | 'broken' | 'too-large' {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let done = false;
  const stream = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
    done = final;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return 'broken';
  }
  if (length > most) return 'too-large';
  return done ? joined(chunks, length) : 'broken';
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const label = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
