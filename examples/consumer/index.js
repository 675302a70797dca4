// Judges a report given as JSON: first its shape (zod), then what must be true of it (rules).
import { readFileSync } from 'node:fs';
import { checkReport, describeProblem } from '@nianbao/rules';
import { validateReport } from '@nianbao/schema';

const file = process.argv[2] ?? new URL('../huining-2021/report.json', import.meta.url);
const result = validateReport(JSON.parse(readFileSync(file, 'utf8')));
if ('issues' in result) {
  for (const issue of result.issues) console.log(`${issue.path}: ${issue.message}`);
  process.exit(1);
}
for (const problem of checkReport(result.report).problems) {
  console.log(`${problem.severity} ${problem.code} ${problem.path}: ${describeProblem(problem, 'zh-CN')}`);
}
