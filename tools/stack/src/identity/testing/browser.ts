import { chromium, type Page } from 'playwright-core';

/** Where Chromium is: `HALTE_CHROMIUM`, else where distributions put it. */
const chromiumPath = process.env['HALTE_CHROMIUM'] ?? '/usr/bin/chromium';

/** By address and password, or by the button of a demo person. */
export type BrowserSignIn = { readonly username: string; readonly password: string } | { readonly button: string };

/** Signs in through the page in a real browser and returns the code that comes back to `redirectUri`, where nobody needs to listen. */
export async function signInInBrowser(url: string, redirectUri: string, how: BrowserSignIn): Promise<string> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route(`${redirectUri}**`, (route) => route.fulfill({ body: 'back' }));
    await page.goto(url);
    if ('button' in how) await page.click(`button:has-text("${how.button}")`);
    else await fillInPage(page, how.username, how.password);
    await page.waitForURL(`${redirectUri}**`);
    return new URL(page.url()).searchParams.get('code') ?? '';
  } finally {
    await browser.close();
  }
}

async function fillInPage(page: Page, username: string, password: string): Promise<void> {
  await page.fill('#username', username);
  // Keycloak may ask for the password on a page of its own.
  if (!(await page.locator('#password').isVisible())) await page.click('#kc-login');
  await page.fill('#password', password);
  await page.click('#kc-login');
}
