import { randomUUID } from 'node:crypto';
import { PART_BYTES, type AnyOperation } from '@halte/contract-kit';
import { parseReply, type ContractClient } from '@halte/nest-contract';
import type { Caller } from '@halte/nest-identity';

/** A request of an operation. */
export type Request = Readonly<Record<string, unknown>>;

/** Far more pages than anything in a spec has. */
const MOST_PAGES = 1_000;

/** Asks operations in whatever way they travel, to their last page or part, as whoever is said. */
export class Asking {
  constructor(private readonly client: ContractClient) {}

  /** All that an operation answers, as text: each of its pages, its file, or the whole of its refusal. */
  async texts(operation: AnyOperation, request: Request, caller: Caller): Promise<readonly string[]> {
    try {
      if (operation.kind === 'download' || operation.kind === 'upload') return [await this.#file(operation, request, caller)];
      return await this.#pages(operation, request, caller);
    } catch (thrown) {
      const { code, message, details, data } = thrown as { code: string; message: string; details?: unknown; data?: unknown };
      if (code === undefined || code === 'internal' || code === 'unavailable') throw thrown;
      return [JSON.stringify({ code, message, details, data })];
    }
  }

  async #pages(operation: AnyOperation, request: Request, caller: Caller): Promise<string[]> {
    const texts: string[] = [];
    let next: { request: Request; cursor?: string } | undefined = { request };
    for (let page = 1; next && page <= MOST_PAGES; page += 1) {
      const options = { caller, cursor: next.cursor, idempotencyKey: operation.idempotent === 'key' ? randomUUID() : undefined };
      const answer: Answer = (await this.client.call(operation, next.request as never, options)) as Answer;
      texts.push(JSON.stringify(answer));
      next = nextOf(operation, request, answer, page);
    }
    if (next) throw new Error(`${operation.id} has no end`);
    return texts;
  }

  /** A file part by part; of an upload, a file that nobody takes. */
  async #file({ subject, kind }: AnyOperation, request: Request, caller: Caller): Promise<string> {
    const bytes = Buffer.from(JSON.stringify(request));
    const ask = async (part: number | 'open' | 'commit', body: Buffer, upload?: string) => {
      const headers = { caller: this.client.statementOf(caller), requestId: randomUUID(), part, upload };
      const reply = await this.client.request(subject, body, headers, 10_000);
      if (reply.error) parseReply(reply);
      return reply;
    };
    if (kind === 'upload') {
      const { upload } = parseReply(await ask('open', bytes)) as { upload: string };
      await ask(0, Buffer.alloc(Math.min(16, PART_BYTES)), upload);
      return Buffer.from((await ask('commit', bytes, upload)).body).toString('latin1');
    }
    const first = await ask(0, bytes);
    const parts = [first.body];
    while (parts.length < (first.file?.parts ?? 1)) parts.push((await ask(parts.length, bytes)).body);
    return Buffer.concat(parts).toString('latin1');
  }
}

interface Answer {
  readonly nextCursor?: string | null;
  readonly last_page?: boolean;
}

/** Where to go on, for whichever way of paging the operation has. */
function nextOf(operation: AnyOperation, request: Request, { nextCursor, last_page }: Answer, page: number) {
  if (last_page === false) return { request: { ...request, page: page + 1 } };
  if (typeof nextCursor !== 'string') return undefined;
  return operation.kind === 'ndjson' ? { request, cursor: nextCursor } : { request: { ...request, cursor: nextCursor } };
}
