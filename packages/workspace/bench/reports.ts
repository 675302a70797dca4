import { type ReportDraft, withValue } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';

const overview = [
  '本机关坚持把信息公开融入日常工作，由办公室统筹，各科室按目录分工负责，逐月核对更新情况。',
  '（一）主动公开情况。通过门户网站发布信息1,286条，其中政策法规类112条、工作动态类874条、公示公告类300条。',
  '（二）依申请公开情况。规范登记、审核、答复、归档各个环节，注重与申请人沟通，依法保障其获取信息的权利。',
  '（三）政府信息管理情况。对已公开的文件逐件标注有效性，公文在拟制时同步确定公开属性，不予公开的写明理由。',
  '（四）平台建设情况。对栏目设置作了调整，合并内容重复的栏目，政务新媒体发布信息630条，回复留言57次。',
  '（五）监督保障情况。组织业务培训3次，参训156人次，将信息公开纳入年度考核，全年未发生责任追究情形。',
];
const problems = [
  '（一）存在的主要问题。个别科室报送信息不及时，解读材料形式单一，经办人员对区分处理的把握还不够准确。',
  '（二）改进措施。建立每月提醒和通报制度；与融媒体中心合作制作图解；汇编典型答复并组织经办人员学习。',
  '同时请法律顾问对疑难件逐件审核，明确专人与申请人电话沟通，弄清其真实需要之后再作答复，减少后续争议。',
];

/** The report of an organ for a year: numbers and half of the sentences change from year to year. */
export function reportOfYear(organ: number, year: number): ReportDraft {
  const said = (lines: readonly string[], times: number) =>
    Array.from({ length: times }, (_, at) => {
      const sentence = lines[(at + organ) % lines.length] ?? '';
      return (at + year) % 2 === 0
        ? sentence
        : sentence.replaceAll('，', `，在第${(year * 7 + at) % 90}次例会后，`);
    });
  let report: ReportDraft = buildBalancedReport(organ * 10 + (year % 10), { year });
  report = withValue(report, 'overview', `${said(overview, 12).join('\n')}\n`);
  report = withValue(report, 'problemsAndImprovements', `${said(problems, 6).join('\n')}\n`);
  return withValue(report, 'agency.name', `示例县第${organ}局`);
}
