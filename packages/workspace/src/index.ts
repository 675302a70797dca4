export { catalogue, ruleInfo } from './catalogue.js';
export { checkParsed, checkText } from './check.js';
export type {
  CheckedReport,
  CheckSettings,
  LocatedProblem,
  LocatedRelated,
  ProblemSource,
  SuppressedProblem,
} from './located.js';
export { fixTitle, messageOf, relatedMessageOf, suggestionTitle } from './messages.js';
export { rulePage } from './page/rule-page.js';
export { type PublicCatalogue, publicCatalogue } from './public-catalogue.js';
export { isReportFile } from './report-file.js';
export { suppressionComment } from './suppression/comments.js';
