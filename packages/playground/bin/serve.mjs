// Shows the built page on this machine alone: any static server would do.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const site = fileURLToPath(new URL('../dist', import.meta.url));

/** Serves the built page (or another folder) on a free port of the loopback, below `path`; answers its address and how to end it. */
export async function serve(path = '/', folder = site) {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(path)) return notFound(response);
    request.url = `/${request.url.slice(path.length)}`;
    files(request, response, () => notFound(response));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}${path}`, stop };
}

function notFound(response) {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('not found\n');
}
