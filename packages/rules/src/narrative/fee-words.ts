import { type CharRange, currentEdition } from '@nianbao/schema';
import { cleanText, rangeOf } from './clean-text.js';
import type { Narrative } from './narrative.js';

/** 行政事业性收费 are the charges of table two, not fees for processing information. */
const otherCharges =
  /(?:收取|发生|征收)?(?:的|任何)?行政事业性收费|行政性收费|涉企收费|收费(?:项目|目录|清单|标准|公示)/g;
const fee = /处理费|收费|费用|收取/;

/** True when a text says anything of fees for processing information, with the name or without. */
export function speaksOfFee(text: string): boolean {
  return fee.test(cleanText(text).text.replaceAll(otherCharges, ''));
}

/** Sections are often answered by their own heading: 「其他需要报告的事项：无」. */
const heading = currentEdition.entries.get('otherMatters')?.node.label ?? '';

const nothing = new RegExp(
  [
    `^(?:20\\d\\d年度?|本年度?|我[局委办厅镇乡县市区校院站]|本[局委办厅镇乡县市区校院站]|本(?:机关|单位|部门)|目前|六|${heading})*`,
    '(?:暂时?|尚|均|皆)?(?:无|没有|未有|不存在)',
    '(?:其他|其它|另外)?(?:特别)?(?:需要?|应当?|须)?(?:报告|说明|报告说明)?的?',
    '(?:重要|重大)?(?:其他|其它)?(?:事项|情况|内容|事宜)?$',
  ].join(''),
);

/** True for 无, 暂无其他需要报告的事项 and the like, and for nothing more. */
export function saysNothingElse(text: string): boolean {
  return (
    nothing.test(text.slice(0, longest).replaceAll(/[^\p{L}\p{N}]/gu, '')) && text.trim().length < longest
  );
}

const longest = 60;

/** An amount of money that a text says was collected for processing information. */
export interface FeeAmount {
  readonly value: number;
  readonly unit: string;
  readonly range: CharRange;
}

/** Amounts above 0 in sentences on 信息处理费. */
export function findFeeAmounts(narrative: Narrative): readonly FeeAmount[] {
  const { clean, blocks } = narrative;
  return blocks.flatMap(({ sentences }) =>
    sentences
      .filter(({ start, end }) => clean.text.slice(start, end).includes('信息处理费'))
      .flatMap(({ tokens }) => tokens)
      .filter(({ count }) => count.unit.endsWith('元') && count.value > 0)
      .map(({ count }) => ({
        value: count.value,
        unit: count.unit,
        range: rangeOf(clean, count.start, count.end),
      })),
  );
}
