// What runs inside the workbench: our extension as it is shipped, beside VS Code's own.
import './builtin-extensions.js';
import '../../../../extensions/vscode/nianbao.vsix';
