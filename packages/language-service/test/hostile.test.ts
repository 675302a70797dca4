import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  codeActions,
  codeLenses,
  complete,
  diagnose,
  documentLinks,
  documentSymbols,
  foldingRanges,
  format,
  hover,
  inlayHints,
  selectionRanges,
} from '../src/index.js';
import { example, open, zh } from './kit.js';

const pieces = [
  '{',
  '}',
  '：',
  ':',
  ',',
  '，',
  '"',
  "'",
  '\t',
  '|',
  '#',
  '- ',
  '&a',
  '*a',
  '\0',
  '\ud800',
  '\r',
  '\n',
  '  ',
  '总计',
  '依申请公开:',
  '{ 自然人: 1,',
];

/** Asks everything that an editor asks at a place of a text. */
function askAll(text: string, at: number): void {
  const { document, checked } = open(text);
  const position = document.positionAt(at);
  const range = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
  diagnose(document, checked, zh);
  complete(document, checked, position, zh);
  hover(document, checked, position, zh);
  codeActions(document, checked, { range, context: { diagnostics: [] } }, zh);
  documentSymbols(document, checked, zh);
  foldingRanges(document, checked, zh);
  format(document, checked, zh);
  inlayHints(document, checked, range, zh);
  documentLinks(document, checked, zh);
  codeLenses(document, checked, zh);
  expect(selectionRanges(document, checked, [position], zh)).toHaveLength(1);
}

it('no feature throws on a report that someone is in the middle of writing', () => {
  const place = fc.nat(example.length);
  fc.assert(
    fc.property(
      place,
      fc.nat(60),
      fc.constantFrom(...pieces),
      fc.integer({ min: -3, max: 3 }),
      (at, cut, piece, step) => {
        const text = example.slice(0, at) + piece + example.slice(at + cut);
        askAll(text, Math.max(0, Math.min(text.length, at + piece.length + step)));
      },
    ),
    { numRuns: 60 },
  );
});

it('no feature throws on any text', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(80), (parts, at) => {
      // The kit's own marks are not part of the text.
      const whole = parts.join('').replaceAll('<|', '').replaceAll('|>', '');
      askAll(whole, Math.min(at, whole.length));
    }),
    { numRuns: 150 },
  );
});
