import type { ParsedReport, SourceFix, TextEdit } from '../src/index.js';

/** Applies text edits; those at one place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const placed = edits.map((edit, order) => ({ edit, order }));
  placed.sort((a, b) => b.edit.start - a.edit.start || b.order - a.order);
  return placed.reduce(
    (done, { edit }) => done.slice(0, edit.start) + edit.text + done.slice(edit.end),
    text,
  );
}

/** Applies fixes together. */
export function applyFixes(text: string, fixes: readonly SourceFix[]): string {
  return applyEdits(
    text,
    fixes.flatMap(({ edits }) => edits),
  );
}

/** Applies all fixes that need no question, as “fix all” does. */
export function applySafeFixes(parsed: ParsedReport): string {
  return applyFixes(
    parsed.text,
    parsed.problems.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).slice(0, 1)),
  );
}
