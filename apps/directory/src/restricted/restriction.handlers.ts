import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { RestrictionService } from './restriction.service.ts';

const { list, set, lift } = directory.restrictions;

@Controller()
export class RestrictionHandlers {
  constructor(private readonly restrictions: RestrictionService) {}

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.restrictions.list(context, query);
  }

  @Handle(set)
  set(draft: InOf<typeof set>, context: CallContext) {
    return this.restrictions.set(context, draft);
  }

  @Handle(lift)
  lift(ref: InOf<typeof lift>, context: CallContext) {
    return this.restrictions.lift(context, ref);
  }
}
