import type * as z from 'zod';
import { edition2021 } from '../edition/2021/index.js';
import type { Report } from './types.js';
import { reportZod } from './zod.js';

/**
 * 「政府信息公开工作年度报告」 with English ids as keys. Counts are integers ≥ 0 (件), 收费金额 a decimal ≥ 0 (万元);
 * `null` is blank, `'n/a'` not applicable. 《政府信息公开条例》第五十条, 国办公开办函〔2021〕30号.
 */
export const reportSchema = /* @__PURE__ */ asReportSchema(reportZod(edition2021.root, 'en'));

/** The same report with Chinese keys, as a YAML file holds it. */
export const reportZhSchema: z.ZodType = /* @__PURE__ */ reportZod(edition2021.root, 'zh');

/** The tree gives both the static type and the zod schema; a test holds the two together. */
function asReportSchema(schema: z.ZodType): z.ZodType<Report> {
  return schema as z.ZodType<Report>;
}
