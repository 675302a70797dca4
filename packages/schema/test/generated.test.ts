import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generatedFiles } from '../generate/files.js';
import { jsonSchemaOf, publishedSchemas, schemaAt } from '../src/index.js';

const folder = new URL('../generated/', import.meta.url);

it('the committed JSON Schemas are what `npm run generate` makes', async () => {
  const expected = generatedFiles();
  expect((await readdir(folder)).sort()).toEqual([...expected.keys()].sort());
  for (const [name, text] of expected) expect(await readFile(new URL(name, folder), 'utf8'), name).toBe(text);
});

it('every $id differs and none has a reference at the root', () => {
  const schemas = publishedSchemas.map((options) => jsonSchemaOf(options));
  expect(new Set(schemas.map((schema) => schema['$id'])).size).toBe(schemas.length);
  for (const schema of schemas) expect(schema['$ref']).toBeUndefined();
});

it('says the sums that JSON Schema cannot say', () => {
  const zh = jsonSchemaOf({ vocabulary: 'zh', draft: '7' });
  expect(schemaAt(zh, '依申请公开.本年新收.总计')?.['x-nianbao-sum-of']).toEqual([
    '自然人',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
  ]);
  const total = schemaAt(zh, '依申请公开.办理结果.总计')?.['x-nianbao-sum-of'];
  expect(total).toHaveLength(21);
  expect(total).toContain('不予公开.属于国家秘密');
  expect(schemaAt(zh, '行政复议和行政诉讼.行政复议.总计')?.['x-nianbao-sum-of']).toHaveLength(4);
  expect(schemaAt(zh, '依申请公开')?.['x-nianbao-balance']).toEqual({
    left: ['本年新收', '上年结转'],
    right: ['办理结果.总计', '结转下年度'],
  });
});
