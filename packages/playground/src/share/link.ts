import { plainName, reportName } from '../files/file-name.js';
import { fromBase64url, toBase64url } from './base64url.js';
import { deflate, inflate } from './deflate.js';

/** A report as a link holds it. */
export interface SharedReport {
  /** Its file name, without folders. */
  readonly name: string;
  readonly text: string;
}

/** Why a link does not open. */
export type LinkFault = 'damaged' | 'too-large' | 'newer';

/** What an address holds. */
export type ReadLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'report'; readonly report: SharedReport }
  | { readonly kind: 'fault'; readonly fault: LinkFault };

/** The most bytes of text that a link may hold: fifty times a long report. */
export const MOST_BYTES = 2_000_000;

/** No browser keeps more of an address. */
const MOST_LETTERS = 2_000_000;

/** `#report=`, the version of this notation, a dot, and the report: its name, a line break, its text; zlib, base64url. */
const FRAGMENT = /^#?report=(\d{1,4})\.(.*)$/s;
const VERSION = '1';

/** The fragment of an address that holds a report; `undefined` if it is too large for a link. */
export async function writeLink({ name, text }: SharedReport): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(`${name.replaceAll('\n', ' ')}\n${text}`);
  if (bytes.length > MOST_BYTES) return undefined;
  const fragment = `#report=${VERSION}.${toBase64url(await deflate(bytes))}`;
  return fragment.length > MOST_LETTERS ? undefined : fragment;
}

/** The report in the fragment of an address. Never throws, and never takes more memory than its limits. */
export async function readLink(fragment: string): Promise<ReadLink> {
  if (!/^#?report=/.test(fragment)) return { kind: 'none' };
  if (fragment.length > MOST_LETTERS) return { kind: 'fault', fault: 'too-large' };
  const [, version, letters] = FRAGMENT.exec(fragment) ?? [];
  if (version === undefined || letters === undefined) return { kind: 'fault', fault: 'damaged' };
  if (version !== VERSION) return { kind: 'fault', fault: 'newer' };
  return readVersion1(letters);
}

async function readVersion1(letters: string): Promise<ReadLink> {
  const bytes = fromBase64url(letters);
  if (!bytes) return { kind: 'fault', fault: 'damaged' };
  const plain = await inflate(bytes, MOST_BYTES);
  if (typeof plain === 'string') return { kind: 'fault', fault: plain };
  const words = decoded(plain);
  const end = words?.indexOf('\n') ?? -1;
  if (words === undefined || end < 0) return { kind: 'fault', fault: 'damaged' };
  const name = reportName(plainName(words.slice(0, end), '分享的年报'));
  return { kind: 'report', report: { name, text: words.slice(end + 1) } };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
