declare module 'chinese-numbers-converter' {
  class ChineseNumber {
    constructor(text: string);
    toInteger(): number;
  }
  export = ChineseNumber;
}
