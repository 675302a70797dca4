import { isWideSpace } from './characters.js';
import type { KeyLine } from './key-line.js';
import type { Frame, Scan } from './scan-state.js';

/** S107: a line that does not stand where its key belongs; lines of one run are one problem. */
export function addIndent(
  scan: Scan,
  frame: Frame,
  from: number,
  content: number,
  column: number | undefined,
  word: string,
): void {
  const odd = column ?? -1 - content + from;
  const goesOn = scan.run && scan.run.frame === frame && scan.run.from === odd;
  const group = goesOn && scan.run ? scan.run.group : `indent ${from}`;
  scan.run = { from: odd, frame, group };
  const blanks = scan.text.slice(from, content);
  scan.faults.add({
    code: 'S107',
    message: blanks.includes('\t') ? 'tab-indent' : column === undefined ? 'wide-indent' : 'wrong-indent',
    span: { start: from, end: column === 0 ? content + word.length : content },
    path: frame.last?.path ?? frame.entry?.path ?? '',
    values: { word, actual: column ?? null, expected: frame.indent },
    edits: [{ start: from, end: content, text: ' '.repeat(frame.indent) }],
    group,
  });
}

/** S101, S102, S108: what stands between a key and its value instead of a colon and a space. */
export function addMark(scan: Scan, key: KeyLine, frame: Frame): void {
  if (key.mark === 'colon') {
    addWideGap(scan, key, frame);
    return;
  }
  const path = frame.last?.path ?? frame.entry?.path ?? '';
  const blank = key.value >= scan.end;
  const group = `line ${scan.line}`;
  const place = { path, values: { word: key.word }, group };
  if (key.mark === 'none') {
    const span = { start: key.start, end: key.end };
    const edits = [{ start: key.end, end: key.value, text: blank ? ':' : ': ' }];
    scan.faults.add({ ...place, code: 'S108', message: 'missing-colon', span, edits });
    return;
  }
  const span = { start: key.colon, end: key.colon + 1 };
  const edits = [{ start: key.colon, end: key.value, text: blank ? ':' : ': ' }];
  if (key.mark === 'wide')
    scan.faults.add({ ...place, code: 'S101', message: 'fullwidth-colon', span, edits });
  else scan.faults.add({ ...place, code: 'S102', message: 'missing-space', span, edits });
}

/** A proper colon with a space behind it, and then a space that YAML does not take for one. */
function addWideGap(scan: Scan, key: KeyLine, frame: Frame): void {
  const { text } = scan;
  for (let at = key.colon + 1; at < key.value; at++) {
    if (!isWideSpace(text.charCodeAt(at))) continue;
    scan.faults.add({
      code: 'S101',
      message: 'fullwidth-space',
      span: { start: at, end: key.value },
      path: frame.last?.path ?? frame.entry?.path ?? '',
      edits: [{ start: at, end: key.value, text: at === key.colon + 1 && key.value < scan.end ? ' ' : '' }],
      group: `line ${scan.line}`,
    });
    return;
  }
}

/** S101: a full-width space between a key and its colon, which YAML takes for a part of the key. */
export function addWideKeyEnd(scan: Scan, key: KeyLine, frame: Frame): void {
  for (let at = key.end; at < key.colon; at++) {
    if (!isWideSpace(scan.text.charCodeAt(at))) continue;
    scan.faults.add({
      code: 'S101',
      message: 'fullwidth-space',
      span: { start: key.end, end: key.colon },
      path: frame.last?.path ?? frame.entry?.path ?? '',
      edits: [{ start: key.end, end: key.colon, text: '' }],
      group: `line ${scan.line}`,
    });
    return;
  }
}

/** `<<: *other`: binding passes over the key, and the alias must not reach the YAML parser. */
export function addMerge(scan: Scan, key: KeyLine, frame: Frame): void {
  scan.faults.add({
    code: 'S109',
    message: 'merge-key',
    span: { start: key.start, end: key.end },
    path: frame.entry?.path ?? '',
    edits: [{ start: key.end, end: scan.end, text: ':' }],
    fix: 'none',
    group: 'file',
  });
  frame.lastValue = 'plain';
}
