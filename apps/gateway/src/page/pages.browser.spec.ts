import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startEdge, type Edge } from '../testing/start-edge.ts';

const program = process.env['HALTE_CHROMIUM'] ?? '/usr/bin/chromium';

let edge: Edge;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  edge = await startEdge();
  browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await edge?.stop();
}, 60_000);

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${edge.url}${path}`, { waitUntil: 'networkidle' });
  return page;
}

it.each(['/', '/en', '/docs', '/problems/stale'])('%s fits a phone and a desk, and keeps to its own policy', async (path) => {
  for (const width of [390, 1280]) {
    const page = await open(path, width);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  }
  expect(complaints).toEqual([]);
});

it('somebody signs in on the API page and adds an organization', async () => {
  const page = await open('/docs', 1280);
  await page.click('.btn.authorize');
  const flow = page.locator('.auth-container').first();
  await flow.locator('label').filter({ hasText: 'directory:write' }).first().click();
  const [popup] = await Promise.all([page.waitForEvent('popup'), flow.locator('button.authorize').click()]);
  await popup.fill('input[name=username]', 'an@straathoek.example');
  // Keycloak may ask for the password on a page of its own.
  if (!(await popup.locator('input[type=password]').isVisible())) await popup.press('input[name=username]', 'Enter');
  await popup.fill('input[type=password]', 'halte');
  await Promise.all([popup.waitForEvent('close'), popup.locator('input[type=password]').press('Enter')]);
  await page.locator('.btn-done').first().click();

  await page.locator('[id*="organizations"][id*="create"]').first().click();
  await page.locator('.try-out__btn').first().click();
  await page.locator('textarea.body-param__text').fill('{"name":"Buurthuis De Lamp"}');
  await page.locator('button.execute').click();
  const status = page.locator('.live-responses-table tbody .response-col_status').first();
  await status.waitFor();
  expect(await status.innerText()).toContain('201');
}, 60_000);
