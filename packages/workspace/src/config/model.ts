import * as z from 'zod';
import { told } from './help.js';
import { ruleCodes, rules } from './model-rules.js';
import { organKinds, organLevels, pathOf } from './words.js';

// An `error` that begins with `config.` is the key of its sentence.

/** Longer globs are refused by those who compile them. */
const longestGlob = 1000;
const longestText = 1000;

const filled = (longest = longestText) =>
  z.string().max(longest, 'config.tooLong').regex(/\S/, 'config.blank');

/** `preset`. */
export const presetSchema = told(z.enum(['mandatory', 'recommended', 'strict']), {
  title: { 'zh-CN': '规则方案', en: 'Preset' },
  about: {
    'zh-CN':
      '`mandatory` 只查法定和表式要求；`recommended`（默认）按各规则本来的轻重全部检查；`strict` 全部检查，建议类也按错误处理。',
    en: '`mandatory`: what the law and the form require, nothing else; `recommended` (the default): every rule at its own severity; `strict`: every rule, and what is recommended is an error.',
  },
});

const organ = told(filled(), {
  title: { 'zh-CN': '机关', en: 'Organ' },
  about: { 'zh-CN': '机关名称，现名或者曾用名。', en: 'Name of an organ, of today or of former times.' },
  holds: 'organ',
});

const year = told(z.int().min(2008, 'config.year').max(2100, 'config.year'), {
  title: { 'zh-CN': '年度', en: 'Year' },
  about: { 'zh-CN': '报告所反映的年度。', en: 'The year that the report is on.' },
  holds: 'year',
});

/** A member of `ignore`. */
export const ignoreSchema = z.strictObject({
  code: told(z.enum(ruleCodes).meta({ id: 'code' }), {
    title: { 'zh-CN': '代码', en: 'Code' },
    about: { 'zh-CN': '要忽略的规则，写代码或者名称。', en: 'The rule to set aside, by code or name.' },
  }),
  organ: organ.optional(),
  year: year.optional(),
  path: told(
    filled().refine((words) => pathOf(words) !== undefined, 'config.path'),
    {
      title: { 'zh-CN': '位置', en: 'Path' },
      about: {
        'zh-CN': '年报中的位置，用键名和点号写，如 `主动公开.行政规范性文件`；也包括其下各项。',
        en: 'A place in the report, in its keys with dots between: `proactiveDisclosure.normativeDocuments`. It speaks for what lies below, too.',
      },
      holds: 'path',
    },
  ).optional(),
  files: told(filled(longestGlob), {
    title: { 'zh-CN': '文件', en: 'Files' },
    about: {
      'zh-CN': '文件名模式，相对于本文件所在的文件夹，如 `old/**`。',
      en: 'A glob of files, relative to the folder of this file: `old/**`.',
    },
    holds: 'glob',
  }).optional(),
  reason: told(z.string().max(longestText, 'config.tooLong'), {
    title: { 'zh-CN': '理由', en: 'Reason' },
    about: {
      'zh-CN': '为什么忽略。没有理由的忽略本身也是问题。',
      en: 'Why. A suppression without a reason is a problem itself.',
    },
    holds: 'reason',
  }).optional(),
});

const ignore = told(z.array(ignoreSchema), {
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
  z.array(
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
export const organSchema = z.strictObject({
  name: told(filled(), {
    title: { 'zh-CN': '名称', en: 'Name' },
    about: { 'zh-CN': '机关现在的名称。', en: 'Name of the organ today.' },
    holds: 'organ',
  }),
  formerNames: told(z.array(organ), {
    title: { 'zh-CN': '曾用名', en: 'Former names' },
    about: {
      'zh-CN': '曾用名或者并入的前身，往年年报以此接上。',
      en: 'Names that it had before; reports of earlier years are joined by them.',
    },
  }).optional(),
  kind: told(z.enum(wordsOf(organKinds)), {
    title: { 'zh-CN': '类别', en: 'Kind' },
    about: {
      'zh-CN': '机关类别，年报自己没有写明时用。',
      en: 'Kind of the organ, where the report does not say.',
    },
  }).optional(),
  level: told(z.enum(wordsOf(organLevels)), {
    title: { 'zh-CN': '层级', en: 'Level' },
    about: {
      'zh-CN': '机关层级，年报自己没有写明时用。',
      en: 'Level of the organ, where the report does not say.',
    },
  }).optional(),
  region: told(
    z.union([
      z.string().regex(/^(\d{6}|\d{9}|\d{12})$/, 'config.region'),
      // Unquoted it is a number, and means the same: no code begins with a zero.
      z.int().min(100_000, 'config.region').max(999_999_999_999, 'config.region'),
    ]),
    {
      title: { 'zh-CN': '行政区划代码', en: 'Region code' },
      about: { 'zh-CN': '6 位、9 位或 12 位行政区划代码。', en: 'Region code of 6, 9 or 12 digits.' },
      holds: 'region',
    },
  ).optional(),
});

const organs = told(z.array(z.union([organ, organSchema])), {
  title: { 'zh-CN': '机关', en: 'Organs' },
  about: {
    'zh-CN': '本项目的机关：名称、曾用名、类别、层级、行政区划代码。只有名称的，可以直接写名称。',
    en: 'The organs of the project: name, former names, kind, level, region code. A name alone will do, too.',
  },
  example: '- { name: 示例县新局, formerNames: [示例县旧局] }',
});

/** A member of `rollUps`. */
export const rollUpSchema = z.strictObject({
  organ: told(filled(), {
    title: { 'zh-CN': '汇总机关', en: 'Organ' },
    about: { 'zh-CN': '编制汇总年报的机关。', en: 'The organ whose report sums up the others.' },
    holds: 'organ',
  }),
  members: told(z.array(organ), {
    title: { 'zh-CN': '成员', en: 'Members' },
    about: { 'zh-CN': '年报被汇总的机关。', en: 'The organs whose reports are summed up.' },
  }),
  complete: told(z.boolean(), {
    title: { 'zh-CN': '成员齐全', en: 'Complete' },
    about: {
      'zh-CN': '`true` 表示成员已经列全，合计必须相等；不写为 `false`。',
      en: '`true`: every member is listed, so that the sums must agree. `false` unless given.',
    },
  }).optional(),
  years: told(z.array(year), {
    title: { 'zh-CN': '适用年度', en: 'Years' },
    about: {
      'zh-CN': '成员名单适用的年度；不写则各年度都用。',
      en: 'Years that the list holds for; all unless given.',
    },
  }).optional(),
});

const rollUps = told(z.array(rollUpSchema), {
  title: { 'zh-CN': '汇总', en: 'Roll-ups' },
  about: {
    'zh-CN': '汇总年报由哪些机关的年报相加而成。',
    en: 'Which reports a roll-up report is the sum of.',
  },
  example: '- { organ: 示例县人民政府, complete: true, members: [示例县甲局, 示例县乙局] }',
});

/** `nianbao.config.yaml` as data. A top-level key with nothing behind it sets nothing. */
export const configSchema = z.strictObject({
  preset: presetSchema.nullish(),
  rules: rules.nullish(),
  ignore: ignore.nullish(),
  baseline: baseline.nullish(),
  exclude: exclude.nullish(),
  organs: organs.nullish(),
  rollUps: rollUps.nullish(),
});

/** `nianbao.config.yaml` as people may write it. */
export type ConfigData = z.infer<typeof configSchema>;
