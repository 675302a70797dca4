import type { Importers, ReadPart } from './host.js';
import type { Importing } from './importing.js';

/** The worker that the server runs in. */
declare const self: {
  readonly location: { readonly href: string };
  readonly importScripts?: (address: string) => void;
  /** Where the bundle of the importers puts itself. */
  readonly nianbaoImporting?: Importing;
};

const script = 'importing.browser.js';

/**
 * Loads the importers into the worker. Hosts hand the server over as a blob, which nothing lies beside: there the client
 * reads the script, and it is loaded from a blob too. Elsewhere it lies beside the server's own.
 */
export async function loadImporters(readPart: ReadPart | undefined): Promise<Importers> {
  const read = readPart ?? fetchPart;
  if (self.nianbaoImporting === undefined) await load(await addressOf(readPart));
  if (self.nianbaoImporting === undefined) throw new Error(`${script} did not load`);
  return { ...self.nianbaoImporting, readPart: read };
}

async function addressOf(readPart: ReadPart | undefined): Promise<string> {
  if (readPart === undefined) return new URL(script, self.location.href).href;
  const bytes = await readPart(script);
  return URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'text/javascript' }));
}

/** Scripts are the way of classic workers, modules that of the others; a worker's global object shows both. */
async function load(address: string): Promise<void> {
  try {
    if (self.importScripts) self.importScripts(address);
  } catch {
    // A worker that is a module refuses.
  }
  if (self.nianbaoImporting === undefined) await import(address);
  if (address.startsWith('blob:')) URL.revokeObjectURL(address);
}

const fetchPart: ReadPart = async (name) => {
  const answer = await fetch(new URL(name, self.location.href));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};
