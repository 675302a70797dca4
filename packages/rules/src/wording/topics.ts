/** What section one reports on, in the order of the notice. */
const topics = [
  {
    id: 'proactive',
    words:
      /主动(?:公开|公布|发布|向社会)|(?:公开|发布|公布|更新|刊[发登载]|推送|上传|挂网)[^。;]{0,24}\d[余多]?[条件篇项份次期]|(?:网站|平台|公众号|专栏)[^。;]{0,24}(?:公开|发布|公布)|公开(?:内容|范围|事项)|法定公开/,
  },
  {
    id: 'onRequest',
    words:
      /依申请|申请公开|公开申请|公开的?申请|申请(?:人|件|事项|渠道|答复|办理|共?\d)|书面申请|(?:收|受理|办结|办理|答复|接)[^。;]{0,12}申请/,
  },
  {
    id: 'management',
    words:
      /信息管理|管理(?:政府|政务|本机关|公开)?信息|信息资源|规范性文件|审核|审查|审批|三审|把关|保密|脱敏|更新|动态(?:调整|管理)|目录|清理|清单|归档|档案|移交|存档|梳理|公开属性|源头|台账|标准化|规范化|校对|管理制度|发布制度/,
  },
  {
    id: 'platform',
    words:
      /平台|网站|门户|公众号|新媒体|微信|微博|专栏|栏目|公开栏|公示栏|查阅|公报|客户端|专区|政务公开网|信息公开网/,
  },
  {
    id: 'supervision',
    words:
      /监督|保障|组织领导|领导小组|领导机制|工作机制|考核|培训|督促|督查|督导|督办|检查|责任|专人|专职|分管|评议|通报|问责|追究|监测|巡查|自查/,
  },
] as const;

/** What governments report besides (条例第五十条第四项). */
const governmentTopics = [
  { id: 'assessment', words: /考核|考评|绩效|评估|测评/ },
  {
    id: 'publicReview',
    words: /评议|(?:社会|公众|群众)评价|满意度|问卷|社会监督|监督员|好差评|第三方(?:评估|测评|评价)/,
  },
  { id: 'accountability', words: /责任追究|追究|问责|追责|约谈|通报批评|处分/ },
] as const;

/** A thing that section one reports on. */
export type Topic = (typeof topics)[number]['id'] | (typeof governmentTopics)[number]['id'];

/** 本报告由总体情况、主动公开政府信息情况……其他需要报告的事项六部分组成 names the sections and tells nothing of the topics. */
const contents = /总体情况[^。]{0,160}其[他它](?:需要?)?(?:报告)?的?事项/g;

/** The topics that a text says nothing of, by the meaning of its headings and sentences. */
export function missingTopics(text: string, isGovernment: boolean): readonly Topic[] {
  const expected = isGovernment ? [...topics, ...governmentTopics] : topics;
  const told = text.replaceAll(contents, '');
  return expected.filter(({ words }) => !words.test(told)).map(({ id }) => id);
}
