import type { Values } from '@nianbao/schema';
import { caseLabels } from '../case-labels.js';
import type { Catalogue } from '../catalogue.js';
import { place } from './words.js';

/** What a claim of the text counts. */
const quantities: Readonly<Record<string, string>> = {
  received: 'applications received',
  newlyReceived: 'new applications',
  handled: 'applications handled',
  answered: 'applications answered',
  broughtForward: 'applications brought forward',
  carriedForward: 'applications carried forward',
  forward: 'applications carried over',
  disclosed: 'disclosed in full',
  partiallyDisclosed: 'disclosed in part',
  disclosedWhollyOrPartly: 'disclosed in full or in part',
  withheld: 'withheld',
  unableToProvide: 'unable to provide',
  notHeldOrUnable: 'unable to provide',
  declined: 'declined',
  otherHandling: 'handled otherwise',
  naturalPerson: 'applications by natural persons',
  commercialEnterprise: 'applications by commercial enterprises',
  researchInstitution: 'applications by research institutions',
  publicWelfareOrganization: 'applications by public welfare organizations',
  legalServiceInstitution: 'applications by legal service institutions',
  legalPerson: 'applications by legal persons and other organizations',
};

const basisNames: Readonly<Record<string, string>> = {
  received: 'received',
  receivedAndBroughtForward: 'received plus brought forward',
  concluded: 'total outcomes',
  concludedOfThisYear: 'total outcomes less brought forward',
  repliedTo: 'total outcomes less other handling',
  disclosedWhollyOrPartly: 'in full plus in part',
  row: '',
  cell: '',
  stated: 'in the text',
  statedLastYear: 'text of last year’s report',
  caseTotal: 'total',
  caseResults: 'sum of the results',
  closedCases: 'total less pending',
};

/** “Administrative reconsideration, Upheld” */
const cases = ({ quantity }: Values): string => caseLabels(String(quantity), 'en').join(', ');

/** “21 (received), 20 (total outcomes)” */
function bases({ names, amounts }: Values): string {
  const numbers = Array.isArray(amounts) ? amounts : [];
  const words = (Array.isArray(names) ? names : []).map((name) => basisNames[String(name)] ?? '');
  return words.map((word, at) => `${numbers[at]}${word === '' ? '' : ` (${word})`}`).join(', ');
}

/** “258 ÷ 805 (in the text) is 32.0%” */
function ratios({ names, parts, wholes, rates }: Values, sign: string): string {
  const list = (value: Values[string] | undefined) => (Array.isArray(value) ? value : []);
  return list(names)
    .map((name, at) => {
      const word = basisNames[String(name)] ?? '';
      const source = word === '' ? '' : ` (${word})`;
      return `${list(parts)[at]} ${sign} ${list(wholes)[at]}${source} is ${list(rates)[at]}%`;
    })
    .join(', ');
}

/** Sentences of the rules on figures in the text. */
export const narrative: Catalogue = {
  'N101.sum': ({ stated, sum, parts, unit }, path, edition) =>
    `${place(path, edition)}: the whole is ${stated} ${unit}, the ${parts} listed part${parts === 1 ? '' : 's'} add up to ${sum} ${unit}`,
  'N101.part': ({ label, value, unit }) => `${label === '' ? 'part' : label}: ${value} ${unit}`,
  'N101.outcomes': ({ stated, sum }, path, edition) =>
    `${place(path, edition)}: ${stated} applications answered, the outcomes listed add up to ${sum}`,
  'N101.outcome': ({ quantity, value }) => `${quantities[String(quantity)] ?? 'part'}: ${value}`,
  'suggest.setWhole': ({ sum }) => `Change the whole to the sum of its parts, ${sum}`,
  'N102.differs': (values, path, edition) =>
    `${place(path, edition)}: ${quantities[String(values['quantity'])] ?? 'applications'}: the text says ${values['stated']}, table three ${bases(values)}`,
  'N102.words': (values, path, edition) =>
    `${place(path, edition)}: the text says that no application was received, table three ${bases(values)}`,
  'N103.differs': (values, path, edition) =>
    `${place(path, edition)}: ${place(String(values['cell']), edition)}: the text says ${values['stated']} ${values['unit']}, table two ${bases(values)} ${values['unit']}`,
  'N104.differs': (values, path, edition) =>
    `${place(path, edition)}: ${cases(values)}: the text says ${values['stated']}, table four ${bases(values)}`,
  'N104.words': (values, path, edition) =>
    `${place(path, edition)}: ${cases(values)}: by the words of the text ${values['stated']}, table four ${bases(values)}`,
  'N105.share': (values, path, edition) =>
    `${place(path, edition)}: a share of ${values['stated']}% does not follow from its numbers: ${ratios(values, '÷')}`,
  'N105.growth': (values, path, edition) =>
    `${place(path, edition)}${values['down'] === 1 ? ': a decrease' : ': an increase'} of ${values['stated']}% does not follow from its numbers: ${ratios(values, 'against')}`,
  'N105.rate': (values, path, edition) =>
    `${place(path, edition)}: a completion rate of ${values['stated']}% does not follow from its numbers: ${ratios(values, '÷')}`,
  'N105.whole': ({ whole }, path, edition) => `${place(path, edition)}: ${whole}`,
  'suggest.setPercentage': ({ rate }) => `Change it to ${rate}%`,
  'N106.differs': ({ stated, other }, path, edition) =>
    `${place(path, edition)}: one figure has two values: ${stated} here, ${other} before`,
  'N106.other': ({ other }, path, edition) => `${place(path, edition)}: ${other}`,
  'suggest.setSame': ({ amount }) => `Make both ${amount}`,
  'suggest.setFigure.disclosure': ({ amount }) => `Change it to ${amount} as in table two`,
  'suggest.setFigure.applications': ({ amount }) => `Change it to ${amount} as in table three`,
  'suggest.setFigure.cases': ({ amount }) => `Change it to ${amount} as in table four`,
  'N111.missing': (_values, path, edition) =>
    `${place(path, edition)} says nothing of information-processing fees; say so also where none were collected`,
  'N111.shown': (_values, path, edition) =>
    `${place(path, edition)} says nothing of information-processing fees, though the report shows fees elsewhere`,
  'N111.amount': ({ value, unit }, path, edition) =>
    `${place(path, edition)}: information-processing fee ${value} ${unit}`,
  'suggest.sayNoFee': () => 'If none were collected, add 本年度未收取信息处理费。',
};
