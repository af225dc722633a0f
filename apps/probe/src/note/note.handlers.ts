import type { InOf } from '@halte/contract-kit';
import { probe } from '@halte/contracts/probe';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { NoteService } from './note.service.ts';

@Controller()
export class NoteHandlers {
  constructor(private readonly notes: NoteService) {}

  @Handle(probe.note)
  keep(draft: InOf<typeof probe.note>, context: CallContext) {
    return this.notes.keep(context, draft);
  }

  @Handle(probe.notes)
  list(query: InOf<typeof probe.notes>, context: CallContext) {
    return this.notes.list(context, query);
  }
}
