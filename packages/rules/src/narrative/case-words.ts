import type { Token } from './token.js';

/** 行政复议, 行政诉讼 (of both groups or of one), or both together. */
export type CaseGroup =
  | 'reconsideration'
  | 'litigation'
  | 'litigation.direct'
  | 'litigation.afterReconsideration'
  | 'cases';

/** 结果维持 … 尚未审结, 总计; `closed` are those that have a result. */
export type CaseCount = 'total' | 'upheld' | 'corrected' | 'otherResult' | 'pending' | 'closed';

/** What a claim counts of table four. */
export type CaseQuantity = `${CaseGroup}.${CaseCount}`;

const sums = '[案件总共计合有为是达到数量的发生均各分别情况申请]*';
const direct = new RegExp(`(?:未经复议|直接)(?:直接)?(?:提起?)?(?:起诉|诉讼|行政诉讼)${sums}$`);
const afterwards = new RegExp(`复议后(?:再|又)?(?:提起?)?(?:起诉|诉讼|行政诉讼)${sums}$`);
const lawsuit = new RegExp(`(?:诉讼|应诉)${sums}$`);
const reconsideration = new RegExp(`复议${sums}$`);
const both = new RegExp(`复议(?:案件?)?(?:、|和|及|与|或|以及)(?:行政)?(?:诉讼|应诉)${sums}$`);
const bothReversed = new RegExp(`诉讼(?:案件?)?(?:、|和|及|与|或|以及)(?:行政)?复议${sums}$`);
/** Of other cases, or of a part of them. */
const otherCases =
  /维持|纠|撤|驳|调解|败诉|胜诉|未结|审结|结案|培训|代理|出庭|信访|仲裁|不服|对.{0,8}复议|上年|结转|二审|再审|第三人|参加|率/;
const caseUnit = /^[件起宗例个]$/;

const filler = '涉及因关于有与相政府信息务公开工作依申请类引起发被提行的为';
const behind = new RegExp(`^[${filler}]*(复议|诉讼)[案件申请]*(?![、和及与后])`);
const opens = /(?:^|有|共|发生|产生|引发|涉及|被提起|办理)$/;

/** A count of cases and of which groups; `each`: it holds for each of the groups. */
export interface CaseTotal {
  readonly groups: readonly CaseGroup[];
  readonly each: boolean;
}

/** What a count says of the number of cases; undefined where it is not understood. */
export function caseTotalOf({ words, count }: Token): CaseTotal | undefined {
  if (!caseUnit.test(count.unit) || otherCases.test(words)) return undefined;
  if (/分别[为是]?$/.test(words)) return undefined;
  const group = groupAtEnd(words);
  if (group === 'cases') return { groups: pair, each: /[均各]/.test(words) || count.value === 0 };
  if (group !== undefined) return { groups: [group], each: false };
  const named = opens.test(words) ? behind.exec(count.tail)?.[1] : undefined;
  if (named === undefined) return undefined;
  return { groups: [named === '复议' ? 'reconsideration' : 'litigation'], each: false };
}

const pair = ['reconsideration', 'litigation'] as const;

function groupAtEnd(words: string): CaseGroup | undefined {
  if (afterwards.test(words)) return 'litigation.afterReconsideration';
  if (direct.test(words)) return 'litigation.direct';
  if (both.test(words) || bothReversed.test(words)) return 'cases';
  if (lawsuit.test(words)) return 'litigation';
  return reconsideration.test(words) ? 'reconsideration' : undefined;
}

const results: readonly (readonly [CaseCount, string, 'loose'?])[] = [
  ['upheld', '结果维持|维持(?:原行政行为|原具体行政行为|原决定)?'],
  ['corrected', '结果纠正|纠正|纠错'],
  ['corrected', '撤销|败诉', 'loose'],
  ['upheld', '胜诉', 'loose'],
  ['otherResult', '其他结果|其它结果'],
  ['pending', '尚未审结|未审结|尚未结案|未结案|未结|正在审理|审理中|尚在审理'],
  ['closed', '审结|结案|办结'],
];
const ofResult = results.map(([count, words, loose]) => ({
  count,
  loose: loose === 'loose',
  before: new RegExp(
    `^[行政复议诉讼案件结果被予以的其中均已有为经法院机关依申请直接起后未信息公开务工作涉及因关于引发类方面,、]*(?:${words})${sums}$`,
  ),
  behind: new RegExp(`^(?:被|已|予以|的|结果|案件|均|为|获|得到)*(?:${words})`),
}));

/** What a count says of the results of cases: 维持1件, 2件纠正; the group where it is named. */
export function caseResultOf({
  words,
  count,
}: Token): { count: CaseCount; group: CaseGroup | undefined; loose: boolean } | undefined {
  if (!caseUnit.test(count.unit)) return undefined;
  const open = words === '' || words === '有';
  const found = ofResult.find(({ before, behind: after }) =>
    open ? after.test(count.tail) : before.test(words),
  );
  return found && { count: found.count, group: groupNamed(words), loose: found.loose };
}

function groupNamed(words: string): CaseGroup | undefined {
  if (/复议后/.test(words)) return 'litigation.afterReconsideration';
  if (/直接起诉/.test(words)) return 'litigation.direct';
  if (/复议/.test(words)) return /诉讼/.test(words) ? 'cases' : 'reconsideration';
  return /诉讼/.test(words) ? 'litigation' : undefined;
}
