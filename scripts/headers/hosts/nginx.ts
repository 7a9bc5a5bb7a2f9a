/** Lines to include in the `server` or `location` of nginx that serves the site. */
import type { HostFile } from '../HostFile.ts';
import type { Header } from '../siteHeaders.ts';

/** A variable for each header whose value depends on the path: two blocks would each need all the other headers anew. */
export const nginx: HostFile = {
  name: 'nginx-headers.conf',
  toText: ({ all, assets, others }) =>
    [
      '# include /path/of/the/site/nginx-headers.conf; in the server or location of the site. A location with an add_header of its own',
      '# takes over none of these: include them there too.',
      ...others.map((header) => `set ${variable(header)} "${header.value}";`),
      'if ($uri ~ "/assets/[^/]+$") {',
      ...assets.map((header) => `  set ${variable(header)} "${header.value}";`),
      '}',
      ...all.map(({ name, value }) => `add_header ${name} "${value}" always;`),
      ...others.map((header) => `add_header ${header.name} ${variable(header)};`),
      '',
    ].join('\n'),
};

function variable({ name }: Header): string {
  return `$planning_map_${name.toLowerCase().replaceAll('-', '_')}`;
}
