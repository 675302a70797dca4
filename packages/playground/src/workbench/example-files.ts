import broken from '../../../../examples/broken/report.nianbao.yaml?raw';
import huining from '../../../../examples/huining-2021/report.nianbao.yaml?raw';
import startHereEn from '../../content/start-here.en.md?raw';
import startHereZh from '../../content/start-here.zh.md?raw';

/** Two years of a made-up county: its organs, their roll-up and the configuration that says who belongs to whom. */
const county = import.meta.glob<string>(
  [
    '../../../../examples/county/nianbao.config.yaml',
    '../../../../examples/county/2023/*.yaml',
    '../../../../examples/county/2024/*.yaml',
  ],
  { query: '?raw', import: 'default', eager: true },
);

const chinese = navigator.language.toLowerCase().startsWith('zh');

/** The report that is open at first. */
export const firstFile = '会宁县工业和信息化局2021.nianbao.yaml';

/** The page that tells what there is to try: a tab behind the report. */
export const startHere = chinese ? '从这里开始.md' : 'Start here.md';

/** What a new visitor finds in the folder, by path. */
export const exampleFiles: Readonly<Record<string, string>> = {
  [firstFile]: huining,
  '处处有错的年报2024.nianbao.yaml': broken,
  [startHere]: chinese ? startHereZh : startHereEn,
  ...Object.fromEntries(
    Object.entries(county).map(([path, text]) => [path.replace(/^.*\/county\//, '示例县/'), text]),
  ),
};
