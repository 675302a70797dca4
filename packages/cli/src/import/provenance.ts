import type { Imported } from './imported.js';

/** The sidecar of a report: for each value, where in the source it stood and how it was matched. */
export function provenanceText({ source, format, result }: Imported): string {
  const { edition, provenance } = result ?? {};
  return `${JSON.stringify({ source, format, edition, values: provenance }, null, 2)}\n`;
}
