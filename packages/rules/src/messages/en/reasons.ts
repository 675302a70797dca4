import type { Catalogue } from '../catalogue.js';
import { namesOf } from './words.js';

/** Why a rule could not be assessed. */
export const reasons: Catalogue = {
  'reason.blank': () => 'numbers it needs are blank',
  'reason.noYear': () => 'the year is not stated',
  'reason.noOrgan': () => 'the name of the organ is not stated',
  'reason.noLevel': () => 'the level of the organ is not stated',
  'reason.noKind': () => 'the kind of the organ is not stated',
  'reason.noTitle': () => 'there is no title',
  'reason.noText': () => 'the section says nothing',
  'reason.notApplicable': () => 'numbers it needs are said not to apply',
  'reason.noNumbers': () => 'the numbers it needs are not written',
  'reason.noCount': () => 'numbers it needs are no counts that can be added',
  'reason.noEdition': () => 'neither the form declared nor table two tells the edition',
  'reason.noDate': () => 'the date of publication is not stated',
  'reason.unsure': () => 'the text does not tell which number of the table it means',
  'reason.noBase': () => 'the text does not tell what a percentage is measured by, or that is 0',
  'reason.noEarlier': ({ year }) => `there is no report for ${year}`,
  'reason.noneEarlier': ({ first, last }) => `there is no report for ${first}–${last}`,
  'reason.earlierEdition': ({ year, edition }) =>
    `the report for ${year} is on the ${edition} form, which has no such numbers`,
  'reason.earlierNumbers': ({ year }) => `the report for ${year} leaves numbers it needs open`,
  'reason.earlierText': () => 'the earlier reports have no text',
  'reason.shortText': () => 'too few words of its own',
  'reason.noRollUp': () => 'the report is no roll-up',
  'reason.incompleteList': () => 'the list of members is not declared complete',
  'reason.membersMissing': ({ names }) => `members without a report: ${namesOf(names)}`,
  'reason.memberBlank': ({ names }) => `members that leave numbers it needs open: ${namesOf(names)}`,
  'reason.edition': ({ edition }) => `the ${edition} form does not ask for it`,
};
