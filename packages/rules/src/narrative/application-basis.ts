import type { ClaimBasis } from './basis.js';
import type { ApplicationQuantity } from './claim-words.js';

const received = 'applications.received';
const broughtForward = 'applications.broughtForward';
const carriedForward = 'applications.carriedForward';
const concluded = 'applications.outcomes.total';
const outcome = (id: string) => `applications.outcomes.${id}`;

const allApplicants = ['total'];

type Rows = readonly [name: string, plus: readonly string[], minus?: readonly string[]];

function bases(columns: readonly string[], ...all: readonly Rows[]): readonly ClaimBasis[] {
  return all.map(([name, plus, minus = []]) => ({ name, plus, minus, columns }));
}

/** 收到, 受理, 收办, 办理 are used for what is new, for all there was to handle, and for what was concluded. */
function intake(...columns: readonly string[]): readonly ClaimBasis[] {
  return bases(
    columns,
    ['received', [received]],
    ['receivedAndBroughtForward', [received, broughtForward]],
    ['concluded', [concluded]],
  );
}

function rows(...paths: readonly string[]): readonly ClaimBasis[] {
  return bases(allApplicants, ...paths.map((path): Rows => ['row', [path]]));
}

const whollyOrPartly = bases(allApplicants, [
  'disclosedWhollyOrPartly',
  [outcome('disclosed'), outcome('partiallyDisclosed')],
]);

const legalPersons = [
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
];

/** What a claim of each quantity may rest on, the most literal first. */
export const applicationBases: Readonly<Record<ApplicationQuantity, readonly ClaimBasis[]>> = {
  received: intake(...allApplicants),
  handled: intake(...allApplicants),
  newlyReceived: rows(received),
  answered: bases(
    allApplicants,
    ['concluded', [concluded]],
    ['concludedOfThisYear', [concluded], [broughtForward]],
    // An application that its applicant let lapse is concluded without a reply.
    ['repliedTo', [concluded], [outcome('otherHandling')]],
  ),
  broughtForward: rows(broughtForward),
  carriedForward: rows(carriedForward),
  forward: rows(broughtForward, carriedForward),
  disclosed: [...rows(outcome('disclosed')), ...whollyOrPartly],
  partiallyDisclosed: rows(outcome('partiallyDisclosed')),
  disclosedWhollyOrPartly: whollyOrPartly,
  withheld: rows(outcome('withheld')),
  unableToProvide: rows(outcome('unableToProvide')),
  // 因不掌握等原因无法提供: the whole group, one of its rows, or a part of that row: not to be judged.
  notHeldOrUnable: [],
  declined: rows(outcome('declined')),
  otherHandling: rows(outcome('otherHandling')),
  naturalPerson: intake('naturalPerson'),
  commercialEnterprise: intake('commercialEnterprise'),
  researchInstitution: intake('researchInstitution'),
  publicWelfareOrganization: intake('publicWelfareOrganization'),
  legalServiceInstitution: intake('legalServiceInstitution'),
  legalPerson: intake(...legalPersons),
};
