import { type Breakdown, breakdownOf, sumOf } from './breakdown.js';
import type { Clause, Count } from './clause.js';
import { itemBreakdowns } from './item-breakdown.js';
import type { Narrative } from './narrative.js';
import { everyClauseOnePart, isClosedList, isExhausting, mayNest, partsFrom } from './part-list.js';
import { leadsToParts, opensParts, partOf, readTokens, type Token } from './token.js';

/** Finds what the text breaks down into parts. */
export function findBreakdowns(narrative: Narrative): readonly Breakdown[] {
  const found: Breakdown[] = [...itemBreakdowns(narrative.blocks)];
  for (const block of narrative.blocks) {
    let before: readonly Token[] = [];
    for (const { clauses, tokens } of block.sentences) {
      // Most sentences state no figure: there is nothing to break down.
      if (tokens.length > 0) found.push(...ofParentheses(clauses), ...ofSentence(tokens, clauses, before));
      before = tokens;
    }
  }
  return found;
}

function* ofSentence(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  before: readonly Token[],
): Generator<Breakdown> {
  for (const [index, token] of tokens.entries()) {
    const breakdown = opensParts(token)
      ? ofWhich(tokens, index, before)
      : (colonList(tokens, index, clauses) ?? summedUp(tokens, index));
    if (breakdown !== undefined) yield breakdown;
  }
}

/** 共20条，其中政策5条 · 共60条，分别为甲20条、乙40条 */
function ofWhich(tokens: readonly Token[], index: number, before: readonly Token[]): Breakdown | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  const previous = first.opener.startsWith('其中') ? withoutParts(before) : [];
  const run = index > 0 ? tokens.slice(Math.max(0, index - nearest), index) : previous.slice(-nearest);
  const earlier = run.map(({ count }) => count);
  const whole = earlier.at(-1);
  if (whole === undefined || !isWhole(whole)) return undefined;
  const found = partsFrom(tokens, index, whole.unit);
  const list = isNested(tokens, index)
    ? { ...found, parts: found.parts.slice(0, 1), complete: false }
    : found;
  if (list.parts.length === 0) return undefined;
  const form = first.opener.includes('分别') ? 'respectively' : 'of-which';
  const closed = isClosedList(first, list);
  return breakdownOf(
    { form, whole, parts: list.parts, closed, nested: !closed && mayNest(list, whole) },
    earlier,
  );
}

/** 答复30件，包括上年结转2件。其中……: the list of the next sentence is of the 30, not of the 2. */
function withoutParts(tokens: readonly Token[]): readonly Token[] {
  const opening = tokens.findIndex((token, index) => index > 0 && opensParts(token));
  return opening < 0 ? tokens : tokens.slice(0, opening);
}

/** 其中政策8条，其中规范性文件5条，动态3条: behind the second 其中 only the first part is sure to be its own. */
function isNested(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at > Math.max(0, index - longestList); at--) {
    if (tokens[at]?.mark === ';') return false;
    const before = tokens[at - 1];
    if (before !== undefined && opensParts(before)) return true;
  }
  return false;
}

/** Figures before a list that it may be meant to break down. */
const nearest = 6;
/** Longest list without 其中. */
const longestList = 60;

/** 共公开60条：甲20条、乙20条、丙20条 */
function colonList(
  tokens: readonly Token[],
  index: number,
  clauses: readonly Clause[],
): Breakdown | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.clause.mark !== ':' || next === undefined || opensParts(next)) return undefined;
  if (!isWhole(token.count) || token.clause.counts.at(-1) !== token.count) return undefined;
  if (tokens.length - index > longestList) return undefined;
  const parts = everyClauseOnePart(clauses.slice(clauses.indexOf(token.clause) + 1), token.count.unit);
  if (parts === undefined) return undefined;
  return breakdownOf({ form: 'colon', whole: token.count, parts, closed: isExhausting(parts) });
}

const sumWords = /^(?:全[省市县区州镇乡])?(?:合计|总计)(?:为|是)?$/;

/** 甲20条、乙20条，合计40条: any run of addends before it may be meant. */
function summedUp(tokens: readonly Token[], index: number): Breakdown | undefined {
  const token = tokens[index];
  if (token === undefined || !isWhole(token.count) || !sumWords.test(token.words)) return undefined;
  const whole = token.count;
  let start = index;
  while (start > 0 && index - start < longestList && isAddend(tokens[start - 1], whole.unit)) start--;
  const parts = tokens.slice(start, index).map(partOf);
  if (parts.length < 2) return undefined;
  const sums = parts.slice(0, -1).map((_, from) => sumOf(parts.slice(from)));
  if (sums.includes(whole.value)) return undefined;
  return breakdownOf({ form: 'sum', whole, parts, closed: true });
}

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
  if (first === undefined || whole.unit === '%') return undefined;
  if (!opensParts(first)) {
    const parts = everyClauseOnePart(whole.inner, whole.unit);
    if (parts === undefined) return undefined;
    return breakdownOf({ form: 'parenthesis', whole, parts, closed: isExhausting(parts) });
  }
  const bare = tokens.every((token) => token.count.unit === '');
  const list = partsFrom(tokens, 0, bare ? '' : whole.unit);
  if (list.parts.length === 0) return undefined;
  const closed = isClosedList(first, list);
  return breakdownOf({
    form: 'parenthesis',
    whole,
    parts: list.parts,
    closed,
    nested: !closed && mayNest(list, whole),
  });
}

function isWhole(count: Count): boolean {
  return count.unit !== '' && count.unit !== '%' && count.unit !== '‰';
}
