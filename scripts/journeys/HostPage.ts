/** A page of another origin that holds the lines it is given, and keeps what the map in them says. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  /** "http://127.0.0.1:41234" */
  readonly origin: string;
  /** Address of the page that holds these lines of HTML. */
  readonly embedding: (lines: string) => string;
  readonly close: () => Promise<void>;
}

/** Every port is an origin of its own. */
export async function openHostPage(): Promise<HostPage> {
  const server = createServer((request, response) => {
    const lines = new URL(request.url ?? '/', 'http://localhost').searchParams.get('lines') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head>
<body style="margin: 0; height: 3000px">${lines}
<script>
  globalThis.heard = [];
  addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
</script></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    embedding: (lines) => `${origin}/?lines=${encodeURIComponent(lines)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
