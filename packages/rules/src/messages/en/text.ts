import type { Catalogue } from '../catalogue.js';
import { place } from './words.js';

const topics: Readonly<Record<string, string>> = {
  proactive: 'proactive disclosure (主动公开)',
  onRequest: 'disclosure on request (依申请公开)',
  management: 'management of information (政府信息管理)',
  platform: 'platforms (平台建设)',
  supervision: 'supervision (监督保障)',
  assessment: 'assessment (工作考核)',
  publicReview: 'public review (社会评议)',
  accountability: 'accountability (责任追究结果)',
};

const namesOf = (ids: unknown): string =>
  (Array.isArray(ids) ? ids : []).map((id) => topics[String(id)] ?? '').join(', ');

const against: Catalogue[string] = ({ words, cell, value }, path, edition) =>
  `${place(path, edition)} says “${words}”, but ${place(String(cell), edition)} is ${value}`;

/** Sentences of the rules on wording. */
export const text: Catalogue = {
  'N107.period': ({ words, year }, path, edition) =>
    `${place(path, edition)}: the period of the figures is “${words}”; it should be 1 January to 31 December ${year}`,
  'N107.plan': ({ actual, expected }, path, edition) =>
    `${place(path, edition)}: a plan is for ${actual}; it should be for ${expected}`,
  'N107.told': ({ actual, expected }, path, edition) =>
    `${place(path, edition)} tells of ${actual}, but this report is for ${expected}`,
  'N107.again': ({ actual }) => `${actual} again`,
  'suggest.setYear': ({ expected }) => `Change to ${expected}`,
  'suggest.setPeriod': ({ year }) => `Change to 1 January to 31 December ${year}`,
  'N108.self': ({ words, organ }, path, edition) =>
    `${place(path, edition)}: ${organ} does not call itself “${words}”; the text may be another organ's`,
  'N108.again': ({ words }) => `“${words}” again`,
  'N108.other': ({ other, organ }, path, edition) =>
    `${place(path, edition)} names ${other}, but this is the report of ${organ}`,
  'suggest.setOrgan': ({ right }) => `Change to “${right}”`,
  'N109.missing': ({ topics: ids }, path, edition) =>
    `${place(path, edition)} says nothing of ${namesOf(ids)}; where nothing happened, say so`,
  'suggest.sayNoApplication': () => 'Table three has no application: add 本年度未收到政府信息公开申请。',
  'N110.long': ({ count, limit }, path, edition) =>
    `${place(path, edition)} has ${count} characters; as a rule no more than ${limit}`,
  'N112.allConcluded': against,
  'N112.casesConcluded': against,
  'N112.allUpheld': against,
  'N112.neither': against,
  'N112.noReconsideration': against,
  'N112.noLitigation': against,
  'N113.none': (_values, path, edition) =>
    `${place(path, edition)} only says that there is nothing; name problems and improvements`,
  'N113.short': ({ count, minimum }, path, edition) =>
    `${place(path, edition)} has ${count} characters (fewer than ${minimum}); name problems and improvements`,
  'P102.organ': () => 'The title does not name the organ',
  'P102.year': () => 'The title does not name the year',
  'P102.otherYear': ({ stated, year }) => `The title says ${stated}, but this report is for ${year}`,
  'P102.doubled': () => 'The title says 年度 twice',
  'suggest.setTitle': ({ better }) => `Change the title to “${better}”`,
  'T201.implausible': ({ value }, path, edition) =>
    `${place(path, edition)} is ${value}, but this organ cannot issue rules; the number may belong to the normative documents`,
};
