import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { startEdge, type Edge } from '../testing/start-edge.ts';

const program = process.env['HALTE_CHROMIUM'] ?? '/usr/bin/chromium';
/** Where to leave pictures of the pages, for whoever wants to look at them. */
const pictures = process.env['HALTE_PICTURES'];

const WIDTHS = { phone: 360, desk: 1280, a5: 559 } as const;

let edge: Edge;
let browser: Browser;
let sheets: readonly { readonly kind: string; readonly id: string }[];
const complaints: string[] = [];

beforeAll(async () => {
  edge = await startEdge({}, { sample: true });
  browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  const { services } = (await (await fetch(`${edge.url}/v1/packs?municipality=Antwerpen`)).json()) as { services: readonly Packed[] };
  const pictured = new Set<string>();
  for (const { id, at } of services) if (at?.length === 1 && (await hasPicture(id))) pictured.add(id);
  const find = (kind: string, fits: (service: Packed) => boolean) => ({ kind, id: services.find(fits)?.id ?? '' });
  sheets = [
    find('picture', ({ id, expect: expected }) => pictured.has(id) && expected !== undefined),
    find('line', ({ at, phones }) => at === undefined && phones !== undefined),
    find('several', ({ at }) => (at?.length ?? 0) > 1),
    find('closed', ({ status }) => status !== undefined),
    find('hours', ({ hours }) => (hours?.length ?? 0) > 1),
  ];
}, 60_000);

interface Packed {
  readonly id: string;
  readonly status?: string;
  readonly expect?: string;
  readonly at?: readonly unknown[];
  readonly phones?: readonly unknown[];
  readonly hours?: readonly unknown[];
}

const hasPicture = async (id: string) => (await fetch(`${edge.url}/v1/services/${id}/sheet-picture`, { method: 'HEAD' })).ok;

afterAll(async () => {
  await browser?.close();
  await edge?.stop();
}, 60_000);

it('a sheet fits a phone, a desk and paper, without a script, and keeps to its own policy', async () => {
  for (const { kind, id } of sheets) {
    for (const [name, width] of Object.entries(WIDTHS)) {
      const page = await browser.newPage({ viewport: { width, height: 780 }, javaScriptEnabled: false });
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      if (name === 'a5') await page.emulateMedia({ media: 'print' });
      await page.goto(`${edge.url}/sheet/${id}?lang=${kind === 'several' ? 'fr' : 'nl'}${kind === 'hours' ? '&name=on' : ''}`, {
        waitUntil: 'networkidle',
      });
      const { width: content } = (await page.locator('main').boundingBox()) ?? { width: 0 };
      expect({ kind, name, fits: content <= width && content > 300 }).toEqual({ kind, name, fits: true });
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `sheet-${kind}-${name}.png`), fullPage: true });
        if (name === 'a5') await page.pdf({ path: join(pictures, `sheet-${kind}.pdf`), format: 'A5' });
      }
      await page.close();
    }
  }
  expect(complaints).toEqual([]);
}, 60_000);
