/** What the public brings to organs besides applications for disclosure, as words of a pattern. */
export const publicConcerns = '工单|热线|留言|建议|提案|议案|诉求|问政|来信|信访|咨询|投诉';
/** What organs receive, handle and answer besides these applications. */
const others = `${publicConcerns}|仲裁|信箱|来电|来访|举报|复议|诉讼|服务事项|业务|(?<!公开|申请|公开类)(?:办件|案件)`;
const applied =
  '许可|认定|登记|确认|备案|鉴定|评审|审批|核准|审核|救助|低保|补贴|补助|资助|贷款|专利|商标|证照?|执照|执行|援助|公证|复议|仲裁|调解|听证|入学';
/** 工伤认定申请 is another application; 登记信息公开申请 is one for disclosure. */
const matter = new RegExp(`(?:${applied})[^,;公]{0,4}申请|${others}|信息公开|申请`, 'g');
const isOfDisclosure = /^(?:信息公开|申请)$/;

/** Whether the matter that words name last is another one than applications for disclosure; undefined where they name none. */
export function namesOtherMatter(words: string): boolean | undefined {
  let last: string | undefined;
  for (const [found] of words.matchAll(matter)) last = found;
  return last === undefined ? undefined : !isOfDisclosure.test(last);
}
