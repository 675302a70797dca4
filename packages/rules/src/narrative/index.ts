export { type ApplicationClaim, findApplicationClaims } from './application-claim.js';
export { type Breakdown, type BreakdownForm, findBreakdowns, sumOf } from './breakdown.js';
export type { AsideReason, NarrativeFrame } from './claim-scope.js';
export type { ApplicantWord, Quantity } from './claim-words.js';
export type { Clause, Count } from './clause.js';
export { type CleanText, cleanText, rangeOf } from './clean-text.js';
export type { Figure } from './figure.js';
export { type Block, type Narrative, readNarrative, type Sentence } from './narrative.js';
