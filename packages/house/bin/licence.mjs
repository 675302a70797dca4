// Puts the licence into the package being built: npm packs only one that lies in the folder itself.
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

copyFileSync(fileURLToPath(new URL('../../../LICENSE', import.meta.url)), 'LICENSE');
