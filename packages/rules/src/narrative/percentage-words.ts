import type { Token } from './token.js';

const share = /^(?:约)?占(?:比|[^占]{0,16}的?(?:比例|比重)?)(?:为|达|约)?$/;
/** A whole of another place or year, or of several parts at once. */
const otherWhole = /全[国省市县区州镇乡]|同期|上年|去年|分别|合计|共|均|以上|两者|预算|面积/;

/** True for 占 …%, where the whole may be one of this text. */
export function shares({ words, lead, mark, opener }: Token): boolean {
  return share.test(words) && !otherWhole.test(words) && lead.length === 0 && mark !== ';' && opener === '';
}

const growth =
  /^(?:申请|受理|收到|办理|答复|公开)?(?:数量|件数|总量|总数|量|数)?(?:同比|比上一?年度?(?:同期)?|比去年(?:同期)?|较上一?年度?(?:同期)?|较去年(?:同期)?|与(?:上年|去年)(?:同期)?相比)(?:有所|大幅|略有)?(增长|增加|上升|提高|上涨|多|回落|下降|减少|降低|下滑|少)(?:了|约|达|为)*$/;
const bare = /^(?:增长|上升|增幅|回落|下降|降低|下滑|降幅)(?:了|约|达|为)*$/;
const down = /回落|下降|减少|降低|下滑|降幅|少/;

/** +1 or −1 for a comparison with last year: 同比增长, 较去年回落; undefined for another base. */
export function growthOf({ words, lead, mark, annotates }: Token): 1 | -1 | undefined {
  if (lead.length > 0 || mark === ';') return undefined;
  const found = growth.exec(words)?.[1] ?? (annotates ? bare.exec(words)?.[0] : undefined);
  if (found === undefined) return undefined;
  return down.test(found) ? -1 : 1;
}

const rate = /^(?:申请|总)?(?:办结率|答复率|办理率)(?:达到?|为|均|保持|是)*$/;

/** 办结率, but not 按时办结率: what is not yet due counts in the one and not in the other. */
export function isCompletionRate({ words }: Token): boolean {
  return rate.test(words);
}
