import type { AsideReason } from './aside-reason.js';
import { Period } from './claim-period.js';

/** What a report says of itself, as far as it bears on the meaning of its prose. */
export interface NarrativeFrame {
  readonly year: number | undefined;
  readonly agency: string | undefined;
  /** Id of the organ's kind: government, governmentOffice, department … */
  readonly kind: string | undefined;
}

const otherYear = /(?:上一?年度?|去年|前年|同期)(?!.{0,2}结转|末结转|未办结)/;
const compared = /同比|环比|较(?:上|去|前|20)|比(?:上|去|前|20)|(?:转|延|延续|延期|延长)(?:至|到|入)?20\d\d/;
const year = /(?<![至〔\d])(20\d\d)年(?!结转|度结转)/;
const thisYear = /今年|本年|全年|年内|一年来/;
const wide = /全[区县市省州镇乡街旗]|各级|全系统/;
const office = /(?:政府|局|委|厅)?办公[厅室]|政府办(?!理|事|结|件|公|信)/;
/** 我办受理22件，代县政府办理13件: the organ's own first, then the government's. */
const onBehalf = /代(?:表|为)?[\u4e00-\u9fff]{1,6}政府/;
/** In a government's report: the government by itself, where the sentence speaks of others beside it. */
const governmentAlone = /[省市县区州旗](?:人民)?政府(?!网|门户|信息|部门|公报|采购|服务|各|系统|工作)/;
const besideOthers = /部门|单位|乡镇|镇街|镇乡|街道|县区|区县|县市|县\(市|各[县市区镇乡]/;
const ownLevel =
  /本级|[局委厅]机关|机关本部|机关处室|各(?:部门|单位|镇|乡|街道|科室)|^(?:部门|单位|乡镇|街道|县区)|所属|下属|直属/;
const otherOrgan =
  /[\u4e00-\u9fff]{2,12}(?:局|委|厅|镇|乡|街道|中心|分局|公司|学校|医院)(?:共|全年|累计|依法|总共|年度)*(?:收到|受理|接收|接到|收办|新收|办理|办结|答复)/;
/** 根据国务院办公厅……: an organ that is quoted, not spoken of. */
const quoted = /根据|按照|依据|依照|印发|转发|国务院|要求/;
const ownOrgan = /(?:我|本|全|该)(?:局|委|厅|办|镇|乡|街道|中心)/;

/** Follows the text and knows whose applications of which year it speaks of. */
export class Scope {
  readonly #frame: NarrativeFrame;
  readonly #government: boolean;
  readonly #office: boolean;
  #year: AsideReason | undefined;
  #organ: AsideReason | undefined;
  readonly #period = new Period();
  #besideOthers = false;
  #namesItself = false;

  constructor(frame: NarrativeFrame) {
    this.#frame = frame;
    const name = frame.agency ?? '';
    this.#office = frame.kind === 'governmentOffice' || /办公[厅室]$|政府办$/.test(name);
    this.#government = frame.kind === 'government' || /(?:政府|管委会|管理委员会)$/.test(name);
  }

  /** True for the report of a government, which has other organs below it. */
  get isGovernment(): boolean {
    return this.#government;
  }

  /** Why a claim made here is set aside. */
  asideOf(quantity: string): AsideReason | undefined {
    return this.#year ?? this.#organ ?? this.#period.asideOf(quantity);
  }

  /** A new sentence. */
  enter(sentence: string): void {
    this.#period.enter(sentence);
    this.#besideOthers = besideOthers.test(sentence);
  }

  /** The text has come to this clause; `ends` where a figure follows. */
  reach(clause: string, ends = false): void {
    const text = clause.replaceAll(/《[^》]{0,120}》|“[^”]{0,120}”/g, '');
    this.#reachYear(text);
    this.#reachOrgan(text);
    this.#period.reach(text, ends);
  }

  #reachYear(text: string): void {
    if (compared.test(text)) return;
    const named = Number(year.exec(text)?.[1] ?? Number.NaN);
    if (otherYear.test(text)) this.#year = 'otherYear';
    else if (!Number.isNaN(named)) this.#year = this.#isThisYear(named) ? undefined : 'otherYear';
    else if (thisYear.test(text)) this.#year = undefined;
  }

  #isThisYear(named: number): boolean {
    return this.#frame.year === undefined || this.#frame.year === named;
  }

  #reachOrgan(text: string): void {
    if (quoted.test(text)) return;
    const isWide = wide.test(text);
    if (ownLevel.test(text) && !isWide) this.#organ = 'narrowerOrgan';
    else if (isWide) this.#organ = this.#government ? undefined : this.#organOfWide();
    else if (office.test(text) && !this.#office) this.#organ = 'narrowerOrgan';
    else if (this.#isPartOf(text)) this.#organ = 'narrowerOrgan';
    else if (ownOrgan.test(text)) {
      this.#organ = undefined;
      this.#namesItself = true;
    } else if (otherOrgan.test(text) && !this.#isOwnDepartment()) this.#organ = 'narrowerOrgan';
  }

  #isPartOf(text: string): boolean {
    if (this.#government) return this.#besideOthers && governmentAlone.test(text);
    return onBehalf.test(text) && (!this.#office || this.#namesItself);
  }

  /** 全市 in a department's report is more than the department; in that of an unnamed organ nobody can say. */
  #organOfWide(): AsideReason | undefined {
    return this.#frame.agency === undefined && this.#frame.kind === undefined ? undefined : 'widerOrgan';
  }

  /** A department names itself by many short forms; only a government has other organs below it. */
  #isOwnDepartment(): boolean {
    return !this.#government && (this.#frame.agency !== undefined || this.#frame.kind !== undefined);
  }
}
