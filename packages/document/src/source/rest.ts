import { isBlank, isHidden } from './characters.js';
import { scanFlow } from './flow.js';
import { countColons } from './properties.js';
import { continues, insert, type Scan, topFrame } from './scan-state.js';
import { scanValue } from './value.js';

/** A line that begins with no key: the value of the key above, text that goes on, or closing brackets too many. */
export function scanRest(scan: Scan, content: number, column: number): void {
  const top = topFrame(scan);
  if (column > top.indent && top.lastValue === 'none' && (top.last || top.entry === undefined)) {
    scanValue(scan, top, content, false);
    return;
  }
  if (continues(scan, column)) {
    countColons(scan, content, scan.end);
    return;
  }
  if (scan.text.charAt(content) === '{' && !scan.begun) {
    // The whole report between braces, as JSON has it.
    const whole = { ...top, indent: -1, last: scan.words.root };
    top.lastValue = 'flow';
    scanFlow(scan, content, whole, false);
    return;
  }
  if (!/^[}\]｝］\s]+$/.test(scan.text.slice(content, scan.end))) {
    addNoItem(scan, content);
    return;
  }
  scan.faults.add({
    code: 'S108',
    message: 'extra-bracket',
    span: { start: content, end: scan.end },
    path: top.last?.path ?? top.entry?.path ?? '',
    edits: [{ start: content, end: scan.end, text: '' }],
  });
}

/** Text that is no item of the form: it is read as a comment, so that it hides nothing else. */
function addNoItem(scan: Scan, content: number): void {
  const goesOn = scan.run?.group.startsWith('text ') === true;
  const group = goesOn && scan.run ? scan.run.group : `text ${scan.line}`;
  scan.run = { from: -1, frame: topFrame(scan), group };
  scan.faults.add({
    code: 'S100',
    message: 'yaml-line',
    span: { start: content, end: scan.end },
    path: topFrame(scan).last?.path ?? topFrame(scan).entry?.path ?? '',
    values: { line: scan.line + 1 },
    edits: [insert(content, '# ')],
    fix: 'none',
    group,
  });
}

/** A line of wide or hidden spaces only: YAML would take it for text. */
export function blankLine(scan: Scan, from: number): void {
  const { text, end } = scan;
  for (let at = from; at < end; at++) {
    if (isBlank(text.charCodeAt(at)) || isHidden(text.charCodeAt(at))) continue;
    scan.faults.add({
      code: 'S101',
      message: 'fullwidth-space',
      span: { start: from, end },
      path: topFrame(scan).entry?.path ?? '',
      edits: [{ start: from, end, text: '' }],
    });
    return;
  }
}
