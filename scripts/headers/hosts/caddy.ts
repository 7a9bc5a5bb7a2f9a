/** Lines to import into the block of Caddy that serves the site. */
import type { HostFile } from '../HostFile.ts';
import type { Header } from '../siteHeaders.ts';

/** How long a file may be kept is said only of one that is there. */
export const caddy: HostFile = {
  name: 'caddy-headers.conf',
  toText: ({ all, assets, others }) =>
    [
      '# import /path/of/the/site/caddy-headers.conf in the block of the site, with its root.',
      '@assets {',
      '\tpath */assets/*',
      '\tfile',
      '}',
      '@others not path */assets/*',
      ...all.map((header) => `header ${written(header)}`),
      ...assets.map((header) => `header @assets ${written(header)}`),
      ...others.map((header) => `header @others ${written(header)}`),
      '',
    ].join('\n'),
};

function written({ name, value }: Header): string {
  return `${name} "${value}"`;
}
