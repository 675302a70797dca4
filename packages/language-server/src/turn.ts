/** `setImmediate` where there is one; a browser's worker has message channels. */
const immediate: (run: () => void) => void =
  typeof setImmediate === 'function' ? (run) => void setImmediate(run) : viaChannel();

/** Lets the event loop turn once, so that messages that wait (cancellations above all) are read. */
export function nextTurn(): Promise<void> {
  return new Promise(immediate);
}

function viaChannel(): (run: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return (run) => {
    waiting.push(run);
    port2.postMessage(undefined);
  };
}
