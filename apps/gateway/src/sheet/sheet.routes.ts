import { toFailure } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import type { ContractClient } from '@halte/nest-contract';
import { anonymousCaller } from '@halte/nest-identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sheetHeaders } from '../access/security-headers.ts';
import { HTML, pageFile, pageTemplate } from '../page/page-file.ts';
import { languageOf, type Language } from './page-language.ts';
import { sheetPage } from './sheet-page.ts';
import { SHEET_WORDS } from './sheet-words.ts';

/** A page about a service to hand over: `/sheet/{serviceId}?lang=&place=&name=on`. The same for everybody, whoever is signed in. */
export async function registerSheets(server: FastifyInstance, client: ContractClient): Promise<void> {
  const headers = await sheetHeaders();
  server.route({
    method: ['GET', 'HEAD'],
    url: '/sheet/:serviceId',
    config: { access: 'public' },
    handler: (request, reply) => answer(client, request, reply.headers(headers)),
  });
  const style = pageFile('/assets/sheet.css', 'sheet.css');
  server.route({
    method: ['GET', 'HEAD'],
    url: style.url,
    config: { access: 'public' },
    handler: (_request, reply) => reply.headers({ ...headers, 'content-type': style.type, 'cache-control': HOUR }).send(style.body),
  });
}

const HOUR = 'public, max-age=3600';

const fill = pageTemplate('sheet.html');

async function answer(client: ContractClient, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const query = new URLSearchParams(String(request.query ?? ''));
  const language = languageOf(query.get('lang'), request.headers['accept-language']);
  const { serviceId } = request.params as { readonly serviceId: string };
  const place = query.get('place');
  try {
    const ref = { serviceId, ...(place !== null && { locationId: place }) };
    const sheet = await client.call(directory.sheets.read, ref, { caller: anonymousCaller });
    return send(reply, language, sheetPage(sheet, { language, named: query.get('name') === 'on' }));
  } catch (thrown) {
    return sendApology(request, reply, language, thrown);
  }
}

/** A sheet that is hidden, one that never was and an address that cannot be one are the same page. */
function sendApology(request: FastifyRequest, reply: FastifyReply, language: Language, thrown: unknown): FastifyReply {
  const { code, status } = toFailure(thrown);
  request.outcome = code;
  const unknown = code === 'not_found' || code === 'invalid_input';
  const words = SHEET_WORDS[language];
  return send(reply.code(unknown ? 404 : status), language, `<p class="note">${unknown ? words.gone : words.later}</p>`);
}

function send(reply: FastifyReply, language: Language, sheet: string): FastifyReply {
  const { title } = SHEET_WORDS[language];
  const sent = { 'content-type': HTML, 'cache-control': 'no-cache', vary: 'Accept-Language' };
  return reply.headers(sent).send(fill({ language, title, sheet }));
}
