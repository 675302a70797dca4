export { type CellValue, isCellValue, NOT_APPLICABLE } from './cell.js';
export { edition2019 } from './edition/2019/index.js';
export { edition2021 } from './edition/2021/index.js';
export {
  asRow,
  type Edition,
  type Entry,
  type Row,
  type SectionNumber,
} from './edition/edition.js';
export { currentEdition, editionOf, editionOfYear, editions, editionTerms } from './edition/editions.js';
export {
  type Form,
  type Grid,
  type GridCell,
  type LabelCell,
  type NumberCell,
  spread,
  type TableNumber,
} from './edition/form.js';
export { isTelling, type Recognized, recognizeEdition, recognizeReport } from './edition/recognize.js';
export * from './json-schema/index.js';
export type { Locale, Text, Vocabulary } from './locale.js';
export { notApplicableWords } from './model/not-applicable.js';
export { reportSchema, reportZhSchema } from './model/report.js';
export { translateJson } from './model/translate.js';
export type {
  CellPath,
  CellPath2019,
  CellPath2021,
  Report,
  Report2019,
  Report2021,
  ReportDraft,
} from './model/types.js';
export { type Validation, type ValidationIssue, validateReport } from './model/validate.js';
export { cellAt, valueAt, withoutValue, withValue } from './path.js';
export {
  type CharRange,
  type Place,
  type Problem,
  type Related,
  type RuleClass,
  type RuleInfo,
  type RuleParameter,
  type Severity,
  type Suggestion,
  severityOf,
  type ValueEdit,
  type Values,
} from './problem.js';
export { applicantColumns } from './vocabulary/applicants.js';
export { caseResults } from './vocabulary/cases.js';
export { describePath, labelOf, rowLabel, tableName } from './vocabulary/describe.js';
export { type ForeignTerm, foreignTerms } from './vocabulary/foreign-terms.js';
export {
  type CellKind,
  type Group,
  isCell,
  type Leaf,
  type LeafKind,
  type Node,
  type Term,
} from './vocabulary/term.js';
export { childOf, childrenOf, pathFromWords, pathInWords, wordOf } from './vocabulary/words.js';
