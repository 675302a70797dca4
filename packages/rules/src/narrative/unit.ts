/**
 * Measure words that figures of these reports are counted in, longest first. A number with a word that is not here
 * (个月, 天, 倍, 级) is no count of anything that adds up.
 */
const units = [
  ...['亿元', '万元', '人次', '件次', '条次', '篇次', '批次', '场次', '户次', '家次'],
  ...[
    '件',
    '条',
    '次',
    '篇',
    '期',
    '份',
    '项',
    '个',
    '人',
    '元',
    '部',
    '场',
    '起',
    '例',
    '批',
    '宗',
    '类',
    '家',
  ],
  ...[
    '名',
    '位',
    '册',
    '本',
    '幅',
    '张',
    '页',
    '则',
    '户',
    '字',
    '种',
    '处',
    '块',
    '台',
    '套',
    '所',
    '只',
    '组',
    '支',
  ],
  ...['栏', '辆', '版', '集', '节', '款', '段', '轮', '卷', '%', '‰'],
] as const;

/** Words that begin like a measure word and count time or rank, or belong to a name. */
const notUnits = new RegExp(
  [
    '个(?:多|半)?(?:月|工作日|小时|百分点|自然日|日历日|季度|星期|年|五年)|个%',
    '人(?:民|大|员|数|均|口|事)|次(?:月|日|年|数)|件(?:套|数)|条(?:例|款|数)|份数|篇幅',
    '部(?:门|委|分|署)|位(?:居|列|于)|名(?:列|单)|项目|批(?:复|准)|家庭|场所|处(?:理|罚)|组织|支持|版本|节目',
    '本(?:机关|年|局|级|报告)|起草|户籍|种类|类(?:别|型)|期(?:间|限|刊)|页面|集(?:中|体|成)|个(?:人|别)|字数|台账|元旦|只(?:有|能)',
  ].join('|'),
  'y',
);

const table: ReadonlyMap<string, readonly string[]> = byFirst();

/** First characters of the measure words, for a character class. */
export const unitStarts = [...table.keys()].join('');

/** The measure word that stands at an offset; '' where there is none. */
export function unitAt(text: string, offset: number): string {
  const candidates = table.get(text.charAt(offset));
  if (candidates === undefined) return '';
  notUnits.lastIndex = offset;
  if (notUnits.test(text)) return '';
  for (const unit of candidates) if (text.startsWith(unit, offset)) return unit;
  return '';
}

function byFirst(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const unit of units) map.set(unit.charAt(0), [...(map.get(unit.charAt(0)) ?? []), unit]);
  return map;
}
