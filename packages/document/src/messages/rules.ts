import type { RuleInfo } from '@nianbao/schema';

type RuleTexts = Pick<RuleInfo, 'title' | 'what' | 'why' | 'fix'>;
type Code = 'S100' | 'S101' | 'S102' | 'S103' | 'S104' | 'S105' | 'S106' | 'S107' | 'S108' | 'S109' | 'S110';

/** What the page of each source check says. */
export const sourceRuleTexts: Readonly<Record<Code, RuleTexts>> = {
  S100: {
    title: { 'zh-CN': '不合 YAML 写法', en: 'Not YAML' },
    what: {
      'zh-CN': '其他各项检查都没有说明、而 YAML 又读不懂的地方。每行至多报告一处。',
      en: 'What YAML cannot read and no other check explains; at most one problem a line.',
    },
    why: {
      'zh-CN': '读不懂的地方，其中的数字和文字无法核对。',
      en: 'Numbers and text that cannot be read cannot be checked.',
    },
    fix: {
      'zh-CN': '检查这一行的标点、引号、括号和缩进。',
      en: 'Check the marks, quotes, brackets and indentation of the line.',
    },
  },
  S101: {
    title: { 'zh-CN': '全角标点', en: 'Full-width punctuation' },
    what: {
      'zh-CN':
        '键名后面、一行各项之间用了全角的冒号、逗号、花括号或空格，如“予以公开：12”。正文段落里的全角标点不受影响。',
      en: 'A full-width colon, comma, brace or space in the structure, such as 予以公开：12. Prose is not concerned.',
    },
    why: {
      'zh-CN': 'YAML 只认半角标点，“予以公开：12”整个成了一段文字，数字悄悄丢失。',
      en: 'YAML knows ASCII marks only: 予以公开：12 becomes one silent text and the number is lost.',
    },
    fix: {
      'zh-CN': '改为半角冒号加一个空格。可以自动修复。',
      en: 'Use an ASCII colon and a space. The fix is safe.',
    },
  },
  S102: {
    title: { 'zh-CN': '冒号后缺少空格', en: 'No space behind the colon' },
    what: {
      'zh-CN': '键名的冒号后面紧跟着值，如“予以公开:12”。',
      en: 'A value directly behind the colon, such as 予以公开:12.',
    },
    why: {
      'zh-CN': '没有空格，YAML 会把整段当作文字。',
      en: 'Without the space YAML takes the whole for text.',
    },
    fix: {
      'zh-CN': '在冒号后加一个空格。可以自动修复。',
      en: 'Add a space behind the colon. The fix is safe.',
    },
  },
  S103: {
    title: { 'zh-CN': '数字写法', en: 'How a number is written' },
    what: {
      'zh-CN': '数字单元格里写了全角数字、千位分隔符、计量单位、引号或中文数字，如１２、1,234、12件。',
      en: 'Full-width digits, thousands separators, units, quotes or Chinese numerals in a number cell.',
    },
    why: {
      'zh-CN': '这样的值是文字，不能参加合计的核对。',
      en: 'Such a value is a text and takes no part in the sums.',
    },
    fix: { 'zh-CN': '只写半角阿拉伯数字。可以自动修复。', en: 'Write plain digits. The fix is safe.' },
  },
  S104: {
    title: { 'zh-CN': '中英文键名混用', en: 'Mixed vocabulary' },
    what: {
      'zh-CN': '一个文件里既有中文键名又有英文键名；以第一个认得的键名为准。',
      en: 'Chinese and English keys in one file; the first known key decides.',
    },
    why: {
      'zh-CN': '混用不影响核对，但难读、难比较。',
      en: 'It is still checked, but hard to read and to compare.',
    },
    fix: { 'zh-CN': '统一为一种。可以自动修复。', en: 'Use one of them. The fix is safe.' },
  },
  S105: {
    title: { 'zh-CN': '不认识的键名', en: 'Unknown key' },
    what: {
      'zh-CN':
        '年报格式在这个位置没有这一项：写错了字，写成了表格上的标签（如“（一）予以公开”），或者缩进到了别的项目下面。',
      en: 'The form has no such item here: a slip of the pen, a printed label, or an indentation under another item.',
    },
    why: { 'zh-CN': '不认识的项目不会被读取，其中的数字不参加核对。', en: 'What is not known is not read.' },
    fix: {
      'zh-CN': '采用提示的键名；自用的内容放在以 x- 开头的键下。',
      en: 'Take the key that is proposed; put content of your own under a key that begins with x-.',
    },
  },
  S106: {
    title: { 'zh-CN': '重复、缺少或者类型不对', en: 'Duplicate, missing or of the wrong type' },
    what: {
      'zh-CN':
        '同一项写了两次；一组里缺了项；数字、日期、选项的位置写了别的内容。缺少的整个部分由 F102 报告。',
      en: 'An item twice; items missing from a group; something else where a number, date or choice belongs. Missing sections are told by F102.',
    },
    why: {
      'zh-CN': '漏写的单元格与忘填的看起来一样，所以每一格都要写出。',
      en: 'An omitted cell and a forgotten one look alike, so every cell is written out.',
    },
    fix: { 'zh-CN': '删去重复的，补齐缺少的，改正写错的。', en: 'Remove, add or correct it.' },
  },
  S107: {
    title: { 'zh-CN': '缩进', en: 'Indentation' },
    what: {
      'zh-CN': '行首用了制表符或全角空格，或者缩进与所属的项目对不上。',
      en: 'A tab or full-width spaces before a line, or a column that fits no item above.',
    },
    why: {
      'zh-CN': 'YAML 靠缩进区分层次，一处不对，后面全都读错。',
      en: 'YAML tells levels by indentation; one fault misleads all that follows.',
    },
    fix: {
      'zh-CN': '同一层的各行左对齐，只用空格。可以自动修复。',
      en: 'Align the lines of one level, with spaces only. The fix is safe.',
    },
  },
  S108: {
    title: { 'zh-CN': '标点不全或多余', en: 'Missing or superfluous marks' },
    what: {
      'zh-CN': '缺少或多了冒号、逗号、花括号、引号，或者文字里的专用符号没有加引号。',
      en: 'Colons, commas, braces or quotes missing or too many, or text that needs quotes.',
    },
    why: {
      'zh-CN': '少一个括号或引号，后面的内容会被并进来。',
      en: 'An open brace or quote swallows what follows.',
    },
    fix: { 'zh-CN': '按提示补上或删去。', en: 'Add or remove it as proposed.' },
  },
  S109: {
    title: { 'zh-CN': '年报不用的 YAML 功能', en: 'YAML that a report does not use' },
    what: {
      'zh-CN': '锚点、引用、标签、合并键、指令、第二个文档，以及过大、过深的文件。',
      en: 'Anchors, aliases, tags, merge keys, directives, a second document; files too large or too deep.',
    },
    why: {
      'zh-CN': '年报要让人和别的程序照原样读懂，这些功能会让内容与所见不同。',
      en: 'A report must read as it looks, for people and programs alike.',
    },
    fix: { 'zh-CN': '直接写出内容。', en: 'Write the content itself.' },
  },
  S110: {
    title: { 'zh-CN': '看不见的字符', en: 'Hidden characters' },
    what: {
      'zh-CN': '键名、数字或短文字里有零宽字符、方向控制符或其他控制字符。',
      en: 'Zero-width, bidirectional or control characters in keys, numbers or short texts.',
    },
    why: { 'zh-CN': '看上去一样的键名和数字，程序读来不同。', en: 'What looks the same reads differently.' },
    fix: { 'zh-CN': '删去。可以自动修复。', en: 'Remove them. The fix is safe.' },
  },
};
