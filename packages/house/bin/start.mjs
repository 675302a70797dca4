// `npm start`: builds what the command line needs and runs the main job on the real report in examples/.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const example = 'examples/huining-2021/report.nianbao.yaml';
const built = run('npx', ['turbo', 'run', 'build', '--filter=@nianbao/cli', '--output-logs=errors-only']);
if (built !== 0) process.exit(built);

const command = ['packages/cli/bin/nianbao.js', 'check', example];
console.log(`\n$ nianbao check ${example}\n`);
const status = run('node', command);
console.log(`
在编辑器中打开（有补全、悬停、快速修复和实时核查） / open it in the editor, with completion, hover, fixes and live checks:
  npm run package && code --install-extension extensions/vscode/nianbao.vsix && code ${example}
`);
process.exit(status);
