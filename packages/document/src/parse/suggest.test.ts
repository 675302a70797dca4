import { edition2021 } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { suggestChildren } from './suggest.js';
import { wordsOf } from './words.js';

const words = wordsOf(edition2021);
const suggest = (path: string, word: string, vocabulary: 'zh' | 'en' = 'zh') => {
  const entry = edition2021.entries.get(path);
  return entry ? suggestChildren(entry, word, vocabulary, words).map(({ node }) => node.id) : [];
};

describe('suggestChildren', () => {
  it.each([
    ['applications.outcomes', '（一）予以公开', 'disclosed'],
    ['applications.outcomes', '(一)予以公开', 'disclosed'],
    ['applications.outcomes', '部分公开（区分处理的，只计这一情形，不计其他情形）', 'partiallyDisclosed'],
    ['applications.outcomes', '（七）总计', 'total'],
    ['applications.outcomes.withheld', '危及“三安全一稳定”', 'endangersSecurityOrStability'],
    ['applications.outcomes.withheld', '5.属于三类内部事务信息', 'internalAffairs'],
    ['applications.outcomes.withheld', '5、属于内部信息', 'internalAffairs'],
    ['applications', '一、本年新收政府信息公开申请数量', 'received'],
    ['applications', '本年新増', 'received'],
    ['applications.received', '社会公益组识', 'publicWelfareOrganization'],
    ['', '五、存在的主要问题及改进情况', 'problemsAndImprovements'],
  ])('under %s, 「%s」 is meant for %s', (path, word, id) => {
    expect(suggest(path, word)[0]).toBe(id);
  });

  it('knows English slips', () => {
    expect(suggest('applications', 'recieved', 'en')[0]).toBe('received');
    expect(suggest('applications', 'Carried Forward', 'en')[0]).toBe('carriedForward');
  });

  it.each(['想到哪写到哪', '', '字'.repeat(5000)])('has nothing to offer for %s', (word) => {
    expect(suggest('applications', word)).toEqual([]);
  });
});
