import type { Count } from './clause.js';

/** 其他, 其余: the last part, which leaves nothing out. 其他处理 and 其他组织 are parts by name. */
export function isResidual(label: string): boolean {
  return /^(?:其他|其它|其余)(?!处理|组织|法人|法律|行政|部门|单位|机构)/.test(label);
}

const channel =
  /网站|微信|微博|公众号|新媒体|客户端|APP|app|公报|公开栏|公示栏|电子屏|显示屏|宣传栏|广播|电视|报纸|报刊|媒体|平台|抖音|视频号|头条|渠道|网页|窗口|微矩阵|云/;

const dimensions: readonly RegExp[] = [
  /自然人|公民|个人|企业|法人|组织/,
  /网上|网络|线上|当面|信函|邮寄|信件|传真|现场|邮箱|邮件|来信|来访/,
  /公开$|公开答复|无法提供|不予处理|其他处理|撤回|撤销|补正|不存在/,
  /按期|按时|延期|逾期|当场|当日|结转|顺延/,
];

/** What a part is called: its words before the figure, or those behind it (5件涉及民生). */
function nameOf(part: Count): string {
  return part.label === '' ? part.tail : part.label;
}

/** 制发5件，其中联合制发1件，解读5件: what is done with the documents, not some of them. */
const bareVerb = /^(?:解读|备案|审查|转发|转载)$/;

/** True when what the parts count may be the same things: several channels, or two ways of sorting at once. */
export function isOverlapping(parts: readonly Count[]): boolean {
  const names = parts.map(nameOf);
  if (names.filter((name) => channel.test(name)).length > 1) return true;
  if (parts.some(({ inner }) => inner.some(({ text }) => /交叉|重复|同步/.test(text)))) return true;
  if (parts.some(({ label }) => bareVerb.test(label))) return true;
  const about = names.filter((name) => /涉及|关于|有关|针对|属于/.test(name)).length;
  if (about > 0 && about < parts.length) return true;
  return dimensions.filter((dimension) => names.some((name) => dimension.test(name))).length > 1;
}

/** 自然人 and 法人或其他组织 are all the applicants there are. */
export function splitsApplicants(parts: readonly Count[]): boolean {
  const has = (pattern: RegExp) => parts.some((part) => pattern.test(part.label));
  return parts.length === 2 && has(/^(?:涉及)?(?:自然人|公民|个人)/) && has(/法人/);
}
