import type { Catalogue } from '../catalogue.js';

/** Why a rule could not be assessed. */
export const reasons: Catalogue = {
  'reason.blank': () => 'numbers it needs are blank',
  'reason.noYear': () => 'the year is not stated',
  'reason.noOrgan': () => 'the name of the organ is not stated',
  'reason.noLevel': () => 'the level of the organ is not stated',
  'reason.noKind': () => 'the kind of the organ is not stated',
  'reason.noTitle': () => 'there is no title',
  'reason.noText': () => 'the section says nothing',
  'reason.edition': ({ edition }) => `the ${edition} form does not ask for it`,
};
