// All that is not needed to answer `initialize`. Loaded afterwards, so that the server stands at once.
export { newReport, parseReport } from '@nianbao/document';
export * as features from '@nianbao/language-service';
export { rowLabel } from '@nianbao/schema';
export {
  checkParsed,
  checkText,
  comparisonMarkdown,
  comparisonView,
  configFileName,
  isReportFile,
  jsonCopyOf,
  openProject,
  originalsOf,
  projectFiles,
  readConfig,
  ruleInfo,
  rulePage,
  spanOf,
  unusedIgnoreProblems,
} from '@nianbao/workspace';
export { placesIn } from './places.js';
