import { currentEdition, type Edition, type ReportDraft, type Vocabulary } from '@nianbao/schema';
import { type Finding, problemOf, type SourceProblem } from '../source/problem.js';
import { repair, unrepaired } from '../source/repair.js';
import { type Scanned, scanSource } from '../source/scan.js';
import type { Comment } from '../source/scan-state.js';
import { type BoundReport, bindTree } from './bind.js';
import type { Stray } from './binding.js';
import { readCanonical } from './canonical.js';
import { isJsonObject } from './json.js';
import { createLocator, type Locator } from './locate.js';
import { firstFindings } from './most-problems.js';
import { editionOfText } from './recognize.js';
import { syntaxFindings } from './syntax-findings.js';
import { wordsOf } from './words.js';
import { readYaml } from './yaml-tree.js';

/** A report's text and all that it says. */
export interface ParsedReport extends Locator {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly edition: Edition;
  readonly report: ReportDraft;
  /** False when not one known key stands at the top level. */
  readonly isReport: boolean;
  /** In order of their places. */
  readonly problems: readonly SourceProblem[];
  readonly strays: readonly Stray[];
  readonly comments: readonly Comment[];
}

/** A report is a hundred times shorter; beyond this nothing is read at all. */
export const longestText = 2 * 1024 * 1024;

/** With more than this outside of long texts the YAML parser would need seconds; a report has a tenth of it. */
export const longestStructure = 50_000;

/** Reads a report. Takes any text, never throws, and never takes long. */
export function parseReport(text: string): ParsedReport {
  if (text.length > longestText) return refuse(text, 'too-large');
  return parseCanonical(text) ?? parseThoroughly(text);
}

/** The quick way: a text in the usual layout in which nothing speaks of a fault of writing. */
export function parseCanonical(text: string): ParsedReport | undefined {
  const tree = readCanonical(text);
  if (!tree) return undefined;
  const repaired = unrepaired(text);
  const bound = bindTree(tree.root, text, repaired);
  if (bound.doubts > 0) return undefined;
  return assemble(text, tree, bound, bound.findings, createLocator(text, repaired, bound.bound));
}

const nothingScanned: Scanned = { findings: [], edits: [], comments: [], refused: undefined, structure: 0 };

/** The long way round: source checks, repair, the YAML parser where the repaired text still needs it. */
export function parseThoroughly(text: string): ParsedReport {
  const scanned = isJsonObject(text) ? nothingScanned : scanSource(text, wordsOf(editionOfText(text)));
  if (scanned.refused) return refuse(text, scanned.refused);
  const repaired = scanned.edits.length > 0 ? repair(text, scanned.edits) : unrepaired(text);
  const canonical = scanned.edits.length > 0 ? readCanonical(repaired.text) : undefined;
  if (!canonical && scanned.structure > longestStructure) return refuse(text, 'too-large');
  const yaml = canonical ? { root: canonical.root, faults: [] } : readYaml(repaired.text);
  const bound = bindTree(yaml.root, text, repaired);
  const syntax = syntaxFindings(text, repaired, yaml.faults, scanned.findings, bound.bound);
  return assemble(
    text,
    scanned,
    bound,
    [...scanned.findings, ...syntax, ...bound.findings],
    createLocator(text, repaired, bound.bound),
  );
}

function assemble(
  text: string,
  scanned: Pick<Scanned, 'comments'>,
  bound: BoundReport,
  findings: readonly Finding[],
  locator: Locator,
): ParsedReport {
  return {
    text,
    vocabulary: bound.vocabulary,
    edition: bound.edition,
    report: bound.report,
    isReport: bound.isReport,
    problems: firstFindings(findings).map((finding) => problemOf(finding, bound.edition.id)),
    strays: bound.strays,
    comments: scanned.comments,
    ...locator,
  };
}

function refuse(text: string, message: string): ParsedReport {
  const locator = createLocator(text, unrepaired(text), new Map());
  const span = { start: 0, end: Math.min(text.length, 1) };
  return {
    text,
    vocabulary: 'zh',
    edition: currentEdition,
    report: {},
    isReport: false,
    problems: [
      problemOf(
        { code: 'S109', message, span, path: '', values: { length: text.length, line: 1 } },
        currentEdition.id,
      ),
    ],
    strays: [],
    comments: [],
    ...locator,
  };
}
