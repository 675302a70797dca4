import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusFile, makeCorpusPage } from '../generate/corpus/corpus-file.js';
import { canReadPdf, hasCorpus } from '../generate/corpus/sources.js';

const readable = hasCorpus() && canReadPdf();
const why = 'the published reports beside the checkout, or pdftotext (poppler-utils), are not here';

describe('corpus.md', () => {
  it.runIf(process.env['CI'] === 'true')('can be made where nothing may be skipped', () => {
    expect(readable ? '' : why).toBe('');
  });

  it.skipIf(!readable)('is what the reader finds today (npm run generate)', () => {
    expect(makeCorpusPage()).toBe(readFileSync(corpusFile, 'utf8'));
  });
});
