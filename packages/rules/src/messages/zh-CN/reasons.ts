import type { Catalogue } from '../catalogue.js';

/** Why a rule could not be assessed. */
export const reasons: Catalogue = {
  'reason.blank': () => '有关数字空白',
};
