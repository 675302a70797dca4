export { exactSum } from './exact-sum.js';
export {
  type MemberValue,
  type ReportSum,
  type SummedCell,
  type SumOptions,
  sumReports,
} from './sum-reports.js';
