import type { Token } from './token.js';

type DocumentRow = 'administrativeRules' | 'normativeDocuments';
type DocumentCount = 'issued' | 'repealed' | 'inForce' | 'published';
type DecisionRow =
  | 'administrativeLicensing'
  | 'administrativePenalty'
  | 'administrativeCompulsion'
  | 'otherExternalServices';

/** What a claim counts that table two of some edition may hold: a row, and what of it. */
export type DisclosureQuantity =
  | `${DocumentRow}.${DocumentCount}`
  | `${DecisionRow}.decisions`
  | 'administrativeCharges.collected'
  | 'governmentProcurement.projects'
  | 'governmentProcurement.amount';

/** Words that speak of documents, and what they say is done with them; either may be missing and taken from the claim before. */
export interface DocumentPhrase {
  readonly row: DocumentRow | undefined;
  readonly count: DocumentCount | undefined;
  readonly loose: boolean;
}

const between = '(?:[的了各类共计本年度全级]|政府|部门|市级|县级|区级)*';
/** Words between what is counted and its figure: 共, 总数为, 件数. */
const sums = '[的总共计合有为是达到数量件本年度]*';
const noun = '(规章|(?:行政)?规范性文件)';
const verbs: readonly (readonly [DocumentCount, string, 'loose'?])[] = [
  ['issued', '制定并公开|新?制定(?:出台|发布|印发)?|新?制发|新?制作|新?出台|印发|下发|颁布'],
  ['repealed', '(?:清理(?:并|、|后|和)?)?(?:宣布)?废止(?:(?:和|或|、|及|与)?(?:宣布)?失效)?|宣布失效'],
  ['inForce', '现行有效'],
  ['inForce', '继续有效|保留', 'loose'],
  ['published', '公开发布|主动公开|公开|公布|发布'],
  ['published', '更新', 'loose'],
];

interface DocumentPattern {
  readonly count: DocumentCount;
  readonly loose: boolean;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly alone: RegExp;
}

/** 制发规范性文件…… · 规范性文件制发…… · 制发…… */
const patterns: readonly DocumentPattern[] = verbs.map(([count, verb, loose]) => ({
  count,
  loose: loose === 'loose',
  before: new RegExp(`(?:${verb})${between}${noun}${sums}$`),
  after: new RegExp(`${noun}[的、:本年度全共]*(?:${verb})${sums}$`),
  alone: new RegExp(`^(?:[和并及另共、]|其中|全年|同时|本年度?|新增)*(?:${verb})(?:的|了)?${sums}$`),
}));

const nounAlone = new RegExp(`^(?:[和并及另共、]|其中|以及|本年度?)*${noun}${sums}$`);
const inForceBehind = /^(?:均|目前|仍)?现行有效/;
const nounBehind = /^(?:行政)?(规章|规范性文件)(?!制度|类|信息|的?(?:解读|草案|清理|审))/;
/** Documents of others, drafts, and what is no document. */
const otherDocuments =
  /上级|转发|解读|审查|审核|备案|评估|拟|草案|意见|起草|修订|修改|竞争|信息|目录|培训|清单|计划|将|力争|名义|涉及|有关|不予|尚未/;
const documentUnit = /^[件份部个]$/;

/** What a count says of documents; undefined where it is not understood. */
export function documentPhraseOf({ words, count }: Token): DocumentPhrase | undefined {
  if (!documentUnit.test(count.unit) || otherDocuments.test(words)) return undefined;
  for (const { count: what, loose, before, after, alone } of patterns) {
    const named = before.exec(words)?.[1] ?? after.exec(words)?.[1];
    if (named !== undefined) return { row: rowOf(named), count: what, loose };
    if (alone.test(words)) return { row: rowOf(nounBehind.exec(count.tail)?.[1]), count: what, loose };
  }
  const named = nounAlone.exec(words)?.[1];
  if (named === undefined) return undefined;
  // 规范性文件40件现行有效
  const what = inForceBehind.test(count.tail) ? 'inForce' : undefined;
  return { row: rowOf(named), count: what, loose: false };
}

function rowOf(named: string | undefined): DocumentRow | undefined {
  if (named === undefined) return undefined;
  return named === '规章' ? 'administrativeRules' : 'normativeDocuments';
}

const decisionRows: readonly (readonly [DecisionRow, string])[] = [
  ['administrativeLicensing', '行政许可'],
  ['administrativePenalty', '行政处罚'],
  ['administrativeCompulsion', '行政强制'],
  ['otherExternalServices', '其他对外管理服务(?:事项)?'],
];
const decisions = decisionRows.map(([row, named]) => ({
  row,
  /** 作出行政许可决定, 行政许可本年处理决定数量: what the form counts, in its own words. */
  firm: new RegExp(
    `(?:作出|做出|实施)(?:的|各类|共)*${named}${sums}$|${named}(?:本年度?)?(?:处理)?决定${sums}$`,
  ),
  loose: new RegExp(`${named}(?:案件|案)?${sums}$`),
}));
const severalRows = /(?:许可|处罚|强制).*(?:许可|处罚|强制)/;
const otherDecisions = /信息|申请|受理|拟|计划|公示|公开|解读|立案|撤销|注销|移送|事项清单|将|涉及/;
const decisionUnit = /^[件起宗例份个]$/;

/** What a count says of decisions; `loose` where it may count something near them. */
export function decisionsOf({
  words,
  count,
}: Token): { row: DecisionRow; loose: boolean; plain: boolean } | undefined {
  if (!decisionUnit.test(count.unit) || otherDecisions.test(words) || severalRows.test(words))
    return undefined;
  for (const { row, firm, loose } of decisions) {
    if (firm.test(words)) return { row, loose: false, plain: false };
    if (loose.test(words)) return { row, loose: true, plain: words.length <= longestPlain };
  }
  return undefined;
}

/** 「行政处罚」 and nothing else goes on with what was said before. */
const longestPlain = 6;

const charges = new RegExp(`行政事业性收费(?:收入|金额|总额|收取|征收|收缴|${sums.slice(0, -1)})*$`);
const otherCharges = /减|免|退|降|停|取消|项目|非税|罚|基金|处理费|[和及、]|涉企|清单|目录|政策/;

/** True for an amount of 行政事业性收费; 信息处理费 is another thing. */
export function isCharges({ words, count }: Token): boolean {
  return count.unit.endsWith('元') && charges.test(words) && !otherCharges.test(words);
}

const projects = new RegExp(`政府(?:集中)?采购(?:项目)?${sums}$`);
const amount = new RegExp(`(?:采购)?(?:总|项目)*(?:金额|采购额)${sums}$`);

/** What a count says of 政府集中采购; only edition 2019 has it. */
export function procurementOf({ words, count, lead }: Token, sentence: string, before: string) {
  if (!sentence.includes('采购') || /信息|意向|公告|计划|预算/.test(lead.join('') + words)) return undefined;
  // 政府采购金额2800万元，其中集中采购2300万元: the first is of all purchases.
  const loose = !before.includes('集中采购');
  if (/^[个项件宗批]$/.test(count.unit) && projects.test(words))
    return { quantity: 'governmentProcurement.projects', loose } as const;
  if (count.unit.endsWith('元') && amount.test(words) && /采购/.test(lead.join('') + words + sentence))
    return { quantity: 'governmentProcurement.amount', loose } as const;
  return undefined;
}
