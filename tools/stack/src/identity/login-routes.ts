import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { signIn } from './accounts.ts';
import { loginPage, pagePolicy } from './login-page.ts';
import { loginWords } from './login-words.ts';

const maxBytes = 4_096;

/** Shows the sign-in page, and takes what it sends. */
export async function handleLogin(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') return showLogin(provider, request, response, {});
  if (request.method !== 'POST') return answer(response, 405, 'Only GET and POST', { allow: 'GET, POST' });
  const form = new URLSearchParams(await readBody(request));
  const email = form.get('username') ?? '';
  const person = signIn(email, form.get('password') ?? '');
  if (!person) return showLogin(provider, request, response, { email, wrong: true });
  await provider.interactionFinished(request, response, { login: { accountId: person.id, remember: false } });
}

async function showLogin(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  attempt: { email?: string; wrong?: boolean },
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const words = loginWords(text(params['ui_locales']) ?? request.headers['accept-language']);
  const email = attempt.email ?? text(params['login_hint']) ?? '';
  const html = loginPage({ action: pathOf(request), words, email, wrong: attempt.wrong ?? false });
  const policy = pagePolicy([new URL(String(params['redirect_uri'])).origin]);
  answer(response, 200, html, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
  });
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(url, 'http://localhost').pathname;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > maxBytes) throw new RangeError('a sign-in form of more than 4 kB');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function answer(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  response.writeHead(status, { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', ...headers }).end(body);
}
