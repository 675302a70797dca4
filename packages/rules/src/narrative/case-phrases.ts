import type { CaseCount, CaseGroup } from './case-words.js';

/** Words that say a number of cases without a figure. */
export interface CasePhrase {
  readonly start: number;
  readonly end: number;
}

const filler =
  '政府|信息|政务|公开|依|申请|工作|因|引起|引发|的|有关|相关|涉及|关于|方面|类|行政|被|提起|提出|而|任何|、|和|及|或|与|以及|发生|案件|案|情况|情形|等|事项|现象|事件|产生|举报|投诉|一起|人';
const none =
  /(?:未|没有|无|尚未)(?:发生|产生|收到|出现|引发|引起|涉及|接到|有)?([^,;:。\d()未无]{0,40}?)(复议|诉讼)([^,;:。\d()]{0,30})(?=[,;:)]|$)/g;
const fillerOnly = new RegExp(`^(?:${filler}|复议|诉讼)*$`);

/** 未发生行政复议、行政诉讼: which groups have no case. */
export function* noCases(text: string): Generator<CasePhrase & { groups: readonly CaseGroup[] }> {
  for (const found of text.matchAll(none)) {
    const [all, before = '', , after = ''] = found;
    if (!fillerOnly.test(before) || !fillerOnly.test(after)) continue;
    const groups: CaseGroup[] = [];
    if (all.includes('复议')) groups.push('reconsideration');
    if (all.includes('诉讼')) groups.push('litigation');
    yield { start: found.index, end: found.index + all.length, groups };
  }
}

const phrases: readonly (readonly [CaseCount, RegExp])[] = [
  ['upheld', /(?:均|全部|都)(?:已|获|被|予以|为|得到|结果|依法)*维持/g],
  ['pending', /(?:均|全部|都)(?:已|经|被|依法)*(?:审结|结案|审理完毕)/g],
  ['corrected', /(?:未|没有|无一?)(?:被|发生|出现|有)?[^,;:。\d()]{0,12}(?:纠错|纠正)(?!率)/g],
];

/** 均获维持, 均已结案, 未被纠错: what holds for all cases named before. */
export function* casePhrases(text: string): Generator<CasePhrase & { count: CaseCount }> {
  for (const [count, pattern] of phrases)
    for (const found of text.matchAll(pattern))
      yield { start: found.index, end: found.index + found[0].length, count };
}
