/** Keeps the server of a site alive where a client asks for what is no path: reading it as an address would throw, and end the server. */
import type { Plugin } from 'vite';

/** Of two strokes of either kind the second begins a host. */
const PATH = /^\/(?![/\\])/;
/** There is no such file. */
const NOWHERE = '/not-a-path';

export function plainPaths(): Plugin {
  return {
    name: 'plain-paths',
    configurePreviewServer: ({ httpServer }) => {
      httpServer.prependListener('request', (request: { url?: string | undefined }) => {
        if (!PATH.test(request.url ?? '')) request.url = NOWHERE;
      });
    },
  };
}
