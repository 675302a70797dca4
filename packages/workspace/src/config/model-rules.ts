import type { RuleInfo } from '@nianbao/schema';
import * as z from 'zod';
import { catalogue } from '../catalogue.js';
import { told } from './help.js';

const severity = z
  .union([z.enum(['error', 'warning', 'hint', 'off']), z.literal(false)])
  .meta({ id: 'severity' });

const ruleSeverity = told(severity, {
  title: { 'zh-CN': '轻重', en: 'Severity' },
  about: {
    'zh-CN': '`error` 错误、`warning` 警告、`hint` 提示，`off` 关闭这条规则。',
    en: '`error`, `warning` or `hint`; `off` switches the rule off.',
  },
});

const ruleMap = z
  .union([severity, z.strictObject({ severity: ruleSeverity.optional() })])
  .meta({ id: 'rule' });

function ruleSetting({ parameters = [] }: RuleInfo): z.ZodType {
  if (parameters.length === 0) return ruleMap;
  const numbers = parameters.map((parameter) => {
    const number = told(z.number().min(parameter.min).max(parameter.max), {
      title: { 'zh-CN': parameter.name, en: parameter.name },
      about: parameter.about,
      example: String(parameter.default),
    });
    return [parameter.name, number.optional()] as const;
  });
  return z.union([
    severity,
    z.strictObject({ severity: ruleSeverity.optional(), ...Object.fromEntries(numbers) }),
  ]);
}

/** The words that name a rule. */
export const ruleCodes = catalogue.flatMap((info) => [info.code, info.slug]);

/** `rules`: severity and parameters of each rule, by code or slug. */
export const rules = told(
  z.strictObject(
    Object.fromEntries(
      catalogue.flatMap((info) => {
        const setting = ruleSetting(info).optional();
        return [
          [info.code, setting],
          [info.slug, setting],
        ] as const;
      }),
    ),
  ),
  {
    title: { 'zh-CN': '规则', en: 'Rules' },
    about: {
      'zh-CN':
        '各条规则的轻重和参数，用代码或者名称指明规则，如 `N110: off`、`Y104: { severity: warning }`。',
      en: 'Severity and parameters of single rules, by code or name: `N110: off`, `Y104: { severity: warning }`.',
    },
  },
);
