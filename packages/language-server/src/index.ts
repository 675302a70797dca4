export type { Host } from './host.js';
export {
  type CheckWorkspaceResult,
  type Counts,
  commands,
  type InitializationOptions,
  methods,
  type NewReportParams,
  type NewReportResult,
  type RulePageParams,
  type RulePageResult,
  type SectionStatus,
  type StatusParams,
  type ToJsonParams,
  type ToJsonResult,
} from './protocol.js';
export { createServer } from './server.js';
