import { describe, expect, it } from 'vitest';
import { findBreakdowns, rangeOf, readNarrative, sumOf, wrongSum } from '../src/narrative/index.js';
import { mark, marked } from './marked.js';

/** Each breakdown as `form whole=sum`, with ! where the sum is wrong and … where the list is open. */
function read(source: string) {
  const { text, ranges } = marked(source);
  const narrative = readNarrative(text);
  const found = findBreakdowns(narrative);
  const said = found.map((breakdown) => {
    const { form, whole, parts, closed } = breakdown;
    return `${form}${closed ? '' : '…'} ${whole.value}=${sumOf(parts)}${wrongSum(breakdown) === undefined ? '' : '!'}`;
  });
  const places = found.flatMap(({ whole, parts }) =>
    [whole, ...parts].map(({ start, end }) => rangeOf(narrative.clean, start, end)),
  );
  return { said, found: mark(text, places), expected: mark(text, ranges) };
}

describe('breakdowns', () => {
  it.each<[text: string, ...breakdowns: string[]]>([
    ['公开信息«20»条，其中政策«8»条、动态«12»条。', 'of-which… 20=20'],
    ['公开信息«20»条，其中：政策«8»条；动态«9»条；其他«4»条。', 'of-which 20=21!'],
    ['公开信息«20»条其中政策«8»条。', 'of-which… 20=8'],
    ['公开信息«20»条。其中，政策«8»条，动态«14»条。', 'of-which… 20=22!'],
    ['公开信息«20»条，均已归档，其中政策«8»条。', 'of-which… 20=8'],
    ['公开信息«20»条，(其中政策、文件«8»条，其他«14»条)。', 'parenthesis 20=22!'],
    ['公开信息«20»条（政策«8»条、动态«9»条、会议«2»条）。', 'parenthesis 20=19!'],
    ['公开预决算信息«20»条（政府«8»、部门«9»、公用«2»）。', 'parenthesis 20=19!'],
    ['收到申请«20»件（自然人«18»件，法人或其他组织«1»件）。', 'parenthesis 20=19!'],
    ['公开信息«20»条（政策«8»条、动态«9»条）。', 'parenthesis… 20=17'],
    ['公开信息20条（政策8条，占40%，动态9条）。'],
    ['公开信息«20»条，分别为政策«8»条、动态«9»条，同比增长5%。', 'respectively 20=17!'],
    ['公开信息20条，政策、动态分别为8条、9条。'],
    ['公开信息«60»条：政策«20»条、动态«20»条、会议«19»条。', 'colon 60=59!'],
    ['开展培训«9»次：一是业务«4»次；二是保密«3»次；三是其他«1»次。', 'colon 9=8!'],
    ['主要做法如下：公开政策20条，召开会议3次。'],
    ['图文«8»篇、视频«3»篇，合计«12»篇。', 'sum 12=11!'],
    ['发布100条，图文8篇、视频3篇，合计11篇。'],
    ['（一）公开信息的数量：共«20»条。\n（二）公开信息的类别：政策«8»条，动态«14»条。', 'items 20=22!'],
    ['（一）公开信息的数量：共«20»条。\n（二）公开信息的类别：政策«8»条，动态«9»条。', 'items 20=17!'],
    [
      '（一）公开信息的数量：共«20»条。\n（二）公开信息的类别：通过网站公开政策«8»条，动态«9»条。',
      'items… 20=17',
    ],
    ['（一）公开信息的数量：共20条。\n（二）公开信息的形式：网站20条，微信30条。'],
    ['（一）公开信息的数量：共20条。\n（二）解读信息的类别：图文8条，视频14条。'],
    ['（一）公开信息的数量：共20条。\n（二）公开信息的类别：主要包括政策8条，动态14条。'],
    ['（一）公开信息的数量：共20条。\n1.公开信息的类别：政策8条，动态14条。'],
    ['公开信息«100»条，其中政策«60»条，解读50篇，«4»条图解。', 'of-which… 100=64'],
    ['公开信息20条，其中政策8条，其中规范性文件9条，动态2条。', 'of-which… 20=8', 'of-which… 8=9'],
    [
      '公开信息«20»条，其中政策«8»条；解读«9»篇，其中图解«3»篇、视频«7»篇。',
      'of-which… 20=8',
      'of-which… 9=10!',
    ],
  ])('%s', (source, ...expected) => {
    const { said, found, expected: marks } = read(source);
    expect(said).toEqual(expected);
    if (source.includes('«')) expect(found).toBe(marks);
  });

  it.each([
    '公开信息20条，其中政策8条、动态9条等。另有图解30条。',
    '公开信息约20条，其中政策30条；公开信息20余条，其中政策30条。',
    '公开信息20条，其中历年累计政策300条。',
    '公开信息20条，其中同比增长30条，较上年增加30条。',
    '公开信息20条，其中网站20条，微信20条。',
    '公开信息20条，回复留言30条，其中政策8条、动态12条。',
    '受理申请30件，办结28件，其中予以公开20件，不予公开10件。',
    '新收申请20件，上年结转3件，其中予以公开23件。',
    '公开信息20条，其中政策8条，召开会议40条。',
    '收费12.35万元（证照费6.2万元、检测费6.1万元、其他0.1万元）。',
    '公开信息20条，其中政策8条，其中规范性文件5条，动态30条。',
    '印发文件20件，其中5件涉及民生，20件主动公开。',
    '公开信息100条，其中政务类70条，解读类15条，动态类30条。',
    '答复申请30件，包括上年结转2件。其中，予以公开20件，不予公开10件。',
    '召开会议20次；其中参会人员300人次。',
  ])('nothing wrong in %s', (text) => {
    expect(read(text).said.filter((one) => one.endsWith('!'))).toEqual([]);
  });
});
