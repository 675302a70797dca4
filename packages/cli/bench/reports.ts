import { stringifyReport } from '@nianbao/document';
import type { ReportDraft } from '@nianbao/schema';
import { withValue } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';

const sentences = [
  '一是加强组织领导，调整政府信息公开工作领导小组，明确分管负责同志和责任科室，做到有人抓、有人管。',
  '二是严格落实保密审查制度，坚持“先审查、后公开”和“一事一审”，全年未发生泄密事件。',
  '（一）主动公开情况。全年通过门户网站发布政务信息1,286条，其中政策法规类112条、工作动态类874条、公示公告类300条。',
  '（二）依申请公开情况。严格执行答复时限，规范答复文书格式，依法保障公民、法人和其他组织获取政府信息的权利。',
  '（三）政府信息管理。完善公文公开属性源头认定机制，对已公开的规范性文件进行清理，废止文件及时标注。',
  '（四）平台建设。政务新媒体账号2个，发布信息630条，回复网民留言57次，按季度自查整改。',
  '（五）监督保障。组织业务培训3次，参训156人次，将政务公开纳入年度考核，未发生责任追究情形。',
];

const faulty =
  '2024年主动公开政务信息20条。\n2024年通过政府门户网站公开政策法规5条,部门文件4条,规划计划1条,预算决策1条,涉企优惠政策5条,政策解读5条。\n';

/** The n-th of a set of reports that differ in numbers and length; one in eight has a fault. */
export function reportNumber(index: number): string {
  let report: ReportDraft = buildBalancedReport(index);
  const overview = Array.from(
    { length: 8 + (index % 9) },
    (_, at) => sentences[(at + index) % sentences.length],
  );
  report = withValue(report, 'overview', `${overview.join('\n')}\n`);
  report = withValue(report, 'agency.name', `示例县第${index}局`);
  switch (index % 32) {
    case 3:
      return stringifyReport(withValue(report, 'applications.outcomes.total.total', 99_999));
    case 11:
      return stringifyReport(withValue(report, 'applications.received.naturalPerson', null));
    case 19:
      return stringifyReport(report).replace('本年处理决定数量: ', '本年处理决定数量：');
    case 27:
      return stringifyReport(withValue(report, 'otherMatters', faulty));
    default:
      return stringifyReport(report);
  }
}
