import { setTimeout as pause } from 'node:timers/promises';
import { fail, type InOf } from '@halte/contract-kit';
import { probe } from '@halte/contracts/probe';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';

type Echo = InOf<typeof probe.echo>;

@Controller()
export class EchoHandlers {
  @Handle(probe.echo)
  async echo({ text }: Echo) {
    return { text };
  }

  @Handle(probe.internal)
  async internal({ text }: Echo) {
    return { text };
  }

  @Handle(probe.shout)
  async shout({ text }: Echo) {
    if (text === text.toUpperCase()) throw fail(probe.shout, 'too_loud', 'Do not shout', { decibels: 120 });
    return { text };
  }

  @Handle(probe.leak)
  async leak({ text }: Echo) {
    return { text, secret: 'a field that the contract does not name' };
  }

  @Handle(probe.crash)
  async crash({ text }: Echo): Promise<Echo> {
    throw new Error(`a message that must not leave: ${text}`);
  }

  @Handle(probe.slow)
  async slow({ milliseconds }: InOf<typeof probe.slow>, { signal }: CallContext) {
    await pause(milliseconds, undefined, { signal });
    return {};
  }

  @Handle(probe.large)
  async large({ bytes }: InOf<typeof probe.large>) {
    return { text: 'x'.repeat(bytes) };
  }
}
