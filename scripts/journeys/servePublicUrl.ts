/** The site as an operator sets it up who has said where it stands: its sheets then bear a QR code. */
import type { Page } from 'playwright-core';
import type { Catalog } from '../../src/domain/Catalog.ts';

export const PUBLIC_URL = 'https://map.example.cn/';

export function servePublicUrl(page: Page): Promise<unknown> {
  return page.route(/catalog-.*\.json/, async (route) => {
    const response = await route.fetch();
    const catalog = (await response.json()) as Catalog;
    await route.fulfill({ json: { ...catalog, region: { ...catalog.region, publicUrl: PUBLIC_URL } } });
  });
}
