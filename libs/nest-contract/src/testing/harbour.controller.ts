import { setTimeout as pause } from 'node:timers/promises';
import { fail, type FilePart, type InOf, type Page } from '@halte/contract-kit';
import { Controller } from '@nestjs/common';
import type { CallContext } from '../call-context.ts';
import { ContractClient } from '../contract-client.ts';
import { Handle } from '../handle.decorator.ts';
import { harbour, type harbourApps } from './harbour.contract.ts';

type Words = InOf<typeof harbour.echo>;

/** Answers the contract of the tests, and remembers what it saw. */
@Controller()
export class HarbourController {
  readonly seen: { text: string; caller: string; requestId: string; aborted: boolean }[] = [];
  readonly #client: ContractClient<typeof harbourApps.harbour>;

  constructor(client: ContractClient<typeof harbourApps.harbour>) {
    this.#client = client;
  }

  @Handle(harbour.echo)
  async echo({ text }: Words, context: CallContext) {
    this.#note(text, context);
    return { text };
  }

  @Handle(harbour.whisper)
  async whisper({ text }: Words, { caller }: CallContext) {
    return { text: `${caller.kind} ${caller.subject}: ${text}` };
  }

  @Handle(harbour.fail)
  async fail(): Promise<{ text: string }> {
    throw fail(harbour.fail, 'aground', 'Too shallow here', { depth: 2 });
  }

  @Handle(harbour.crash)
  async crash(): Promise<{ text: string }> {
    throw new Error('secret of the database');
  }

  @Handle(harbour.leak)
  async leak({ text }: Words) {
    return { text, secret: 'not in the contract' };
  }

  @Handle(harbour.wrong)
  async wrong() {
    return { text: undefined as unknown as string };
  }

  @Handle(harbour.swell)
  async swell({ text }: Words) {
    return { text: text + text };
  }

  @Handle(harbour.wait)
  async wait({ text }: Words, context: CallContext) {
    await pause(Number(text), undefined, { signal: context.signal }).catch((error: unknown) => {
      this.#note(text, context);
      throw error;
    });
    return { text };
  }

  @Handle(harbour.moor)
  async moor({ text }: Words, context: CallContext) {
    this.#note(text, context);
    return { text };
  }

  @Handle(harbour.list)
  async list({ limit }: InOf<typeof harbour.list>): Promise<Page<{ number: number; secret: string }>> {
    return { items: [{ number: limit, secret: 'not in the contract' }], nextCursor: null };
  }

  @Handle(harbour.lines)
  async lines(_input: object, { cursor }: CallContext) {
    const number = Number(cursor ?? 0);
    return { items: [{ number }], nextCursor: number < 2 ? String(number + 1) : null };
  }

  @Handle(harbour.load)
  async load({ text }: Words, { upload }: CallContext) {
    let bytes = '';
    for await (const part of upload?.read() ?? []) bytes += Buffer.from(part).toString();
    return { text: `${text}: ${bytes}` };
  }

  @Handle(harbour.unload)
  async unload({ text }: Words, { part = 0 }: CallContext): Promise<FilePart> {
    return { bytes: Buffer.from(text.slice(part, part + 1)), mediaType: 'text/plain', parts: text.length, fileName: 'façade.txt' };
  }

  @Handle(harbour.relay)
  async relay({ text }: Words) {
    return this.#client.call(harbour.whisper, { text });
  }

  #note(text: string, { caller, requestId, signal }: CallContext): void {
    this.seen.push({ text, caller: caller.subject, requestId, aborted: signal.aborted });
  }
}
