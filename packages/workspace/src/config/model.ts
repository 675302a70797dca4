import type { Preset } from '@nianbao/rules';
import {
  filled,
  listOf,
  longestGlob,
  longestText,
  mapOf,
  regionNumber,
  regionText,
  yearNumber,
} from './model-parts.js';
import { ruleCodes, rules } from './model-rules.js';
import { type MapShape, told } from './shape.js';
import { organKinds, organLevels, pathOf } from './words.js';

/** Words of `preset`. */
export const presetWords = ['mandatory', 'recommended', 'strict'] as const satisfies readonly Preset[];

const presetShape = told(
  { kind: 'choice', options: presetWords },
  {
    title: { 'zh-CN': '规则方案', en: 'Preset' },
    about: {
      'zh-CN':
        '`mandatory` 只查法定和表式要求；`recommended`（默认）按各规则本来的轻重全部检查；`strict` 全部检查，建议类也按错误处理。',
      en: '`mandatory`: what the law and the form require, nothing else; `recommended` (the default): every rule at its own severity; `strict`: every rule, and what is recommended is an error.',
    },
  },
);

const organ = told(filled(), {
  title: { 'zh-CN': '机关', en: 'Organ' },
  about: { 'zh-CN': '机关名称，现名或者曾用名。', en: 'Name of an organ, of today or of former times.' },
  holds: 'organ',
});

const year = told(yearNumber, {
  title: { 'zh-CN': '年度', en: 'Year' },
  about: { 'zh-CN': '报告所反映的年度。', en: 'The year that the report is on.' },
  holds: 'year',
});

/** A member of `ignore`. */
const ignoreShape = mapOf(
  {
    code: told(
      { kind: 'choice', options: ruleCodes, id: 'code' },
      {
        title: { 'zh-CN': '代码', en: 'Code' },
        about: { 'zh-CN': '要忽略的规则，写代码或者名称。', en: 'The rule to set aside, by code or name.' },
      },
    ),
    organ,
    year,
    path: told(
      { ...filled(), sound: { isSound: (words) => pathOf(words) !== undefined, message: 'config.path' } },
      {
        title: { 'zh-CN': '位置', en: 'Path' },
        about: {
          'zh-CN': '年报中的位置，用键名和点号写，如 `主动公开.行政规范性文件`；也包括其下各项。',
          en: 'A place in the report, in its keys with dots between: `proactiveDisclosure.normativeDocuments`. It speaks for what lies below, too.',
        },
        holds: 'path',
      },
    ),
    files: told(filled(longestGlob), {
      title: { 'zh-CN': '文件', en: 'Files' },
      about: {
        'zh-CN': '文件名模式，相对于本文件所在的文件夹，如 `old/**`。',
        en: 'A glob of files, relative to the folder of this file: `old/**`.',
      },
      holds: 'glob',
    }),
    reason: told(
      { kind: 'text', longest: longestText },
      {
        title: { 'zh-CN': '理由', en: 'Reason' },
        about: {
          'zh-CN': '为什么忽略。没有理由的忽略本身也是问题。',
          en: 'Why. A suppression without a reason is a problem itself.',
        },
        holds: 'reason',
      },
    ),
  },
  'code',
);

const ignore = told(listOf(ignoreShape), {
  title: { 'zh-CN': '忽略', en: 'Ignore' },
  about: {
    'zh-CN': '本项目不再提示的问题，每条写明规则和理由，可以限定机关、年度、位置和文件。',
    en: 'Problems that this project sets aside: each with its rule and a reason, and where needed for an organ, a year, a place or files alone.',
  },
  example: '- { code: Y102, year: 2024, reason: 2024年全面清理 }',
});

const baseline = told(filled(longestGlob), {
  title: { 'zh-CN': '基线', en: 'Baseline' },
  about: {
    'zh-CN': '基线文件，记录已知的问题，只提示新的问题。不写则为 `nianbao.baseline.json`。',
    en: 'The file that records known problems, so that new ones alone are told. `nianbao.baseline.json` unless given.',
  },
  holds: 'file',
});

const exclude = told(
  listOf(
    told(filled(longestGlob), {
      title: { 'zh-CN': '文件', en: 'Files' },
      about: { 'zh-CN': '文件名模式。', en: 'A glob of files.' },
      holds: 'glob',
    }),
  ),
  {
    title: { 'zh-CN': '排除', en: 'Exclude' },
    about: {
      'zh-CN': '不作为本项目年报的文件，如草稿。写文件名模式，相对于本文件所在的文件夹。',
      en: 'Files that are no reports of the project, such as drafts: globs relative to the folder of this file.',
    },
    example: "['draft/**']",
  },
);

const wordsOf = (terms: typeof organKinds) => terms.flatMap(({ id, key }) => [key, id]);

/** A member of `organs` that says more than its name. */
const organShape = mapOf(
  {
    name: told(filled(), {
      title: { 'zh-CN': '名称', en: 'Name' },
      about: { 'zh-CN': '机关现在的名称。', en: 'Name of the organ today.' },
      holds: 'organ',
    }),
    formerNames: told(listOf(organ), {
      title: { 'zh-CN': '曾用名', en: 'Former names' },
      about: {
        'zh-CN': '曾用名或者并入的前身，往年年报以此接上。',
        en: 'Names that it had before; reports of earlier years are joined by them.',
      },
    }),
    kind: told(
      { kind: 'choice', options: wordsOf(organKinds) },
      {
        title: { 'zh-CN': '类别', en: 'Kind' },
        about: {
          'zh-CN': '机关类别，年报自己没有写明时用。',
          en: 'Kind of the organ, where the report does not say.',
        },
      },
    ),
    level: told(
      { kind: 'choice', options: wordsOf(organLevels) },
      {
        title: { 'zh-CN': '层级', en: 'Level' },
        about: {
          'zh-CN': '机关层级，年报自己没有写明时用。',
          en: 'Level of the organ, where the report does not say.',
        },
      },
    ),
    region: told(
      { kind: 'either', ways: [regionText, regionNumber] },
      {
        title: { 'zh-CN': '行政区划代码', en: 'Region code' },
        about: { 'zh-CN': '6 位、9 位或 12 位行政区划代码。', en: 'Region code of 6, 9 or 12 digits.' },
        holds: 'region',
      },
    ),
  },
  'name',
);

const organs = told(listOf({ kind: 'either', ways: [organ, organShape] }), {
  title: { 'zh-CN': '机关', en: 'Organs' },
  about: {
    'zh-CN': '本项目的机关：名称、曾用名、类别、层级、行政区划代码。只有名称的，可以直接写名称。',
    en: 'The organs of the project: name, former names, kind, level, region code. A name alone will do, too.',
  },
  example: '- { name: 示例县新局, formerNames: [示例县旧局] }',
});

/** A member of `rollUps`. */
const rollUpShape = mapOf(
  {
    organ: told(filled(), {
      title: { 'zh-CN': '汇总机关', en: 'Organ' },
      about: { 'zh-CN': '编制汇总年报的机关。', en: 'The organ whose report sums up the others.' },
      holds: 'organ',
    }),
    members: told(listOf(organ), {
      title: { 'zh-CN': '成员', en: 'Members' },
      about: { 'zh-CN': '年报被汇总的机关。', en: 'The organs whose reports are summed up.' },
    }),
    complete: told(
      { kind: 'flag' },
      {
        title: { 'zh-CN': '成员齐全', en: 'Complete' },
        about: {
          'zh-CN': '`true` 表示成员已经列全，合计必须相等；不写为 `false`。',
          en: '`true`: every member is listed, so that the sums must agree. `false` unless given.',
        },
      },
    ),
    years: told(listOf(year), {
      title: { 'zh-CN': '适用年度', en: 'Years' },
      about: {
        'zh-CN': '成员名单适用的年度；不写则各年度都用。',
        en: 'Years that the list holds for; all unless given.',
      },
    }),
  },
  'organ',
  'members',
);

const rollUps = told(listOf(rollUpShape), {
  title: { 'zh-CN': '汇总', en: 'Roll-ups' },
  about: {
    'zh-CN': '汇总年报由哪些机关的年报相加而成。',
    en: 'Which reports a roll-up report is the sum of.',
  },
  example: '- { organ: 示例县人民政府, complete: true, members: [示例县甲局, 示例县乙局] }',
});

/** `nianbao.config.yaml` as data. A top-level key with nothing behind it sets nothing. */
export const configShape: MapShape = {
  ...mapOf({
    preset: presetShape,
    rules,
    ignore,
    baseline,
    exclude,
    organs,
    rollUps,
  }),
  allowsNothing: true,
};
