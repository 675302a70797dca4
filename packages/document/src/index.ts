export { indexLines, type LineIndex, type Position } from './lines.js';
export { describeSourceFix, describeSourceProblem, describeSourceRelated } from './messages/describe.js';
export type { Stray } from './parse/binding.js';
export type { Part } from './parse/locate.js';
export { type ParsedReport, parseReport } from './parse/report.js';
export type { SourceFix, SourceProblem, Span } from './source/problem.js';
export type { TextEdit } from './source/repair.js';
export { type SourceCode, sourceRules } from './source/rules.js';
export type { Comment } from './source/scan-state.js';
