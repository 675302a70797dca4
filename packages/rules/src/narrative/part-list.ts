import { sumOf } from './breakdown.js';
import type { Clause, Count } from './clause.js';
import { isResidual, splitsApplicants } from './part-label.js';
import { opensParts, partOf, readTokens, startsSomethingElse, type Token } from './token.js';

/** The parts of an open list. */
export interface PartList {
  readonly parts: readonly Count[];
  /** Nothing in the list was passed over, and it does not end in 等. */
  readonly complete: boolean;
  /** Figures of the same unit that follow the list in its sentence. */
  readonly rest: readonly Count[];
}

/** Figures behind a list that may still belong to it. */
const nearby = 6;

/** The parts of the list that a token opens (其中 …); it ends where the text turns to something else. */
export function partsFrom(tokens: readonly Token[], index: number, unit: string): PartList {
  const first = tokens[index];
  const parts: Count[] = [];
  let complete = true;
  let at = index;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || first === undefined) break;
    if (at > index) {
      if (token.mark === '' || opensParts(token)) return { parts, complete: false, rest: [] };
      if (endsList(token, { first, separator: tokens[index + 1]?.mark ?? '', unit })) break;
    }
    if (token.annotates) continue;
    if (token.count.unit === unit) parts.push(partOf(token));
    else complete = false;
  }
  const rest = tokens.slice(at, at + nearby).map(partOf);
  return { parts, complete: complete && !endsOpen(parts), rest: rest.filter((count) => count.unit === unit) };
}

const cases = /复议|诉讼/;

function endsList(token: Token, list: { first: Token; separator: string; unit: string }): boolean {
  // 其中甲5条，乙3条；发布微信20条: a stronger mark than the list's own ends it.
  if (token.mark === ';' && list.separator !== ';' && !list.first.colon) return true;
  if (token.mark === ',' && list.separator === '、' && token.count.unit === list.unit) return true;
  // 复议4件，其中维持3件；诉讼3件: another kind of case is no part.
  if (cases.test(token.words) && !cases.test(list.first.words)) return true;
  return startsSomethingElse(token, list.first);
}

/**
 * True when all parts but one make up the whole: the odd one lies within another part (政务80条、解读15条、动态20条 of 100条, where
 * the 解读 are among the 政务).
 */
export function mayNest(list: PartList, whole: Count): boolean {
  const all = [...list.parts];
  for (let more = 0; more <= list.rest.length; more++) {
    const sum = sumOf(all);
    if (all.length > 2 && all.some((part) => sum - part.value === whole.value)) return true;
    const next = list.rest[more];
    if (next !== undefined) all.push(next);
  }
  return false;
}

/** The list of 其中, 包括 … names every part: it ends in 其他, or 分别为 says so. */
export function isClosedList(first: Token, list: PartList): boolean {
  if (!list.complete || first.opener.includes('主要')) return false;
  if (first.opener.includes('分别')) return list.parts.length > 1;
  return isResidual(list.parts.at(-1)?.label ?? '');
}

/** The parts of a list without 其中, which is one only if each of its clauses is a part; undefined if not. */
export function everyClauseOnePart(clauses: readonly Clause[], unit: string): readonly Count[] | undefined {
  const tokens = readTokens(clauses);
  const [first] = tokens;
  if (tokens.length < 2 || first === undefined || (clauses.at(-1)?.counts.length ?? 0) === 0)
    return undefined;
  const bare = tokens.every((token) => token.count.unit === '');
  const isPart = (token: Token, index: number) =>
    token.count.unit === (bare ? '' : unit) &&
    token.words !== '' &&
    token.lead.length === 0 &&
    (index === 0 || token.mark !== '') &&
    !token.annotates &&
    !startsSomethingElse(token, first);
  if (!tokens.every(isPart)) return undefined;
  const parts = tokens.map(partOf);
  return endsOpen(parts) ? undefined : parts;
}

/** A list without 其中 is taken as whole from three parts on, or where the last or both parts say so. */
export function isExhausting(parts: readonly Count[]): boolean {
  return parts.length > 2 || isResidual(parts.at(-1)?.label ?? '') || splitsApplicants(parts);
}

/** 政策5条、文件3条等 */
function endsOpen(parts: readonly Count[]): boolean {
  return /^[\u4e00-\u9fff]{0,4}等/.test(parts.at(-1)?.tail ?? '');
}
