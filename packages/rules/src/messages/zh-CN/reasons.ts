import type { Catalogue } from '../catalogue.js';

/** Why a rule could not be assessed. */
export const reasons: Catalogue = {
  'reason.blank': () => '有关数字空白',
  'reason.noYear': () => '没有写年度',
  'reason.noOrgan': () => '没有写机关名称',
  'reason.noLevel': () => '没有写机关层级',
  'reason.noKind': () => '没有写机关类别',
  'reason.noTitle': () => '没有录入标题',
  'reason.noText': () => '有关部分没有文字',
  'reason.edition': ({ edition }) => `${edition} 版格式没有这项要求`,
};
