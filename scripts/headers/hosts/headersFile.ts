/** `_headers`, as Netlify and Cloudflare Pages read it; our own servers read it too, so that they send what is published. */
import type { HostFile } from '../HostFile.ts';
import type { Header } from '../siteHeaders.ts';

/** Where several rules fit, their headers add up, so that none may name what another does. */
export const headersFile: HostFile = {
  name: '_headers',
  toText: ({ all, assets, others }, beside) => [block('/*', all), block('/assets/*', assets), ...beside.map((path) => block(path, others))].join('\n'),
};

function block(pattern: string, headers: readonly Header[]): string {
  return `${pattern}\n${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`;
}

/** The headers that such a file gives to a path. A star stands for the rest of the path. */
export function headersFor(text: string, path: string): readonly Header[] {
  const found: Header[] = [];
  let isMeant = false;
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) isMeant = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (isMeant) found.push({ name, value });
  }
  return found;
}
