/**
 * Words that every report may or must repeat, whatever its author does: the phrases of 《政府信息公开条例》 and of the
 * notices on annual reports, and the set phrases of policy. They say nothing of copying.
 */
const phrases: readonly string[] = [
  '中华人民共和国政府信息公开条例',
  '政府信息公开工作年度报告',
  '政府信息公开条例',
  // 条例第五条、第六条
  '以公开为常态、不公开为例外',
  '以公开为常态,不公开为例外',
  '公正、公平、合法、便民',
  '及时、准确地公开政府信息',
  '及时、准确公开政府信息',
  // 条例第一条
  '保障公民、法人和其他组织依法获取政府信息',
  '保障公民、法人或者其他组织依法获取政府信息',
  '公民、法人和其他组织',
  '公民、法人或者其他组织',
  '公民、法人或其他组织',
  '提高政府工作的透明度',
  '提高政府工作透明度',
  '知情权、参与权、表达权和监督权',
  '知情权、参与权、表达权、监督权',
  '知情权、参与权和监督权',
  // 国办公开办函〔2021〕30号
  '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障',
  '主动公开、依申请公开、政府信息管理、平台建设、监督保障',
  '社会评议结果和责任追究结果情况',
  '工作考核、社会评议和责任追究结果',
  '重大建设项目批准和实施、公共资源配置、社会公益事业建设',
  // 国办发〔2016〕80号
  '决策公开、执行公开、管理公开、服务公开、结果公开',
  '决策、执行、管理、服务、结果公开',
  '决策、执行、管理、服务和结果公开',
  '谁公开谁审查、谁审查谁负责',
  '谁公开、谁审查、谁负责',
  '先审查、后公开',
  '先审后发',
  '三审三校',
  '习近平新时代中国特色社会主义思想',
  '党的二十大和二十届历次全会精神',
  '党的二十大和二十届二中、三中全会精神',
  '党的二十大精神',
  '党的十九大和十九届历次全会精神',
  '党的十九大精神',
  '以习近平同志为核心的党中央',
  '以人民为中心的发展思想',
  '党中央、国务院决策部署',
];

const special = /[.*+?^${}()|[\]\\]/g;

/** Finds the phrases in clean text, the longest first; titles of laws and notices in 《》 and years count among them. */
export const setPhrase = new RegExp(
  [
    '《[^《》\\n]{1,60}》',
    '\\d{1,4}年度?',
    ...phrases.toSorted((a, b) => b.length - a.length).map((phrase) => phrase.replace(special, '\\$&')),
  ].join('|'),
  'g',
);

/** A sentence on how the report was made, what it covers and where to ask: the same in each year by its nature. */
export const aboutTheReport =
  /统计期限|(?:编制|形成|公布|发布)[^,。]{0,8}本(?:年度|年)?(?:年报|报告)|本(?:年度|年)?(?:年报|报告)(?:由|中|所列|的数据|中所列|包括|内容)|联系(?:电话|地址|方式)|邮政?编码?|疑问/;
