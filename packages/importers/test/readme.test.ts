import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Report } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../src/index.js';
import { lines, spans } from './layouts.js';
import { csvOf, docxOf, xlsxOf } from './packages.js';
import { pdfOf } from './pdf.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const rows = [...readme.matchAll(/^\|.*`(?:await )?(\w+)\(bytes.*`@nianbao\/importers\/(\w+)` \|$/gm)];
const maps = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
const readCharacterMap = (name: string) => readFile(join(maps, name));
const encode = (text: string) => new TextEncoder().encode(text);

const layouts: Readonly<Record<string, (report: Report) => string | Uint8Array>> = {
  text: (report) => encode(lines(report)),
  html: (report) => encode(spans(report)),
  docx: docxOf,
  pdf: (report) => pdfOf(report),
  xlsx: xlsxOf,
  csv: (report) => csvOf(report, ','),
  auto: docxOf,
};

describe('the table of the README', () => {
  it('has every subpath that the package exports', () => {
    const paths = Object.keys(exports).filter((path) => path.startsWith('./') && !path.endsWith('.json'));
    expect(rows.map(([, , path]) => `./${path}`).sort()).toEqual(paths.sort());
  });

  it.each(rows.map(([, name = '', path = '']) => [name, path] as const))(
    '%s of %s reads',
    async (name, path) => {
      const report = buildBalancedReport(7);
      const module: Record<string, (source: unknown, options: object) => Promise<ImportResult>> =
        await import(`../src/${path}/index.ts`);
      const result = await module[name]?.(layouts[path]?.(report), { readCharacterMap });
      expect(result?.report?.applications).toEqual(report.applications);
      expect(result?.report?.proactiveDisclosure).toEqual(report.proactiveDisclosure);
    },
  );
});
