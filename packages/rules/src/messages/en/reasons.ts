import type { Catalogue } from '../catalogue.js';

/** Why a rule could not be assessed. */
export const reasons: Catalogue = {
  'reason.blank': () => 'numbers it needs are blank',
};
