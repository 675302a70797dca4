export {
  type CellComparison,
  compareReports,
  type NarrativeComparison,
  type ReportComparison,
  type TableComparison,
  type WrittenCell,
} from './compare-reports.js';
