import { isHidden } from './characters.js';
import type { Scan } from './scan-state.js';

/** Says where the current line of structure holds characters that nobody sees. */
export function addHidden(scan: Scan, from: number, path: string): void {
  const { text, end } = scan;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x7f ? code >= 0x20 || code === 9 : !isHidden(code)) continue;
    scan.faults.add({
      code: 'S110',
      message: 'hidden-character',
      span: { start: at, end: at + 1 },
      path,
      values: { character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` },
      edits: [{ start: at, end: at + 1, text: '' }],
      group: `line ${scan.line}`,
    });
  }
}
