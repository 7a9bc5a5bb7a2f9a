/** What a page has copied. The page itself may not read it: its headers give it no such power. */
import type { Page } from 'playwright-core';

/** Asked of an empty page beside it, of the same origin and without those headers. */
export async function clipboardOf(page: Page): Promise<string> {
  const beside = await page.context().newPage();
  try {
    await beside.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await beside.goto(new URL('clipboard', page.url()).href);
    return await beside.evaluate(() => navigator.clipboard.readText());
  } finally {
    await beside.close();
  }
}
