/** `staticwebapp.config.json` of Azure Static Web Apps. */
import type { HostFile } from '../HostFile.ts';
import type { Header } from '../siteHeaders.ts';

/** The first route that fits counts, beside what holds everywhere. */
export const staticWebApp: HostFile = {
  name: 'staticwebapp.config.json',
  toText: ({ all, assets, others }) =>
    `${JSON.stringify(
      {
        globalHeaders: toRecord(all),
        routes: [
          { route: '/assets/*', headers: toRecord(assets) },
          { route: '/*', headers: toRecord(others) },
        ],
      },
      undefined,
      2,
    )}\n`,
};

function toRecord(headers: readonly Header[]): Record<string, string> {
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}
