export {
  type Baseline,
  type BaselineEntry,
  baselineEntries,
  emptyBaseline,
  formatBaseline,
  makeBaseline,
  parseBaseline,
} from './baseline/baseline.js';
export { catalogue, ruleInfo } from './catalogue.js';
export { checkParsed, checkText } from './check.js';
export type { CheckContext } from './check-context.js';
export { cellLabel } from './compare/cell-label.js';
export { type ComparedPlace, comparisonMarkdown, type PlaceOptions } from './compare/markdown.js';
export type { Side, SideView } from './compare/names.js';
export { type ProblemChanges, problemChanges } from './compare/problems.js';
export { passageText, type RowTexts, shareText, type TableTexts, tableTexts } from './compare/texts.js';
export {
  type CellView,
  type ComparisonOptions,
  type ComparisonView,
  comparisonView,
  type LoneCellView,
  type NarrativeView,
  type PassageView,
  type ProblemsView,
  type TableView,
} from './compare/view.js';
export { type CompareWords, compareWords, type LeftOut } from './compare/words.js';
export { addIgnore, type NewIgnore } from './config/add-ignore.js';
export {
  type Config,
  configFileName,
  emptyConfig,
  type Ignore,
  type OrganEntry,
  type RollUpEntry,
  usualBaseline,
} from './config/config.js';
export { type ConfigCursor, type ConfigWord, configCursorAt, configWords } from './config/cursor.js';
export { configJsonSchema, configSchemaFile } from './config/json-schema.js';
export { type ConfigKey, type ConfigPlace, configPlace } from './config/place.js';
export { type ReadConfig, readConfig } from './config/read-config.js';
export type { SourceNode, Steps } from './config/source-node.js';
export { unusedIgnoreProblems } from './config/unused-ignores.js';
export { configSchema } from './config/zod-model.js';
export { spanOf } from './locate.js';
export type {
  CheckedReport,
  CheckSettings,
  Elsewhere,
  LocatedProblem,
  LocatedRelated,
  ProblemSource,
  SuppressedProblem,
} from './located.js';
export { fixTitle, messageOf, relatedMessageOf, suggestionTitle } from './messages.js';
export { escapeMarkdown, markdownTable } from './page/escape.js';
export { rulePage } from './page/rule-page.js';
export type { ProjectEnv } from './project/env.js';
export { type Identity, identify, identityOf, plainName } from './project/identity.js';
export type { LoadOptions } from './project/load.js';
export { type OpenedProject, type OpenOptions, openProject } from './project/open-project.js';
export { Project, type ProjectOptions } from './project/project.js';
export type { IndexedReport } from './project/report-index.js';
export { foldersAbove, projectFiles, projectFolderOf } from './project/roots.js';
export { type PublicCatalogue, type PublicRule, publicCatalogue } from './public-catalogue.js';
export { isReportFile, jsonCopyOf, originalsOf, withoutCopies } from './report-file.js';
export { suppressionComment } from './suppression/comments.js';
export type { Surroundings } from './surroundings.js';
