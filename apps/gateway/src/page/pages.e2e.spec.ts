import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { genericErrors } from '@halte/contract-kit';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startEdge, type Edge } from '../testing/start-edge.ts';

const program = [process.env['HALTE_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

let edge: Edge;

beforeAll(async () => {
  edge = await startEdge();
}, 60_000);

afterAll(() => edge?.stop(), 60_000);

describe('the pages', () => {
  it('are there, bring all they need along, and let nothing else in', async () => {
    for (const path of ['/', '/en', '/docs', ...Object.keys(genericErrors).map((code) => `/problems/${code}`)]) {
      const answer = await fetch(`${edge.url}${path}`);
      expect({ path, status: answer.status, type: answer.headers.get('content-type') }).toEqual({
        path,
        status: 200,
        type: 'text/html; charset=utf-8',
      });
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
      const asked = [...(await answer.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1] as string);
      for (const address of asked) expect((await fetch(`${edge.url}${address}`)).status).toBe(200);
    }
  });

  it('tell where the network and its identity provider are', async () => {
    const document = (await (await fetch(`${edge.url}/openapi.json`)).json()) as { servers: unknown; components: unknown };
    expect(document.servers).toEqual([{ url: edge.url }]);
    expect(JSON.stringify(document.components)).toContain(`${edge.network.issuer}/protocol/openid-connect/token`);
  });
});

(program ? describe : describe.skip)('in a browser', () => {
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program as string, args: ['--no-sandbox'] });
  });

  afterAll(() => browser?.close());

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
});
