#!/usr/bin/env node

const help = {
  en: `nianbao-language-server: language server for annual reports on government information disclosure (*.nianbao.yaml)

Usage: nianbao-language-server --stdio
  --stdio          talk over standard input and output
  --node-ipc       talk over Node's inter-process channel
  --socket=PORT    connect to this port of the local machine
  --version        print the version
  --help           print this`,
  zh: `nianbao-language-server：政府信息公开工作年度报告（*.nianbao.yaml）的语言服务器

用法：nianbao-language-server --stdio
  --stdio          经标准输入、标准输出通信
  --node-ipc       经 Node 的进程间通道通信
  --socket=端口    连接本机的这个端口
  --version        显示版本
  --help           显示本说明`,
};

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const usage = /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? help.zh : help.en;
const given = process.argv.slice(2);

if (given.includes('--version')) {
  console.log(require('../package.json').version);
} else if (given.includes('--help')) {
  console.log(usage);
} else if (given.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/.test(argument))) {
  require('../dist/node.js');
} else {
  console.error(usage);
  process.exitCode = 2;
}
