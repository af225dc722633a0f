import type { FilePart, InOf, Page } from '@halte/contract-kit';
import type { CallContext } from './call-context.ts';
import type { ContractClient } from './contract-client.ts';
import { Handle } from './handle.decorator.ts';
import { harbour, type harbourApps } from './testing/harbour.contract.ts';

export class Handlers {
  @Handle(harbour.echo)
  async fits(input: InOf<typeof harbour.echo>, _context: CallContext): Promise<{ text: string }> {
    return { text: input.text };
  }

  @Handle(harbour.echo)
  async needsNoInput(): Promise<{ text: string; more: number }> {
    return { text: 'a', more: 1 };
  }

  // @ts-expect-error the input is another one
  @Handle(harbour.echo)
  async wrongInput(_input: { txt: string }): Promise<{ text: string }> {
    return { text: '' };
  }

  // @ts-expect-error the answer is another one
  @Handle(harbour.echo)
  async wrongOutput(): Promise<{ text: number }> {
    return { text: 1 };
  }

  // @ts-expect-error an answer is awaited
  @Handle(harbour.echo)
  notAsync(): { text: string } {
    return { text: '' };
  }

  // @ts-expect-error a list answers with a page
  @Handle(harbour.list)
  async notAPage(): Promise<{ number: number }[]> {
    return [];
  }

  // @ts-expect-error only a download answers with a part of a file
  @Handle(harbour.echo)
  async notADownload(): Promise<FilePart> {
    return { bytes: new Uint8Array(), mediaType: 'text/plain', parts: 1 };
  }

  // A default is there for the handler.
  @Handle(harbour.list)
  async withDefaults({ limit }: { limit: number; cursor?: string | undefined }): Promise<Page<{ number: number }>> {
    return { items: [{ number: limit }], nextCursor: null };
  }
}

export async function calls(client: ContractClient<typeof harbourApps.stranger>): Promise<void> {
  const { text } = await client.call(harbour.whisper, { text: 'a' });
  text satisfies string;
  // @ts-expect-error there is no such field
  await client.call(harbour.whisper, { txt: 'a' });
  // @ts-expect-error not among the calls of this app
  await client.call(harbour.list, {});
  // @ts-expect-error there is no such option
  await client.call(harbour.whisper, { text: 'a' }, { deadline: 5 });
}
