export type { Host } from './host.js';
export {
  type CheckWorkspaceResult,
  type CompareParams,
  type CompareResult,
  type Counts,
  clientMethods,
  commands,
  type InitializationOptions,
  type ListFilesParams,
  methods,
  type NewReportParams,
  type NewReportResult,
  type ReadFileParams,
  type RulePageParams,
  type RulePageResult,
  type SectionStatus,
  type StatusParams,
  type ToJsonParams,
  type ToJsonResult,
} from './protocol.js';
export { createServer } from './server.js';
