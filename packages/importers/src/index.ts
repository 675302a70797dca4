export type { ImportCode, ImportSeverity } from './messages/codes.js';
export { createMessage, type MessageParts } from './messages/create-message.js';
export { describeImportMessage, describePlace } from './messages/describe.js';
export type { ImportMessage } from './messages/message.js';
export { recognize } from './recognize/recognize.js';
export type { ImportResult, MatchKind, Origin, Provenance, RecognizeOptions } from './result.js';
export { defaultLimits, type ImportLimits, limitsOf, type ReadOptions } from './source/limits.js';
export type { SourcePlace } from './source/place.js';
export type { Block, Cell, Field, Format, Grid, Line, Source } from './source/source.js';
