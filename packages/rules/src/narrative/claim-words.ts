import type { Token } from './token.js';

/** What a claim counts; an applicant's word stands for a column of table three. */
export type ApplicationQuantity =
  | 'received'
  | 'newlyReceived'
  | 'handled'
  | 'answered'
  | 'broughtForward'
  | 'carriedForward'
  | 'forward'
  | 'disclosed'
  | 'partiallyDisclosed'
  | 'disclosedWhollyOrPartly'
  | 'withheld'
  | 'unableToProvide'
  | 'notHeldOrUnable'
  | 'declined'
  | 'otherHandling'
  | ApplicantWord;

/** An applicant's column; `legalPerson` is all but the natural persons. */
export type ApplicantWord =
  | 'naturalPerson'
  | 'commercialEnterprise'
  | 'researchInstitution'
  | 'publicWelfareOrganization'
  | 'legalServiceInstitution'
  | 'legalPerson';

/** 条 counts pieces of information rather than applications: it needs the word 申请 beside it. */
const countable = /^[件份宗起个例次]$/;
const namedOnly = /^[条项]$/;

/**
 * Words that may stand around 申请 and say nothing of which applications. None is made of others, so that a phrase can be
 * read in one way only.
 */
const filler =
  '政府|信息|公开|依|申请|书|表|办件|答复|受理|办理|处理|来自|提出|提交|递交|公民|法人|其他组织|公众|群众|社会|各类|各种|有效|事项|数|量|件|总|的|共|计|合|累|一|有|为|是|达|约|了|到|过|及|和|或|者|、|人';
const nounPhrase = `((?:${filler})*)$`;

const received = new RegExp(`(?:新收|收到|接收到?|收悉|接到|受理|收办)${nounPhrase}`);
const newly = new RegExp(`(?:本年|新)(?:新增|收到|收|增)${nounPhrase}`);
const handled = new RegExp(`(?:办理|处理)${nounPhrase}`);
/** 全年信息公开申请数量22件: no verb tells whether they were received, handled or concluded. */
const named =
  /^(?:20\d\d年度?|全年|本年度?|年内|共|累计|[我本][局委厅办部镇乡县市区省州校院站](?:机关)?|本(?:机关|单位)|全[县市区省州镇])*(?:的|共)*(?:政府|政务)?(?:信息公开申请|依申请公开申请)(?:总|数|量|件|共|为|达|合计|[的有])*$/;
const answered = new RegExp(`(?:答复|办结|办毕|办理完毕|办理完成|回复)${nounPhrase}`);
/** Part of what was received or answered, not all of it. */
const subset =
  /未|没有|尚|延期|逾期|超期|当场|网上|网络|线上|在线|平台|系统|邮件|邮箱|信函|邮寄|邮政|传真|当面|现场|窗口|来信|来访|电子|涉及|关于|有关|针对|方面|要求|撤回|撤销|补正|重新|责令|转办|征求|协助|指导|个人|企业|自然人|重复|属于|因|咨询|投诉|举报|留言|复议|诉讼|许可|信访|网民|提案|建议/;

const ofLastYear =
  /(?:上一?年度?|去年|20\d\d年度?)(?:末|底)?(?:未办结|未办完|跨年|遗留)?(?:并|而)?(?:结转|转入|转来)|结转(?:自|于)?(?:上一?年|去年)/;
const toNextYear =
  /(?:结转|转|顺延|延续|延期|跨)(?:至|到|入|为|在)?(?:下一?个?年|次年|明年|20\d\d年)|^(?:申请)?(?:按照?《[^》]*》|依法|按规定)?顺延/;
const forward = new RegExp(`结转${nounPhrase}`);

const neutral =
  '所有|已|均|都|依法|依规|按规定|经审查|作出|决定|办结|办理|答复|处理|申请人|申请|政府|信息|公开|其中|结果|中|的|为|以|按|属|予以|给予|、|被|共|有|并|全年|当年|年内|本年度|本年|年度|和|及|是|方面|类|情况|20\\d\\d年';
const prefix = `^(?:${neutral})*?`;
const suffix = '(?:答复|决定|处理|申请|件数|数|的|共|有|为|是|共计|占)*$';
const ofOutcome: readonly (readonly [ApplicationQuantity, RegExp])[] = [
  ['disclosedWhollyOrPartly', outcome('(?:予以|同意|全部)?公开(?:及|和|或|、|与|以及)(?:予以)?部分公开')],
  ['partiallyDisclosed', outcome('(?:予以|同意)?部分(?:予以)?公开|区分处理')],
  ['withheld', outcome('不予公开|不同意公开|不予以公开|依法不公开')],
  ['notHeldOrUnable', /^因?(?:本机关)?(?:不掌握|不存在).{0,16}无法提供(?:的)?$/],
  ['unableToProvide', outcome('无法提供')],
  ['declined', outcome('不予处理')],
  ['otherHandling', outcome('作?(?:其他|其它)处理')],
  ['disclosed', outcome('(?:予以|同意|全部|准予)公开')],
];

function outcome(words: string): RegExp {
  return new RegExp(`${prefix}(?:${words})${suffix}`);
}

const applicants: readonly (readonly [ApplicantWord, RegExp])[] = [
  ['naturalPerson', applicant('自然人|公民个人|公民')],
  ['commercialEnterprise', applicant('商业企业')],
  ['researchInstitution', applicant('科研机构')],
  ['publicWelfareOrganization', applicant('社会公益组织')],
  ['legalServiceInstitution', applicant('法律服务机构')],
  ['legalPerson', applicant('法人(?:或者?|和|及|、|以及)其他组织')],
];

function applicant(words: string): RegExp {
  return new RegExp(
    `^(?:申请人|涉及|来自|申请|由|为|是|以及|和|的)*(?:${words})(?:提交|提出|申请|的|类|件|为|有|共)*$`,
  );
}

/** What a count of the text counts of applications; undefined where it is not understood. */
export function quantityOf({ words, count }: Token): ApplicationQuantity | undefined {
  if (!countable.test(count.unit) && !isNamed(words, count)) return undefined;
  return (
    byForward(words, count.tail) ??
    byOutcome(words, count.tail) ??
    byApplicant(words) ??
    byVerb(words, count.tail)
  );
}

/** 申请5条, but not 依申请公开信息5条. */
function isNamed(words: string, { unit, tail }: Token['count']): boolean {
  return namedOnly.test(unit) && (/申请(?:数量?|共|为)*$/.test(words) || /^(?:政府信息公开)?申请/.test(tail));
}

/** True for what counts the applications of one kind of applicant. */
export function isByApplicant(quantity: string): boolean {
  return applicants.some(([word]) => word === quantity);
}

/** True for what breaks applications down: by outcome, by applicant, by year. */
export function isListable(quantity: string): boolean {
  return !['received', 'newlyReceived', 'handled', 'answered'].includes(quantity);
}

function byForward(words: string, tail: string): ApplicationQuantity | undefined {
  if (/同比|率/.test(words)) return undefined;
  if (toNextYear.test(words) || toNextYear.test(tail)) return 'carriedForward';
  if (ofLastYear.test(words)) return 'broughtForward';
  return forward.test(words) && !/[不未无]/.test(words) ? 'forward' : undefined;
}

function byOutcome(words: string, tail: string): ApplicationQuantity | undefined {
  const said =
    words === '' || words === '有' ? tail.replace(/^(?:申请)?(?:均|已|依法|作出|为|被)*/, '') : words;
  return ofOutcome.find(([, pattern]) => pattern.test(said))?.[0];
}

function byApplicant(words: string): ApplicationQuantity | undefined {
  return applicants.find(([, pattern]) => pattern.test(words))?.[0];
}

function byVerb(words: string, tail: string): ApplicationQuantity | undefined {
  if (subset.test(words)) return undefined;
  for (const [quantity, pattern] of verbs) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const phrase = found[1] ?? '';
    return names(phrase, tail) ? quantity : undefined;
  }
  return named.test(words) ? 'handled' : undefined;
}

const verbs: readonly (readonly [ApplicationQuantity, RegExp])[] = [
  ['newlyReceived', newly],
  ['received', received],
  ['answered', answered],
  ['handled', handled],
];

/** 申请 is named, or nothing else is: 收到申请30件, 收到30件申请, 办结30件. */
function names(phrase: string, tail: string): boolean {
  if (phrase.includes('申请')) return !/^(?:案|留言)/.test(tail);
  const bare = !/信息|公开|公民|公众|群众|社会|法人/.test(phrase);
  return bare && (/^(?:[^,]{0,8}申请)/.test(tail) || tail === '' || /^(?:均|已|并|全部)/.test(tail));
}

/** 未收到政府信息公开申请: a claim of none. */
const none =
  /(?:未|没有|尚未|未曾)(?:收到|接到|受理|接收)([^,;。\d()]{0,40}?)申请([^,;。\d()]{0,12})(?=[,;)]|$)/g;
const noneWords = new RegExp(`^(?:${filler}|任何|个人|单位|提出|提交|自然人|要求|关于|的|情况|需求)*$`);

/** Where a sentence says that no application was received. */
export function* zeroClaims(sentence: string): Generator<{ start: number; end: number }> {
  for (const found of sentence.matchAll(none)) {
    if (noneWords.test(found[1] ?? '') && noneWords.test(found[2] ?? '')) {
      yield { start: found.index, end: found.index + found[0].length };
    }
  }
}
