import type { AnyService } from '@halte/contract-kit';
import { openApi } from '@halte/contract-kit/openapi';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { pageHeaders, type Headers } from '../access/security-headers.ts';
import type { GatewayConfig } from '../gateway.config.ts';
import { demoSection, readDemo, type DemoList } from './demo-list.ts';
import { escaped, filledPage, ownFiles, swaggerFiles, type PageFile } from './page-file.ts';
import { problemPages } from './problem-pages.ts';

/** What the pages tell. */
export interface PageOptions extends Pick<GatewayConfig, 'publicUrl' | 'demoFile'> {
  readonly issuer: string;
  readonly contracts: readonly AnyService[];
}

const HOUR = 'public, max-age=3600';
const TITLE = 'Halte';

/** The landing page in two languages, the API page, a page for each problem, and the OpenAPI document. */
export async function registerPages(server: FastifyInstance, options: PageOptions): Promise<void> {
  const { publicUrl, issuer, contracts } = options;
  const demo = readDemo(options.demoFile);
  const headers = await pageHeaders([new URL(issuer).origin, new URL(publicUrl).origin]);
  const docs = filledPage('/docs', 'docs.html', { demo: demoHint(demo) });
  for (const page of [...landingPages(publicUrl, demo), docs, ...problemPages(contracts)]) serve(server, page, headers, 'no-cache');
  for (const file of [...ownFiles(), ...swaggerFiles()]) serve(server, file, headers, HOUR);
  const document = openApi(contracts, { title: TITLE, version: '0.1.0', description: ABOUT, serverUrl: publicUrl, issuer });
  serve(server, { url: '/openapi.json', type: 'application/json', body: Buffer.from(JSON.stringify(document)) }, {}, 'no-cache');
}

const ABOUT =
  'The API of a regional outreach network. Public records may be read by anybody; the rest asks for a token of the network. Every refusal is a problem document (RFC 9457).';

function serve(server: FastifyInstance, { url, type, body }: PageFile, headers: Headers, cache: string): void {
  const sent = { ...headers, 'content-type': type, 'cache-control': cache };
  const handler: RouteHandlerMethod = (_request, reply) => reply.headers(sent).send(body);
  server.route({ method: ['GET', 'HEAD'], url, config: { access: 'public' }, handler });
}

function landingPages(publicUrl: string, demo: DemoList | undefined): readonly PageFile[] {
  const curl = escaped(`curl '${publicUrl}/v1/services?limit=3'`);
  const dutch = { title: 'Aanmelden om te proberen', lead: 'Verzonnen mensen en systemen, alleen in dit proefnetwerk.' };
  const english = { title: 'Sign in to try', lead: 'Invented people and systems, in this trial network only.' };
  return [
    filledPage('/', 'landing.nl.html', { curl, demo: demoSection(demo, dutch) }),
    filledPage('/en', 'landing.en.html', { curl, demo: demoSection(demo, english) }),
  ];
}

function demoHint(demo: DemoList | undefined): string {
  const person = demo?.people[0];
  if (!person) return '';
  return `<p>To try: press <b>Authorize</b>, tick the scopes, and sign in as <code>${escaped(person.email)}</code> with <code>${escaped(person.password)}</code>.</p>`;
}
