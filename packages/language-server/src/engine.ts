// All that is not needed to answer `initialize`. Loaded afterwards, so that the server stands at once.
export { parseReport } from '@nianbao/document';
export { rowLabel } from '@nianbao/schema';
export { checkParsed, checkText, isReportFile, ruleInfo, rulePage } from '@nianbao/workspace';
export { features, newReport } from './stub.js';
