// Loaded into the server's process by a test: on SIGUSR2 it clears what can be cleared and writes what is left.
process.on('SIGUSR2', () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.stderr.write(`heap ${heapUsed + external}\n`);
});
