import { describe, expect, it } from 'vitest';
import { findClaims, isOfApplications, type NarrativeFrame, readNarrative } from '../src/narrative/index.js';
import { mark, marked } from './marked.js';

const department: NarrativeFrame = { year: 2024, agency: '示例县某某局', kind: 'department' };
const government: NarrativeFrame = { year: 2024, agency: '示例县人民政府', kind: 'government' };
const unnamed: NarrativeFrame = { year: undefined, agency: undefined, kind: undefined };

/** Each claim as `quantity value` with the reason that sets it aside, in the order of the text. */
function read(source: string, frame: NarrativeFrame) {
  const { text, ranges } = marked(source);
  const claims = findClaims(readNarrative(text), frame).filter(isOfApplications);
  const ordered = [...claims].sort((a, b) => a.range.start - b.range.start);
  return {
    said: ordered.map(({ quantity, value, aside }) => `${quantity} ${value}${aside ? ` ${aside}` : ''}`),
    found: mark(
      text,
      ordered.map(({ range }) => range),
    ),
    expected: mark(text, ranges),
  };
}

const cases: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['全年共收到政府信息公开申请«21»件。', 'received 21'],
  ['收到«70»件申请，办结«69»件，«1»件结转下年度继续办理。', 'received 70', 'answered 69', 'carriedForward 1'],
  ['共受理依申请公开«3»份，受理政府信息公开申请«四»条', 'received 3', 'received 4'],
  ['本年新收申请«5»件，收办申请«6»件，办理申请«7»件。', 'newlyReceived 5', 'received 6', 'handled 7'],
  [
    '受理«3259»件，答复«3278»件（含上年度结转«77»件，另有«58»件顺延）申请。',
    'received 3259',
    'answered 3278',
    'broughtForward 77',
    'carriedForward 58',
  ],
  ['受理申请«19»件，其中11件按期办结，8件由申请人撤销。', 'received 19'],
  ['受理申请«10»件，办理上年度结转申请«1»件。答复«11»件。', 'received 10', 'broughtForward 1', 'answered 11'],
  ['办结申请«1191»件（含上年结转«189»件）。', 'answered 1191', 'broughtForward 189'],
  [
    '收到申请«34»件，上年结转«2»件，转下一年度办理的有«1»件。',
    'received 34',
    'broughtForward 2',
    'carriedForward 1',
  ],
  [
    '受理申请«9»件，予以公开«4»件、部分公开«2»件、不予公开«1»件、无法提供«1»件、不予处理«1»件、其他处理«0»件。',
    'received 9',
    'disclosed 4',
    'partiallyDisclosed 2',
    'withheld 1',
    'unableToProvide 1',
    'declined 1',
    'otherHandling 0',
  ],
  ['办结申请«9»件，其中«5»件予以公开，«4»件不予公开。', 'answered 9', 'disclosed 5', 'withheld 4'],
  [
    '予以公开、部分公开的申请«8»件，予以公开及部分公开«8»件',
    'disclosedWhollyOrPartly 8',
    'disclosedWhollyOrPartly 8',
  ],
  ['收到申请«9»件，涉及自然人«7»件、法人或其他组织«2»件。', 'received 9', 'naturalPerson 7', 'legalPerson 2'],
  ['«未收到政府信息公开申请»。', 'received 0'],
  [
    '全年收到和办理依申请公开«12»件，其中自然人申请件«11»件，法人或其他组织申请件«1»件。',
    'received 12',
    'naturalPerson 11',
    'legalPerson 1',
  ],
  [
    '收到依申请公开«57»件以及上年转办2件，全年办理依申请公开«55»件，剩余«4»件转2025年办理。',
    'received 57',
    'handled 55',
    'carriedForward 4',
  ],
  [
    '完成依申请公开答复«53»件，包括上年结转申请«3»件。其中，予以公开答复«50»件；不予公开的«3»件。',
    'answered 53',
    'broughtForward 3',
    'disclosed 50',
    'withheld 3',
  ],
  ['在已经答复的«9»件申请中，同意公开的«7»件', 'answered 9', 'disclosed 7'],
  ['2024年，«未收到公民、法人和其他组织的政府信息公开申请»，无行政复议。', 'received 0'],
];

describe('claims on applications', () => {
  it.each(cases)('%s', (source, ...expected) => {
    const { said, found, expected: marks } = read(source, department);
    expect(said).toEqual(expected);
    expect(found).toBe(marks);
  });

  it.each([
    '受理网络问政182件，收到留言20件，办理信访件5件。申请方式见指南。',
    '办理行政许可申请30件，收到行政复议申请2件。',
    '受理网上申请20件，收到信函申请3件，当面申请1件。',
    '涉及征地拆迁的申请12件，因国家秘密不予公开3件。',
    '收到申请约20件，收到申请30余件，占20%。',
    '申请数量同比增加5件，较上年减少3件。',
    '未收到涉及政府信息公开申请的复议，未收到依申请公开收费的投诉',
    '主动公开政府信息20条，公开指南1份，申请表1份。',
    '共制作政府信息90条，主动公开信息60条，依申请公开信息20条，不予公开信息10条。申请方式见指南。',
    '共发文40件，其中主动公开文件30件，不公开文件8件，依申请公开文件2件。',
    '未收到行政许可申请，无涉及政府信息公开申请的行政诉讼。',
    '延期答复申请2件，尚未办结3件。',
    '依申请公开工作培训2次，参加30人。',
  ])('no claim in %s', (text) => {
    expect(read(text, department).said).toEqual([]);
  });

  it.each<[text: string, frame: NarrativeFrame, ...claims: string[]]>([
    [
      '2023年收到申请30件，其中予以公开20件。2024年收到申请25件。',
      department,
      'received 30 otherYear',
      'disclosed 20 otherYear',
      'received 25',
    ],
    ['上年收到申请30件，今年收到申请25件。', department, 'received 30 otherYear', 'received 25'],
    ['上年度结转申请3件，收到申请25件。', department, 'broughtForward 3', 'received 25'],
    ['收到申请25件，较2023年增长5%，答复25件。', department, 'received 25', 'answered 25'],
    ['2019年以来累计受理申请300件。', department, 'received 300 otherYear'],
    ['截至12月底，历年受理申请300件。', department, 'received 300 cumulative'],
    ['全年累计受理申请30件。', department, 'received 30'],
    ['县政府办代表县政府受理申请17件，均已答复。', government, 'received 17 narrowerOrgan'],
    [
      '县政府办公室受理申请17件。其中，予以公开8件。',
      government,
      'received 17 narrowerOrgan',
      'disclosed 8 narrowerOrgan',
    ],
    ['县政府办公室牵头办理，全县各级行政机关受理申请95件。', government, 'received 95'],
    ['根据国务院办公厅要求，全县受理申请95件。', government, 'received 95'],
    ['县教育局受理申请12件，全县共受理申请95件。', government, 'received 12 narrowerOrgan', 'received 95'],
    ['本级受理申请7件。', government, 'received 7 narrowerOrgan'],
    ['局机关受理申请7件。', department, 'received 7 narrowerOrgan'],
    ['我局受理申请7件，某某局答复7件申请。', department, 'received 7', 'answered 7'],
    ['全县共受理申请17件。', department, 'received 17 widerOrgan'],
    ['市政府办公厅代表市政府受理申请59件。', { ...department, kind: 'governmentOffice' }, 'received 59'],
    [
      '县教育局受理申请12件，本级受理申请7件。',
      unnamed,
      'received 12 narrowerOrgan',
      'received 7 narrowerOrgan',
    ],
    ['2020年全县受理申请12件。', unnamed, 'received 12'],
    ['收到自然人申请8件，网上申请6件，其中予以公开5件。', department, 'disclosed 5 part'],
    [
      '涉及自然人8件，予以公开5件；收到申请9件。',
      department,
      'naturalPerson 8',
      'disclosed 5 part',
      'received 9',
    ],
  ])('scope: %s', (text, frame, ...expected) => {
    expect(read(text, frame).said).toEqual(expected);
  });
});
