/**
 * CJK radicals that fonts in PDFs stand in for characters and that NFKC leaves alone, each followed by its character.
 * Kangxi radicals (U+2F00–U+2FD5) need no table: NFKC maps them.
 */
const supplement =
  '⺁厂⺃乚⺄乙⺅亻⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尢⺐尣⺑尢⺒巳⺓幺⺔彐⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罒⺲罒⺳罒⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟';

const characters: ReadonlyMap<string, string> = new Map(
  Array.from(supplement.matchAll(/(.)(.)/gu), ([, radical, character]) => [radical ?? '', character ?? '']),
);

/** The text with radicals and compatibility ideographs as the characters that are meant; nothing else changes. */
export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fd5\uf900-\ufaff]/g,
    (sign) => characters.get(sign) ?? sign.normalize('NFKC'),
  );
}
