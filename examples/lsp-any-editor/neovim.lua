-- Neovim 0.11 or newer: copy into your init.lua. Needs `nianbao-language-server` on the PATH.
vim.filetype.add({
  pattern = {
    ['.*%.nianbao%.ya?ml'] = 'yaml.nianbao',
    ['.*%.年报%.ya?ml'] = 'yaml.nianbao',
  },
})

vim.lsp.config('nianbao', {
  cmd = { 'nianbao-language-server', '--stdio' },
  filetypes = { 'yaml.nianbao' },
  root_markers = { '.git' },
  settings = { nianbao = { language = 'zh-CN' } },
})
vim.lsp.enable('nianbao')
