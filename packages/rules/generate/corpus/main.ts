import { writeFileSync } from 'node:fs';
import { corpusFile, makeCorpusPage } from './corpus-file.js';
import { canReadPdf, hasCorpus } from './sources.js';

if (hasCorpus() && canReadPdf()) writeFileSync(corpusFile, makeCorpusPage());
else
  console.log(
    'corpus.md left as it is: the published reports, or pdftotext (poppler-utils) to read them, are not here',
  );
