import { type Case, inFull } from '../generate/cases.js';
import type { Fixture } from '../generate/surroundings.js';

/** A report on which one rule cannot be assessed, and the reason that it is to give: `reason.…`. */
type ReasonCase = readonly [rule: string, reason: string, report: Partial<Case>];

const blankRow = [null, null, null, null, null, null, null];
const texts = ['overview', 'problemsAndImprovements', 'otherMatters'];
const tables = ['proactiveDisclosure', 'applications', 'reconsiderationAndLitigation'];
const received = 'applications.received';
const licences = 'proactiveDisclosure.administrativeLicensing.decisions';
const inForce = 'proactiveDisclosure.normativeDocuments.inForce';
const year = { reportingYear: 2022 };
const lastYear = { reportingYear: 2021 };
const own =
  '我们按照新的办法逐项核对了各科室报送的目录，并把发现的差错退回改正，又请法制科的同事逐条讲明为什么要改、怎么改、由谁来改，散会以后把讲稿发给没有到场的人，请他们写下还有哪些地方看不明白，下回再讲。';
const member = (set: Readonly<Record<string, unknown>>) => ({
  complete: true,
  members: [{ name: '甲局', report: { set } }],
});

const cases: readonly ReasonCase[] = [
  ['F101', 'noYear', { unset: ['reportingYear'] }],
  ['F101', 'noEdition', { set: { reportingYear: 2010 }, unset: ['edition', 'proactiveDisclosure'] }],
  ['F103', 'noNumbers', { unset: tables }],
  ['F104', 'noNumbers', { unset: tables }],
  ['T201', 'noNumbers', { unset: tables }],
  ['T201', 'blank', { base: 'blank' }],
  ['T301', 'noNumbers', { unset: tables }],
  ['T302', 'blank', { set: { [received]: blankRow, 'applications.outcomes.total': blankRow } }],
  ['T303', 'blank', { set: { [received]: blankRow } }],
  ['T303', 'notApplicable', { set: { [`${received}.naturalPerson`]: 'n/a' } }],
  ['T303', 'noNumbers', { unset: [`${received}.naturalPerson`] }],
  ['T303', 'noCount', { set: { [`${received}.naturalPerson`]: 1.5 } }],
  ['T304', 'blank', { set: { [received]: blankRow } }],
  ['T401', 'noNumbers', { unset: tables }],
  ...['N101', 'N102', 'N103', 'N104', 'N105', 'N106', 'N112'].map(
    (rule): ReasonCase => [rule, 'noText', { unset: texts }],
  ),
  ['N101', 'noText', { set: { overview: ' \n' }, unset: texts.slice(1) }],
  ['N102', 'blank', { set: { overview: '全年收到政府信息公开申请3件。', [received]: blankRow } }],
  ['N102', 'noNumbers', { set: { overview: '全年收到政府信息公开申请3件。' }, unset: tables }],
  [
    'N105',
    'noYear',
    { set: { overview: '全年受理政府信息公开申请8件，同比增长60%。' }, unset: ['reportingYear'] },
  ],
  ['N105', 'noEarlier', { set: { ...year, overview: '全年受理政府信息公开申请8件，同比增长60%。' } }],
  [
    'N105',
    'earlierNumbers',
    {
      set: { ...year, overview: '全年受理政府信息公开申请8件，同比增长60%。' },
      earlier: [{ base: 'blank', set: lastYear }],
    },
  ],
  [
    'N105',
    'noBase',
    {
      set: { ...year, overview: '全年受理政府信息公开申请8件，同比增长60%。' },
      earlier: [{ set: lastYear }],
    },
  ],
  ['N107', 'noYear', { unset: ['reportingYear'] }],
  ['N107', 'noText', { unset: texts }],
  ['N108', 'noOrgan', { unset: ['agency'] }],
  ['N108', 'noText', { set: { 'agency.name': '甲县甲局' }, unset: texts }],
  ['N109', 'noText', { unset: texts }],
  ['N110', 'noText', { unset: texts }],
  ['N111', 'noYear', { unset: ['reportingYear'] }],
  ['N111', 'noText', { unset: texts }],
  ['N113', 'noText', { unset: texts }],
  ['P101', 'noDate', { unset: ['publication'] }],
  ['P101', 'noYear', { set: { 'publication.date': '2022-01-14' }, unset: ['reportingYear'] }],
  ['P102', 'noTitle', { unset: ['publication'] }],
  ['Y101', 'noEarlier', { set: year }],
  [
    'Y101',
    'blank',
    { set: { ...year, 'applications.broughtForward': blankRow }, earlier: [{ set: lastYear }] },
  ],
  [
    'Y101',
    'earlierNumbers',
    { set: year, earlier: [{ set: { ...lastYear, 'applications.carriedForward': blankRow } }] },
  ],
  ['Y102', 'notApplicable', { set: { ...year, [inForce]: 'n/a' }, earlier: [{ set: lastYear }] }],
  ['Y102', 'earlierNumbers', { set: year, earlier: [{ set: { ...lastYear, [inForce]: null } }] }],
  ['Y102', 'earlierEdition', { set: lastYear, earlier: [{ edition: '2019', set: { reportingYear: 2020 } }] }],
  ['Y103', 'noneEarlier', { set: year }],
  ['Y103', 'noText', { set: year, unset: texts, earlier: [{ set: lastYear }] }],
  [
    'Y103',
    'shortText',
    { set: { ...year, overview: '无。', problemsAndImprovements: '无。' }, earlier: [{ set: lastYear }] },
  ],
  [
    'Y103',
    'earlierText',
    { set: { ...year, problemsAndImprovements: own }, earlier: [{ set: lastYear, unset: texts }] },
  ],
  ['Y104', 'blank', { base: 'blank', set: year, earlier: [{ set: lastYear }] }],
  ['Y104', 'earlierNumbers', { set: year, earlier: [{ base: 'blank', set: lastYear }] }],
  ['Y105', 'edition', {}],
  ['R101', 'noRollUp', {}],
  ['R101', 'blank', { set: { [licences]: null }, rollUp: member({}) }],
  ['R101', 'memberBlank', { rollUp: member({ [licences]: null }) }],
  ['R102', 'noRollUp', {}],
];

/** A report for each way in which a rule is not assessable, by rule and reason. */
export const reasonFixtures: ReadonlyMap<string, Fixture> = new Map(
  cases.map(([rule, reason, report], at) => [
    `${rule} reason.${reason} ${at}`,
    inFull(rule, { about: '', expect: [], ...report }),
  ]),
);
