import type { Term } from './term.js';

const of2019 = (id: string, key: string, english: string) => ({
  edition: '2019',
  term: { id, key, label: key, english },
});

/** Words that only another edition's form has: a report that uses them is written on that form (rule F101). */
export const foreignTerms: readonly { readonly edition: string; readonly term: Term }[] = [
  of2019('produced', '本年新制作数量', 'Produced this year'),
  of2019('published', '本年新公开数量', 'Published this year'),
  of2019('publishedTotal', '对外公开总数量', 'Published in total'),
  of2019('previousItems', '上一年项目数量', 'Items last year'),
  of2019('change', '本年增/减', 'Change this year'),
  of2019('otherExternalServices', '其他对外管理服务事项', 'Other external services'),
  of2019('governmentProcurement', '政府集中采购', 'Centralized government procurement'),
  of2019('projects', '采购项目数量', 'Procurement projects'),
  of2019('procurementAmount', '采购总金额', 'Procurement amount'),
];
