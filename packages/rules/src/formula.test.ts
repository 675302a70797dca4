import { expect, it } from 'vitest';
import { formulaOf } from './formula.js';

it.each([
  [
    'T301',
    '「一、本年新收政府信息公开申请数量」 + 「二、上年结转政府信息公开申请数量」 = 「（七）总计」 + 「四、结转下年度继续办理」',
  ],
  [
    'T303',
    '「自然人」 + 「商业企业」 + 「科研机构」 + 「社会公益组织」 + 「法律服务机构」 + 「其他」 = 「总计」',
  ],
  ['T401', '「结果维持」 + 「结果纠正」 + 「其他结果」 + 「尚未审结」 = 「总计」'],
  ['F101', undefined],
  ['X999', undefined],
])('the equation of %s', (code, formula) => {
  expect(formulaOf(code, 'zh-CN')).toBe(formula);
});

it('names each of the 21 rows that make up （七）', () => {
  expect(formulaOf('T302', 'en')?.split(' + ')).toHaveLength(21);
});
