import type { DisclosureQuantity } from './disclosure-words.js';

/** What each of the figures to come counts. */
export interface Respective {
  readonly quantities: readonly DisclosureQuantity[];
  readonly loose: boolean;
}

const ending = /分别(?:为|是|有|达|达到|共)?$/;
const named =
  /(行政许可|行政处罚|行政强制|其他对外管理服务(?:事项)?)|((?:行政)?规范性文件|规章)|(制发|制定|出台|废止|现行有效)/g;
/** Whatever else stands in the list makes it another one. */
const joints = /^[、和及与,:的本年度全共计各类件数总量情况处理决定作出做]*$/;

const rows = {
  许可: 'administrativeLicensing',
  处罚: 'administrativePenalty',
  强制: 'administrativeCompulsion',
} as const;
const counts = { 废止: 'repealed', 现行有效: 'inForce' } as const;

/** 行政许可、行政处罚处理决定分别为 · 规范性文件制发、废止分别为: names first, then a figure for each. */
export function respectiveOf(words: string): Respective | undefined {
  if (!ending.test(words)) return undefined;
  const list = words.replace(ending, '');
  if (!joints.test(list.replaceAll(named, ''))) return undefined;
  const found = [...list.matchAll(named)];
  const decisions = found.flatMap(([, row]) => row ?? []);
  const documents = found.flatMap(([, , row]) => row ?? []);
  const verbs = found.flatMap(([, , , verb]) => verb ?? []);
  if (decisions.length > 1 && documents.length + verbs.length === 0)
    return { quantities: decisions.map(decisionOf), loose: !list.includes('决定') };
  // Two lists in one, or one name alone, leave open which figure is whose.
  const isOneList = documents.length === 1 ? verbs.length > 1 : documents.length > 1 && verbs.length === 1;
  if (!isOneList || decisions.length > 0) return undefined;
  const quantities = documents.flatMap((row) => verbs.map((verb) => documentOf(row, verb)));
  return { quantities, loose: false };
}

function decisionOf(word: string): DisclosureQuantity {
  const name = word.slice(2);
  return `${isKeyOf(rows, name) ? rows[name] : 'otherExternalServices'}.decisions`;
}

function documentOf(noun: string, verb: string): DisclosureQuantity {
  const row = noun === '规章' ? 'administrativeRules' : 'normativeDocuments';
  return `${row}.${isKeyOf(counts, verb) ? counts[verb] : 'issued'}`;
}

const isKeyOf = <T extends object>(record: T, key: PropertyKey): key is keyof T => Object.hasOwn(record, key);
