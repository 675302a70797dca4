export { buildBalancedReport } from './balanced.js';
export { type BuildOptions, buildReport } from './build-report.js';
