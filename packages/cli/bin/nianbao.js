#!/usr/bin/env node
import module from 'node:module';

// Later starts find the compiled code, where Node.js can keep it (from 22.1 on).
module.enableCompileCache?.();
const { main } = await import('../dist/nianbao.js');
await main();
