import type { Clause, Count } from './clause.js';
import { itemBreakdowns } from './item-breakdown.js';
import type { Narrative, Sentence } from './narrative.js';
import { isOverlapping, isResidual, splitsApplicants } from './part-label.js';
import { leadsToParts, opensParts, partOf, readTokens, startsSomethingElse, type Token } from './token.js';

/** How the text joins parts to their whole. */
export type BreakdownForm = 'of-which' | 'respectively' | 'colon' | 'parenthesis' | 'sum' | 'items';

/** A stated whole and the parts listed for it. */
export interface Breakdown {
  readonly form: BreakdownForm;
  readonly whole: Count;
  readonly parts: readonly Count[];
  /** Other amounts that the parts may be meant to make up: figures before the whole, alone or together. */
  readonly alternatives: readonly number[];
  /** The list names every part, so that a shortfall is a fault too. */
  readonly closed: boolean;
  /** Parts may share what they count (one text on two platforms), so that an excess is none. */
  readonly overlapping: boolean;
}

/** Figures before a list that it may be meant to break down. */
const nearest = 6;
/** Longest list without 其中. */
const longestList = 60;

/** Finds what the text breaks down into parts. */
export function findBreakdowns(narrative: Narrative): readonly Breakdown[] {
  const found: Breakdown[] = [...itemBreakdowns(narrative.blocks)];
  for (const block of narrative.blocks) {
    let before: readonly Token[] = [];
    for (const sentence of block.sentences) {
      const tokens = readTokens(sentence.clauses);
      found.push(...ofSentence(sentence, tokens, before));
      before = tokens;
    }
  }
  return found;
}

function ofSentence(sentence: Sentence, tokens: readonly Token[], before: readonly Token[]): Breakdown[] {
  const found: Breakdown[] = [...ofParentheses(sentence.clauses)];
  for (const [index, token] of tokens.entries()) {
    const breakdown = opensParts(token)
      ? ofWhich(tokens, index, before)
      : (colonList(tokens, index, sentence.clauses) ?? summedUp(tokens, index));
    if (breakdown !== undefined) found.push(breakdown);
  }
  return found;
}

/** 共20条，其中政策5条 · 共60条，分别为甲20条、乙40条 */
function ofWhich(tokens: readonly Token[], index: number, before: readonly Token[]): Breakdown | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  const earlier = index > 0 ? tokens.slice(0, index) : first.opener === '其中' ? before : [];
  const whole = earlier.at(-1)?.count;
  if (whole === undefined || !isWhole(whole)) return undefined;
  const list = partsFrom(tokens, index, whole.unit);
  if (list.parts.length === 0) return undefined;
  const form = first.opener.startsWith('分别') ? 'respectively' : 'of-which';
  const last = list.parts.at(-1);
  const exhausting =
    form === 'respectively' ? list.parts.length > 1 : last !== undefined && isResidual(last.label);
  const closed = exhausting && list.complete && !first.opener.includes('主要');
  return {
    form,
    whole,
    parts: list.parts,
    alternatives: alternativesOf(earlier, whole),
    closed,
    overlapping: isOverlapping(list.parts),
  };
}

interface PartList {
  readonly parts: readonly Count[];
  /** Nothing in the list was passed over, and it does not end in 等. */
  readonly complete: boolean;
}

/** The parts of an open list that starts at a token; it ends where the text turns to something else. */
function partsFrom(tokens: readonly Token[], index: number, unit: string): PartList {
  const parts: Count[] = [];
  let complete = true;
  let separator = '';
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > index) {
      if (token.mark === '' || opensParts(token)) return { parts, complete: false };
      if (separator === '') separator = token.mark;
      // 其中甲5条，乙3条；发布微信20条: a stronger mark than the list's own ends it.
      if (token.mark === ';' && separator !== ';' && !tokens[index]?.colon) break;
      if (separator === '、' && token.mark === ',' && token.count.unit === unit) break;
      if (startsSomethingElse(token, tokens[index])) break;
    }
    if (token.annotates) continue;
    if (token.count.unit === unit) parts.push(partOf(token));
    else complete = false;
  }
  return { parts, complete: complete && !(parts.at(-1)?.tail.startsWith('等') ?? true) };
}

/** 共公开60条：甲20条、乙20条、丙20条 */
function colonList(
  tokens: readonly Token[],
  index: number,
  clauses: readonly Clause[],
): Breakdown | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.clause.mark !== ':' || next === undefined || opensParts(next) || !isWhole(token.count))
    return undefined;
  if (tokens.length - index > longestList) return undefined;
  const rest = clauses.slice(clauses.indexOf(token.clause) + 1);
  const list = everyClauseOnePart(rest, token.count.unit);
  if (list === undefined || token.clause.counts.at(-1) !== token.count) return undefined;
  return {
    form: 'colon',
    whole: token.count,
    parts: list,
    alternatives: [],
    closed: isExhausting(list),
    overlapping: isOverlapping(list),
  };
}

/** 甲20条、乙20条，合计40条 */
function summedUp(tokens: readonly Token[], index: number): Breakdown | undefined {
  const whole = tokens[index]?.count;
  if (whole === undefined || !isWhole(whole) || !sumWords.test(tokens[index]?.words ?? '')) return undefined;
  let start = index;
  while (start > 0 && index - start < longestList && isAddend(tokens[start - 1], whole.unit)) start--;
  const parts = tokens.slice(start, index).map(partOf);
  if (parts.length < 2) return undefined;
  const sums = parts.map((_, from) => sumOf(parts.slice(from)));
  const fits = sums.slice(0, -1).includes(whole.value);
  return {
    form: 'sum',
    whole,
    parts,
    alternatives: fits ? [sumOf(parts)] : [],
    closed: true,
    overlapping: isOverlapping(parts),
  };
}

const sumWords = /^(?:合计|总计)(?:为|是)?$/;

function isAddend(token: Token | undefined, unit: string): boolean {
  return (
    token?.count.unit === unit && !leadsToParts(token) && !sumWords.test(token.words) && !token.annotates
  );
}

/** Parentheses at any depth: 20条（其中政策5条，…） · 20条（政策5条、文件15条） */
function* ofParentheses(clauses: readonly Clause[]): Generator<Breakdown> {
  for (const clause of clauses) {
    for (const count of clause.counts) {
      if (count.inner.length === 0) continue;
      const breakdown = ofParenthesis(count);
      if (breakdown !== undefined) yield breakdown;
      yield* ofParentheses(count.inner);
    }
  }
}

function ofParenthesis(whole: Count): Breakdown | undefined {
  const tokens = readTokens(whole.inner);
  const [first] = tokens;
  if (first === undefined) return undefined;
  const common = { whole, alternatives: [] };
  if (opensParts(first)) {
    const bare = tokens.every((token) => token.count.unit === '');
    const { parts, complete } = partsFrom(tokens, 0, bare ? '' : whole.unit);
    if (parts.length === 0) return undefined;
    const last = parts.at(-1);
    const exhausting = first.opener.startsWith('分别')
      ? parts.length > 1
      : last !== undefined && isResidual(last.label);
    const closed = exhausting && complete && !first.opener.includes('主要');
    return { ...common, form: 'parenthesis', parts, closed, overlapping: isOverlapping(parts) };
  }
  const parts = everyClauseOnePart(whole.inner, whole.unit);
  if (parts === undefined) return undefined;
  return {
    ...common,
    form: 'parenthesis',
    parts,
    closed: isExhausting(parts),
    overlapping: isOverlapping(parts),
  };
}

/** The parts of a list without 其中, which is one only if each of its clauses is a part; undefined if not. */
function everyClauseOnePart(clauses: readonly Clause[], unit: string): readonly Count[] | undefined {
  const tokens = readTokens(clauses);
  const [first] = tokens;
  if (tokens.length < 2 || first === undefined) return undefined;
  const stray = tokens.some((token, index) => token.lead.length > 0 || (index > 0 && token.mark === ''));
  if (stray || (clauses.at(-1)?.counts.length ?? 0) === 0) return undefined;
  const bare = tokens.every((token) => token.count.unit === '');
  if (!bare && tokens.some((token) => token.count.unit !== unit)) return undefined;
  if (tokens.some((token) => token.annotates || token.words === '' || startsSomethingElse(token, first)))
    return undefined;
  const parts = tokens.map(partOf);
  return parts.at(-1)?.tail.startsWith('等') ? undefined : parts;
}

function isExhausting(parts: readonly Count[]): boolean {
  return parts.length > 2 || isResidual(parts.at(-1)?.label ?? '') || splitsApplicants(parts);
}

function isWhole(count: Count): boolean {
  return count.unit !== '' && count.unit !== '%' && count.unit !== '‰';
}

function alternativesOf(earlier: readonly Token[], whole: Count): readonly number[] {
  const same = earlier
    .slice(-nearest)
    .map((token) => token.count)
    .filter((count) => count.unit === whole.unit);
  return [...same.map((count) => count.value), ...same.map((_, from) => sumOf(same.slice(from)))];
}

/** Sum without the noise of binary fractions: amounts have at most six decimals. */
export function sumOf(counts: readonly Count[]): number {
  return Math.round(counts.reduce((sum, count) => sum + count.value, 0) * 1e6) / 1e6;
}
