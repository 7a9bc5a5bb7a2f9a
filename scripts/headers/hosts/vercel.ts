/** `vercel.json` of Vercel, for the folder that is deployed. */
import type { HostFile } from '../HostFile.ts';
import type { Header } from '../siteHeaders.ts';

export const vercel: HostFile = {
  name: 'vercel.json',
  toText: ({ all, assets, others }) =>
    `${JSON.stringify({ headers: [rule('/(.*)', all), rule('/assets/(.*)', assets), rule('/((?!assets/).*)', others)] }, undefined, 2)}\n`,
};

function rule(source: string, headers: readonly Header[]): object {
  return { source, headers: headers.map(({ name, value }) => ({ key: name, value })) };
}
