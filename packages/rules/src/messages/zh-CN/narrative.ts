import type { Values } from '@nianbao/schema';
import { caseLabels } from '../case-labels.js';
import type { Catalogue } from '../catalogue.js';
import { place } from './words.js';

/** What a claim of the text counts. */
const quantities: Readonly<Record<string, string>> = {
  received: '收到的申请',
  newlyReceived: '新收的申请',
  handled: '办理的申请',
  answered: '答复（办结）的申请',
  broughtForward: '上年结转的申请',
  carriedForward: '结转下年度的申请',
  forward: '结转的申请',
  disclosed: '予以公开',
  partiallyDisclosed: '部分公开',
  disclosedWhollyOrPartly: '予以公开和部分公开',
  withheld: '不予公开',
  unableToProvide: '无法提供',
  notHeldOrUnable: '无法提供',
  declined: '不予处理',
  otherHandling: '其他处理',
  naturalPerson: '自然人的申请',
  commercialEnterprise: '商业企业的申请',
  researchInstitution: '科研机构的申请',
  publicWelfareOrganization: '社会公益组织的申请',
  legalServiceInstitution: '法律服务机构的申请',
  legalPerson: '法人或其他组织的申请',
};

const basisNames: Readonly<Record<string, string>> = {
  received: '本年新收',
  receivedAndBroughtForward: '本年新收加上年结转',
  concluded: '办理结果总计',
  concludedOfThisYear: '办理结果总计减上年结转',
  repliedTo: '办理结果总计减其他处理',
  disclosedWhollyOrPartly: '予以公开加部分公开',
  row: '',
  cell: '',
  stated: '文中',
  statedLastYear: '上年报告文中',
  caseTotal: '总计',
  caseResults: '各项结果之和',
  closedCases: '总计减尚未审结',
};

/** 「行政复议结果维持」 */
const cases = ({ quantity }: Values): string => caseLabels(String(quantity), 'zh-CN').join('');

/** 「本年新收 21、办理结果总计 20」 */
function bases({ names, amounts }: Values): string {
  const numbers = Array.isArray(amounts) ? amounts : [];
  const words = (Array.isArray(names) ? names : []).map((name) => basisNames[String(name)] ?? '');
  return words.map((word, at) => `${word === '' ? '' : `${word} `}${numbers[at]}`).join('、');
}

/** 「258 ÷ 805（文中）为 32.0%」 */
function ratios({ names, parts, wholes, rates }: Values, sign: string): string {
  const list = (value: Values[string] | undefined) => (Array.isArray(value) ? value : []);
  return list(names)
    .map((name, at) => {
      const word = basisNames[String(name)] ?? '';
      const source = word === '' ? '' : `（${word}）`;
      return `${list(parts)[at]} ${sign} ${list(wholes)[at]}${source}为 ${list(rates)[at]}%`;
    })
    .join('、');
}

/** Sentences of the rules on figures in the text. */
export const narrative: Catalogue = {
  'N101.sum': ({ stated, sum, parts, unit, closed }, path, edition) =>
    closed === 1 || Number(sum) < Number(stated)
      ? `${place(path, edition)}：总数写为 ${stated} ${unit}，所列 ${parts} 项之和为 ${sum} ${unit}`
      : `${place(path, edition)}：总数写为 ${stated} ${unit}，所列 ${parts} 项之和为 ${sum} ${unit}，超过总数`,
  'N101.part': ({ label, value, unit }) => `${label === '' ? '分项' : label}：${value} ${unit}`,
  'N101.outcomes': ({ stated, sum }, path, edition) =>
    `${place(path, edition)}：办结数写为 ${stated} 件，所列各类办理结果之和为 ${sum} 件`,
  'N101.outcome': ({ quantity, value }) => `${quantities[String(quantity)] ?? '分项'}：${value} 件`,
  'suggest.setWhole': ({ sum }) => `将总数改为分项之和 ${sum}`,
  'N102.differs': (values, path, edition) =>
    `${place(path, edition)}：${quantities[String(values['quantity'])] ?? '申请'}写为 ${values['stated']} 件，与表三不符：${bases(values)}`,
  'N102.words': (values, path, edition) =>
    `${place(path, edition)}：写明没有收到申请，与表三不符：${bases(values)}`,
  'N103.differs': (values, path, edition) =>
    `${place(path, edition)}：${place(String(values['cell']), edition)}写为 ${values['stated']} ${values['unit']}，与表二不符：${bases(values)} ${values['unit']}`,
  'N104.differs': (values, path, edition) =>
    `${place(path, edition)}：${cases(values)}写为 ${values['stated']} 件，与表四不符：${bases(values)}`,
  'N104.words': (values, path, edition) =>
    `${place(path, edition)}：按文字${cases(values)}应为 ${values['stated']} 件，与表四不符：${bases(values)}`,
  'N105.share': (values, path, edition) =>
    `${place(path, edition)}：占比写为 ${values['stated']}%，与所依据的数字不符：${ratios(values, '÷')}`,
  'N105.growth': (values, path, edition) =>
    `${place(path, edition)}：写为同比${values['down'] === 1 ? '下降' : '增长'} ${values['stated']}%，与所依据的数字不符：${ratios(values, '比')}`,
  'N105.rate': (values, path, edition) =>
    `${place(path, edition)}：办结率写为 ${values['stated']}%，与所依据的数字不符：${ratios(values, '÷')}`,
  'N105.whole': ({ whole }, path, edition) => `${place(path, edition)}：${whole}`,
  'suggest.setPercentage': ({ rate }) => `改为 ${rate}%`,
  'N106.differs': ({ stated, other }, path, edition) =>
    `${place(path, edition)}：同一数字前后不一，此处写为 ${stated}，前文写为 ${other}`,
  'N106.other': ({ other }, path, edition) => `${place(path, edition)}：写为 ${other}`,
  'suggest.setSame': ({ amount }) => `两处统一为 ${amount}`,
  'suggest.setFigure.disclosure': ({ amount }) => `按表二改为 ${amount}`,
  'suggest.setFigure.applications': ({ amount }) => `按表三改为 ${amount}`,
  'suggest.setFigure.cases': ({ amount }) => `按表四改为 ${amount}`,
  'N111.missing': (_values, path, edition) =>
    `${place(path, edition)}没有写明信息处理费的收取情况；没有收取的也应写明`,
  'N111.shown': (_values, path, edition) =>
    `${place(path, edition)}没有写明信息处理费的收取情况，而报告其他地方显示有过收费`,
  'N111.amount': ({ value, unit }, path, edition) => `${place(path, edition)}：信息处理费 ${value} ${unit}`,
  'suggest.sayNoFee': () => '确未收取的，补写“本年度未收取信息处理费。”',
};
