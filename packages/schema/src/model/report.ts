import * as z from 'zod';
import { editions } from '../edition/editions.js';
import type { Vocabulary } from '../locale.js';
import type { Report } from './types.js';
import { reportZod } from './zod.js';

/**
 * 「政府信息公开工作年度报告」 with English ids as keys. Counts are integers ≥ 0 (件), 收费金额 a decimal ≥ 0 (万元);
 * `null` is blank, `'n/a'` not applicable. `edition` decides which form the rest is judged by.
 * 《政府信息公开条例》第五十条, 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号.
 */
export const reportSchema = /* @__PURE__ */ asReportSchema(anyEdition('en'));

/** The same report with Chinese keys, as a YAML file holds it. */
export const reportZhSchema: z.ZodType = /* @__PURE__ */ anyEdition('zh');

/** The tree gives both the static type and the zod schema; a test holds the two together. */
function asReportSchema(schema: z.ZodType): z.ZodType<Report> {
  return schema as z.ZodType<Report>;
}

/** The edition is looked at first, so that what is wrong is said of one form and not of all. */
function anyEdition(vocabulary: Vocabulary): z.ZodType {
  const [first, ...others] = editions.map((edition) => reportZod(edition.root, vocabulary));
  const key = vocabulary === 'zh' ? '格式' : 'edition';
  return first ? z.discriminatedUnion(key, [first, ...others]) : z.never();
}
