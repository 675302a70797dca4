import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const extensionFolder = fileURLToPath(new URL('../../../', import.meta.url));
export const vsix = process.env['NIANBAO_VSIX'] ?? join(extensionFolder, 'nianbao.vsix');

/** The report that the tests open: the project's first real one. */
export const exampleReport = join(extensionFolder, '../../examples/huining-2021/report.nianbao.yaml');

/** The organs of a county over several years, and the sum of their reports. */
export const countyFolder = join(extensionFolder, '../../examples/county');
