import type { CharRange } from '@nianbao/schema';
import { publicConcerns } from '../narrative/index.js';
import type { PlainSentence } from './plain-sentences.js';

/** What a sentence assures the reader of. */
export type Assurance =
  | 'allConcluded'
  | 'casesConcluded'
  | 'allUpheld'
  | 'noReconsideration'
  | 'noLitigation'
  | 'neither';

/** A claim without a number that the tables can gainsay. */
export interface Assured {
  readonly what: Assurance;
  readonly range: CharRange;
  readonly words: string;
  /** Figures of the sentence, e.g. of the cases it speaks of. */
  readonly figures: readonly number[];
}

interface Pattern {
  readonly what: Assurance;
  readonly words: RegExp;
}

const onTime = '(?:已|依法|依规|按时|按期|按要求|按规定|如期|及时|在法定期限内|在规定时限内|予以)*';
const cases = '(?:行政复议|行政诉讼|复议|诉讼)';
const none = '(?:未发生|没有发生|未产生|未出现|未涉及|不存在|无|没有|未收到|未接到|未引发|未被(?:申请|提起))';
const because =
  '(?:因)?(?:政府)?(?:政务)?(?:信息公开)?(?:工作)?(?:被)?(?:申请|提起|引起|引发|产生|发生)?(?:的)?';

const patterns: readonly Pattern[] = [
  {
    what: 'allConcluded',
    words: new RegExp(
      `(?:均|全部|都|全数)${onTime}(?:办结|办理完[成毕]|处理完[成毕]|答复完毕)|办结率(?:为|达|达到)?100%`,
    ),
  },
  { what: 'casesConcluded', words: /(?:均|全部|都)已?(?:经)?(?:审结|结案|办结)/ },
  {
    what: 'allUpheld',
    words:
      /(?:均|全部|都)(?:获|予以|被|为|得到|判决|裁定|结果)*维持|零败诉|无一(?:败诉|纠错|被纠正)|均(?:获)?胜诉/,
  },
  {
    what: 'neither',
    words: new RegExp(
      `${none}${because}行政复议(?:案件)?(?:、|和|及|或|与|以及|,)${because}(?:行政)?诉讼(?!(?:案件)?(?:败诉|被|纠错|结果))`,
    ),
  },
  {
    what: 'noReconsideration',
    words: new RegExp(`${none}${because}行政复议(?!(?:案件)?(?:决定|纠错|机关|被))`),
  },
  { what: 'noLitigation', words: new RegExp(`${none}${because}行政诉讼(?!(?:案件)?(?:败诉|纠错))`) },
];

const applications = /申请/;
const otherMatters = new RegExp(`${publicConcerns}|督办|事项清单`);
const otherTimes = /上一?年|去年|往年|同期|历年|以来/;
const narrower = /本级|政府办(?!理|事|结)|办公[厅室]|代(?:表|为)?.{1,6}政府|各部门|下属|所属|机关本部/;
const exceptions =
  /除|结转|顺延|下一?年度|正在办理|尚未|未办结|未审结|审理中|不含|剩余|其余|到期|应(?:当)?(?:予以)?(?:答复|办结?|于)|截[至止](?:到)?(?:目前|本报告|(?:20\d\d年)?[1-3]月)/;

/** Every pattern ends in one of these; most sentences hold none, and need not be held against each pattern. */
const anyAssurance = /办结|审结|结案|理完|完毕|维持|败诉|胜诉|纠|复议|诉讼/;

/** The assurance that a sentence gives about this report's applications and cases; undefined where it gives none or hedges. */
export function assuranceOf({ text, headings, range }: PlainSentence): Assured | undefined {
  if (!anyAssurance.test(text)) return undefined;
  for (const { what, words } of patterns) {
    const found = words.exec(text);
    if (!found || !isMeant(what, text.slice(0, found.index), { text, headings })) continue;
    return {
      what,
      words: found[0],
      range: range(found.index, found.index + found[0].length),
      figures: [...text.matchAll(/\d{1,6}(?=\s?[件起宗])/g)].map(([figure]) => Number(figure)),
    };
  }
  return undefined;
}

function isMeant(
  what: Assurance,
  before: string,
  { text, headings }: { text: string; headings: readonly string[] },
): boolean {
  if (otherTimes.test(before) && !/所有|全部申请/.test(text)) return false;
  if (narrower.test(before) || exceptions.test(text.replaceAll(/上年(?:度)?结转/g, ''))) return false;
  if (what === 'allConcluded')
    return speaksOf(before, headings, applications) && !new RegExp(cases).test(lastOf(before));
  if (what === 'casesConcluded') return new RegExp(cases).test(before);
  return what !== 'allUpheld' || new RegExp(cases).test(before);
}

/** The subject nearest before the words decides; without any the heading does. */
function speaksOf(before: string, headings: readonly string[], subject: RegExp): boolean {
  const own = lastIndex(before, subject);
  const other = lastIndex(before, otherMatters);
  return own > other || (own < 0 && other < 0 && headings.some((heading) => subject.test(heading)));
}

const lastOf = (text: string) => text.slice(Math.max(0, text.length - 30));

function lastIndex(text: string, words: RegExp): number {
  return Math.max(-1, ...[...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => index));
}
