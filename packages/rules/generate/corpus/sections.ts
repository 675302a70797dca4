/** Where a narrative section starts and ends in the text of a report; the tables lie between. */
interface Place {
  readonly path: string;
  readonly from: RegExp;
  readonly to: RegExp;
}

const tables = /[一二]、主动公开政府信息情况\s*第二十条/;
const others = /[五六]、其他需要报告的事项/;
const places: readonly Place[] = [
  {
    path: 'overview',
    from: /一、总体情况|全真版.{0,40}-->|^\[来源\][^\n]*\n|^标题[^\n]*\n发布时间[^\n]*\n/,
    to: tables,
  },
  {
    path: 'problemsAndImprovements',
    from: /五、(?:政府信息公开工作)?存在的主要问题及(?:改进情况|整改措施)|(?=（一）主要问题\n)/,
    to: others,
  },
  { path: 'otherMatters', from: others, to: /附件下载|\[HTML|$/ },
];

/** The narrative sections of a report's text. */
export function sectionsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    places.flatMap(({ path, from, to }) => {
      const start = from.exec(text);
      if (start === null) return [];
      const rest = text.slice(start.index + start[0].length);
      return [[path, rest.slice(0, to.exec(rest)?.index ?? rest.length).trim()] as const];
    }),
  );
}
