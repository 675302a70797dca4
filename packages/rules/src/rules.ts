import type { RuleInfo } from '@nianbao/schema';
import type { Rule } from './engine/rule.js';
import { editionMismatch } from './rule/f101-edition-mismatch.js';
import { missingSection } from './rule/f102-missing-section.js';
import { undividedOtherHandling } from './rule/f103-undivided-other-handling.js';
import { blankCells } from './rule/f104-blank-cells.js';
import { breakdownSum } from './rule/n101-breakdown-sum.js';
import { figureVersusTableThree } from './rule/n102-figure-versus-table-three.js';
import { figureVersusTableTwo } from './rule/n103-figure-versus-table-two.js';
import { figureVersusTableFour } from './rule/n104-figure-versus-table-four.js';
import { percentage } from './rule/n105-percentage.js';
import { sameFigureDiffers } from './rule/n106-same-figure-differs.js';
import { wrongYear } from './rule/n107-wrong-year.js';
import { wrongAgency } from './rule/n108-wrong-agency.js';
import { overviewTopics } from './rule/n109-overview-topics.js';
import { overviewLength } from './rule/n110-overview-length.js';
import { feeStatement } from './rule/n111-fee-statement.js';
import { selfContradiction } from './rule/n112-self-contradiction.js';
import { emptyImprovement } from './rule/n113-empty-improvement.js';
import { latePublication } from './rule/p101-late-publication.js';
import { title } from './rule/p102-title.js';
import { rollUp } from './rule/r101-roll-up.js';
import { membersMissing } from './rule/r102-members-missing.js';
import { implausibleRules } from './rule/t201-implausible-rules.js';
import { flowBalance } from './rule/t301-flow-balance.js';
import { outcomesTotal } from './rule/t302-outcomes-total.js';
import { applicantTotal } from './rule/t303-applicant-total.js';
import { splitDigits } from './rule/t304-split-digits.js';
import { caseTotal } from './rule/t401-case-total.js';
import { broughtForward } from './rule/y101-brought-forward.js';
import { documentsInForce } from './rule/y102-documents-in-force.js';
import { repeatedText } from './rule/y103-repeated-text.js';
import { jump } from './rule/y104-jump.js';
import { previousItems } from './rule/y105-previous-items.js';

/** Every rule, in the order in which a reader of the form meets them. */
export const rules: readonly Rule[] = [
  editionMismatch,
  missingSection,
  undividedOtherHandling,
  blankCells,
  implausibleRules,
  flowBalance,
  outcomesTotal,
  applicantTotal,
  splitDigits,
  caseTotal,
  breakdownSum,
  figureVersusTableThree,
  figureVersusTableTwo,
  figureVersusTableFour,
  percentage,
  sameFigureDiffers,
  wrongYear,
  wrongAgency,
  overviewTopics,
  overviewLength,
  feeStatement,
  selfContradiction,
  emptyImprovement,
  latePublication,
  broughtForward,
  documentsInForce,
  repeatedText,
  jump,
  previousItems,
  rollUp,
  membersMissing,
  title,
];

/** The public descriptions of all rules. */
export const ruleInfos: readonly RuleInfo[] = rules.map((rule) => rule.info);
