import type { ParsedReport } from '@nianbao/document';
import { type OpenReport, openReport } from '@nianbao/rules';

/** Opens a parsed report for comparing. */
export function openParsed({ report }: ParsedReport, key: string): OpenReport {
  return openReport(report, key);
}
