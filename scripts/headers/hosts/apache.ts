/** `.htaccess` of Apache, which holds for its folder and all below. */
import type { HostFile } from '../HostFile.ts';
import type { Header } from '../siteHeaders.ts';

/** How long a file may be kept is not said of one that is missing: that would be missing for a year. */
export const apache: HostFile = {
  name: '.htaccess',
  toText: ({ all, assets, others }) =>
    [
      '# Needs mod_headers, and AllowOverride FileInfo.',
      '<IfModule mod_headers.c>',
      ...all.map((header) => `  Header always set ${written(header)}`),
      ...others.map((header) => `  Header set ${written(header)}`),
      '  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">',
      ...assets.map((header) => `    Header set ${written(header)}`),
      '  </If>',
      '</IfModule>',
      '',
    ].join('\n'),
};

function written({ name, value }: Header): string {
  return `${name} "${value}"`;
}
