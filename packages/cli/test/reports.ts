import { stringifyReport } from '@nianbao/document';
import { buildReport } from '@nianbao/schema/testing';

/** A sound report. */
export const sound = stringifyReport(buildReport());

/** The report as that of another organ: reports of one organ and year in one folder are a problem of their own. */
export const asOf = (organ: string, text: string): string => text.replace(/( 名称: )[^ ,}]+/, `$1${organ}`);

/** States 20条 and lists 21. */
const narrative =
  '(一)主动公开政府信息的数量:2024年主动公开政务信息20条。\n(二)主动公开政府信息的类别:2024年通过政府门户网站公开政策法规5条,部门文件4条,规划计划1条,预算决策1条,涉企优惠政策5条,政策解读5条。\n(三)依申请公开、信息审核、平台建设和监督保障有序开展。\n';

/** A report with a wrong total, a wrong sum in its text, and a full-width colon. */
export const broken = stringifyReport(
  buildReport({
    agency: '示例县乙局',
    set: {
      overview: narrative,
      'applications.received.naturalPerson': 3,
      'applications.received.total': 4,
    },
  }),
).replace('本年处理决定数量: 0', '本年处理决定数量：0');

/** A report with warnings alone. */
export const warned = stringifyReport(buildReport({ agency: '示例县丙局', set: { overview: narrative } }));

/** 年报 in the encoding that older Chinese systems write. */
export const gbk = new Uint8Array([0xc4, 0xea, 0xb1, 0xa8, 0x3a, 0x20, 0x31, 0x0a]);
