import type { CharRange } from '@nianbao/schema';
import type { PlainSentence } from './plain-sentences.js';

/** A number of a date, as it stands in the text and as it should be. */
export interface DatePart {
  readonly range: CharRange;
  readonly value: number;
  readonly expected: number;
}

/** 统计期限自2023年1月1日起至2023年12月31日止 */
export interface StatedPeriod {
  readonly range: CharRange;
  readonly words: string;
  /** Its parts that are not those of the reporting year. */
  readonly wrong: readonly DatePart[];
}

const date = String.raw`(\d{4})[年\-./](\d{1,2})[月\-./](\d{1,2})日?`;
const period = new RegExp(
  String.raw`${date}(?:零时|0时)?[起止]?(?:至|到|[-\u2014~\u2013]{1,2})(?:(\d{4})[年\-./])?(\d{1,2})[月\-./](\d{1,2})日?`,
  'd',
);
const aboutPeriod = /统计|所列数据|数据.{0,8}(?:期限|时限|时间|周期)|报告期/;

/** The period that a sentence says its report's figures are of. */
export function statedPeriod(sentence: PlainSentence, year: number): StatedPeriod | undefined {
  const found = aboutPeriod.test(sentence.text) ? period.exec(sentence.text) : null;
  if (!found?.indices) return undefined;
  const expected = [year, 1, 1, year, 12, 31];
  const wrong = expected.flatMap((right, at) => {
    const place = found.indices?.[at + 1];
    if (!place) return [];
    const value = Number(found[at + 1]);
    return value === right ? [] : [{ range: sentence.range(...place), value, expected: right }];
  });
  const end = found.index + found[0].length;
  return { range: sentence.range(found.index, end), words: found[0], wrong };
}

/** A year that the text names, and what it is said of. */
export interface NamedYear {
  readonly range: CharRange;
  readonly year: number;
}

const us = String.raw`(?:我们|我[\u4e00-\u9fff]{1,2}|本(?:机关|单位|部门|[局委办厅镇乡县市区州省街])|全[县市区州省镇乡局系])`;
/** 将 also marks an object (将公开工作纳入考核): what follows tells a plan. */
const will = `(?:将(?=要|会|继续|进一步|采取|从|围绕|重点|着力|着重|切实|不断|严格|认真|深入|积极|坚持|努力|持续|大力|针对|主要|做好|抓好|扎实|紧|充分|强化|逐步|在|着眼|加大|加强|加快|以)|拟(?=进一步|采取|从|开展)|计划(?=从|开展|采取|进一步)(?!(?:开展|采取)的)|力争)`;
const plan = new RegExp(
  String.raw`(?:^|[,;:、)是])(?:下一步,?)?(20\d\d)年度?(?:里|中)?,?(?:${us})?(?:还|也|仍)?${will}`,
  'd',
);
const purpose = new RegExp(
  String.raw`为(?:进一步|更好|切实|继续)[^;]{2,60},(20\d\d)年度?,?(?:${us})?(?:将|要)?(?:加大|加强|加快|继续|进一步|着力|完善|推进|做好|提高|强化|健全|不断)`,
  'd',
);
const done = /了(?!解)|已|虽|取得|完成|曾/;
const measures = /措施|打算|下一步|方向|计划/;

/** The year of a plan in section five: 2024年，我局将…; or, under a heading of measures, 为进一步…，2024年我局加大…. */
export function plannedYear(sentence: PlainSentence): NamedYear | undefined {
  const { text, headings } = sentence;
  const planned = plan.exec(text);
  if (planned) return named(sentence, planned);
  const isMeasure = headings.some((heading) => measures.test(heading)) && !done.test(text);
  const meant = isMeasure ? purpose.exec(text) : null;
  return meant ? named(sentence, meant) : undefined;
}

const deed = `(?:主动|共|累计|通过|未|无|没有|收到|受理|公开|发布|政府信息|政务公开|依申请|严格|认真|深入|按照|根据)`;
const opening = new RegExp(
  String.raw`^(?:[一二三四五六七八九十]是|首先,?)?(20\d\d)年度?(?:全年)?,?(?=${us}|${deed})`,
  'd',
);
const upTo = /截[至止]到?(20\d\d)年(?:12月31日|底|末)/d;

/** What was done earlier and lasts: 2020年，我局建成专区，今年继续使用. */
const lasts = /今年|至今|沿用/;

/** The year whose work a sentence tells: 2023年，我局…; 截至2023年12月31日…. */
export function toldYear(sentence: PlainSentence): NamedYear | undefined {
  const found = opening.exec(sentence.text) ?? upTo.exec(sentence.text);
  return found && !compares.test(sentence.text) && !lasts.test(sentence.text)
    ? named(sentence, found)
    : undefined;
}

const compares = /上年|去年|同比|相比|较20|比20|以来|(?<!截|截止)[至到-]20\d\d年|20\d\d[-至到\u2014]20\d\d/;

/** True where a section speaks of the year anywhere, or leaves the year to 今年. */
export function speaksOf(text: string, year: number): boolean {
  return text.includes(`${year}`) || /今年|本年/.test(text);
}

function named(sentence: PlainSentence, found: RegExpExecArray): NamedYear | undefined {
  const place = found.indices?.[1];
  return place && { range: sentence.range(...place), year: Number(found[1]) };
}
