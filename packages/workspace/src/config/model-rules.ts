import type { RuleInfo } from '@nianbao/schema';
import { catalogue } from '../catalogue.js';
import { type Shape, told } from './shape.js';

const severity = told(
  { kind: 'choice', options: ['error', 'warning', 'hint', 'off'], orFalse: true, id: 'severity' },
  {
    title: { 'zh-CN': '轻重', en: 'Severity' },
    about: {
      'zh-CN': '`error` 错误、`warning` 警告、`hint` 提示，`off` 关闭这条规则。',
      en: '`error`, `warning` or `hint`; `off` switches the rule off.',
    },
  },
);

const ruleMap: Shape = {
  kind: 'either',
  ways: [severity, { kind: 'map', keys: { severity }, required: [] }],
  id: 'rule',
};

function ruleSetting({ parameters = [] }: RuleInfo): Shape {
  if (parameters.length === 0) return ruleMap;
  const numbers = parameters.map(({ name, about, min, max, ...parameter }) => {
    const number: Shape = { kind: 'number', isWhole: false, min, max };
    const title = { 'zh-CN': name, en: name };
    return [name, told(number, { title, about, example: String(parameter.default) })] as const;
  });
  const keys = { severity, ...Object.fromEntries(numbers) };
  return { kind: 'either', ways: [severity, { kind: 'map', keys, required: [] }] };
}

/** The words that name a rule. */
export const ruleCodes = catalogue.flatMap((info) => [info.code, info.slug]);

/** `rules`: severity and parameters of each rule, by code or slug. */
export const rules = told(
  {
    kind: 'map',
    keys: Object.fromEntries(
      catalogue.flatMap((info) => {
        const setting = ruleSetting(info);
        return [
          [info.code, setting],
          [info.slug, setting],
        ] as const;
      }),
    ),
    required: [],
  },
  {
    title: { 'zh-CN': '规则', en: 'Rules' },
    about: {
      'zh-CN':
        '各条规则的轻重和参数，用代码或者名称指明规则，如 `N110: off`、`Y104: { severity: warning }`。',
      en: 'Severity and parameters of single rules, by code or name: `N110: off`, `Y104: { severity: warning }`.',
    },
  },
);
