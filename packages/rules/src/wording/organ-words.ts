import type { Organ } from '../engine/organ.js';

/** Words by which an organ speaks of itself: 我局, 本委. Each stands for one kind of organ. */
const kinds = [
  { word: '局', of: /局$/ },
  { word: '委', of: /委$|委员会$/ },
  { word: '厅', of: /厅$/ },
  { word: '镇', of: /镇(?:人民)?政府$|镇$/ },
  { word: '乡', of: /乡(?:人民)?政府$|乡$/ },
  { word: '街道', of: /街道$|街道办事处$/ },
] as const;
const government = /[省市县区州旗盟](?:人民)?政府$/;

/** What the names of an organ tell of how it speaks of itself. */
export interface SelfWords {
  /** Words that can only be another organ's. */
  readonly foreign: ReadonlySet<string>;
  /** The organ's own word, where it has just one. */
  readonly own: string | undefined;
}

/** How an organ may speak of itself; undefined where its name does not tell. */
export function selfWordsOf(organ: Organ): SelfWords | undefined {
  const names = namesOf(organ);
  const own = kinds.filter(({ of }) => names.some((name) => of.test(name))).map(({ word }) => word);
  const isKnown =
    names.length > 0 && names.every((name) => kinds.some(({ of }) => of.test(name)) || government.test(name));
  if (!isKnown) return undefined;
  const foreign: string[] = kinds.map(({ word }) => word).filter((word) => !own.includes(word));
  if (isOfDistrict(names)) foreign.push('县');
  const [only, ...others] = own;
  return { foreign: new Set(foreign), own: others.length === 0 ? only : undefined };
}

/** 我局, 本委; 我县 is a word of the region. 我委托, 自我, 基本镇村 and the like are other words. */
export const selfWord =
  /(?<![自基根版样成标文原日书课])(我|本)(局|委(?![托派任员])|厅|镇|乡(?![村镇土])|街道|县)/dg;

/** Every name of the organ, each without its annex: 发展和改革局（粮食局） is 发展和改革局. */
function namesOf({ name, formerNames }: Organ): readonly string[] {
  const all = [...(name === undefined ? [] : [name]), ...formerNames];
  return all
    .flatMap((one) => one.replaceAll(/[(（][^()（）]{0,40}[)）]/g, '').split(/[\s、/]+/))
    .filter((one) => one !== '');
}

const zone = /开发|高新|实验|新区|管理区|园区|景区|示范|保税|林区|矿区|垦区|自治区|地区/;

/** 市辖区 have no county in them; in zones of other kinds a county may live on. */
function isOfDistrict(names: readonly string[]): boolean {
  return names.every(
    (name) => /[\u4e00-\u9fff]区/.test(name) && !/县|旗|州|盟/.test(name) && !zone.test(name),
  );
}

/** A name such as 会宁县工业和信息化局 in its parts. */
interface PlacedName {
  /** 会宁县 */
  readonly place: string;
  /** 县 */
  readonly unit: string;
  /** 工业和信息化局 */
  readonly tail: string;
}

const placed =
  /^(?:[\u4e00-\u9fff]{1,9}?(?:省|自治区|市|州|盟|地区))?([\u4e00-\u9fff]{1,6}?(县(?!区)|区|旗|市|州|镇|乡|街道))((?:[\u4e00-\u9fff]{2,16}(?:局|委员会|委|厅)|人民政府|办事处))$/;
const equals: readonly (readonly string[])[] = [
  ['县', '区', '旗'],
  ['市', '州'],
  ['镇', '乡', '街道'],
];

/** Words that are no part of the name of a place: 由县工业和信息化局. */
const noPlace = /[由向与在对从被给报经受为按据及各全我本该以了是的等将把请让属省市县区]/;
const farTies = /学习|考察|交流|借鉴|来访|联合|共建|结对|调研|观摩|协作|移送|转送|划转|并入/;

/** An organ of another place that the text puts where this one is meant. */
export interface ForeignOrgan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds sentences whose clause opens with this organ's namesake of another place of the same level. */
export function createNamesakeFinder(
  organ: Organ,
): ((sentence: string) => ForeignOrgan | undefined) | undefined {
  const [only, ...others] = namesOf(organ);
  const own = only === undefined || others.length > 0 ? undefined : placedName(only);
  const units = equals.find((group) => own && group.includes(own.unit));
  // A city's namesake may be the one above it unless the city is known to be no county.
  if (!own || !units || (units.includes('市') && organ.level !== 'municipal')) return undefined;
  const pattern = new RegExp(
    String.raw`(?:^|[,;:.、)])(?:20\d\d年度?,?)?((?:[\u4e00-\u9fff]{1,6}?[省市州])?([\u4e00-\u9fff]{1,4}(?:${units.join('|')}))${own.tail})`,
    'd',
  );
  return (sentence) => {
    if (!sentence.includes(own.tail) || farTies.test(sentence)) return undefined;
    const found = pattern.exec(sentence);
    const [start, end] = found?.indices?.[1] ?? [];
    const [, name = '', place = ''] = found ?? [];
    if (start === undefined || end === undefined) return undefined;
    const isPlace =
      !noPlace.test(place.slice(0, -1)) && !place.endsWith(own.place) && !own.place.endsWith(place);
    return isPlace ? { name, start, end } : undefined;
  };
}

function placedName(name: string): PlacedName | undefined {
  const [, place, unit, tail] = placed.exec(name) ?? [];
  return place === undefined || unit === undefined || tail === undefined ? undefined : { place, unit, tail };
}
