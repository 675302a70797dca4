import { describe, expect, it } from 'vitest';
import { comparisonPage } from '../../src/compare/page.js';
import { placeLinkTemplate, readPlaceLink } from '../../src/compare/place-link.js';

const page = comparisonPage({
  title: '甲局 <2023> & "2024"',
  body: '<h1>甲局</h1><table><tr><td style="text-align:right">1</td></tr></table>',
  buttons: [{ action: 'diff', label: '<并排>' }],
  locale: 'zh-CN',
  nonce: 'abc',
});

describe('the page of a comparison', () => {
  it('lets nothing in but its own script and style', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toBe("default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'");
    expect([...page.matchAll(/<(?:script|style)\b[^>]*>/g)].map(String)).toEqual([
      '<style nonce="abc">',
      '<script nonce="abc">',
    ]);
  });

  it('asks for no style that it would refuse', () => {
    expect(page).toContain('<td>1</td>');
  });

  it('writes names as text', () => {
    expect(page).toContain('<title>甲局 &lt;2023&gt; &amp; &quot;2024&quot;</title>');
    expect(page).toContain('<button data-action="diff">&lt;并排&gt;</button>');
  });
});

describe('links to places', () => {
  const filled = (uri: string, line: number, character: number) =>
    placeLinkTemplate
      .replace('{uri}', uri)
      .replace('{line}', String(line))
      .replace('{character}', String(character));

  it.each([
    ['file:///a/%E5%B9%B4%20%231.nianbao.yaml', 1, 1],
    ['vscode-test-web://mount/2024/a.nianbao.yaml', 120, 33],
  ])('lead to %s', (uri, line, character) => {
    expect(readPlaceLink(filled(uri, line, character))).toEqual({
      uri,
      line: line - 1,
      character: character - 1,
    });
  });

  it.each([
    '',
    '#',
    'https://example.org/#L1,1',
    filled('file:///a', 0, 1),
    'nianbao-place:file:///a',
    'nianbao-place:x#L1',
  ])('are not %j', (link) => {
    expect(readPlaceLink(link)).toBeUndefined();
  });
});
