import type { ImportLimits } from '../source/limits.js';
import { TextDecoder } from '../source/text-decoder.js';

/** One part of a zip package, as its central directory declares it. */
export interface PackageEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** Why a package, or a part of one, is not read. */
export type Refusal =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'limit'; readonly option: 'entries' | 'inflated' | 'ratio' };

export type Directory =
  | { readonly kind: 'open'; readonly entries: ReadonlyMap<string, PackageEntry> }
  | Refusal;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
/** A comment at the end of a package is at most so long. */
const longestComment = 0xffff;
/** What stands in place of sizes that only ZIP64 can hold. */
const beyond = 0xffffffff;
/** Small parts may pack well: tables of blank cells do. */
const smallPart = 1_000_000;

/** Reads the central directory and refuses what declares too much, before anything is inflated. */
export function readDirectory(bytes: Uint8Array, limits: ImportLimits): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return unreadable('no zip directory');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === beyond) return unreadable('ZIP64');
  if (count > limits.entries) return { kind: 'limit', option: 'entries' };
  const entries = new Map<string, PackageEntry>();
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature)
      return unreadable('broken zip directory');
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(bytes, view, at, nameLength);
    const refusal =
      view.getUint16(at + 8, true) & 1 ? ({ kind: 'encrypted' } as const) : refusalOf(entry, limits);
    if (refusal) return refusal;
    total += isRead(entry.name) ? entry.size : 0;
    if (total > limits.inflated) return { kind: 'limit', option: 'inflated' };
    entries.set(entry.name, entry);
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { kind: 'open', entries };
}

const unreadable = (reason: string): Refusal => ({ kind: 'unreadable', reason });
/** Pictures are never inflated; only the parts of text count. */
const isRead = (name: string) => /\.(?:xml|rels)$/i.test(name);

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): PackageEntry {
  const name = new TextDecoder('utf-8').decode(
    bytes.subarray(at + entryLength, at + entryLength + nameLength),
  );
  return {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

function refusalOf({ name, packed, size, at }: PackageEntry, limits: ImportLimits): Refusal | undefined {
  if (packed === beyond || size === beyond || at === beyond) return unreadable('ZIP64');
  if (!isRead(name) || size < smallPart) return undefined;
  return size > packed * limits.ratio ? { kind: 'limit', option: 'ratio' } : undefined;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}
