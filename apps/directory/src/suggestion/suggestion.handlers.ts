import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { DecisionService } from './decision.service.ts';
import { SuggestionService } from './suggestion.service.ts';

const { create, proposeFindPlace, proposeService, list, read, decide } = directory.suggestions;

@Controller()
export class SuggestionHandlers {
  constructor(
    private readonly suggestions: SuggestionService,
    private readonly decisions: DecisionService,
  ) {}

  @Handle(create)
  create(draft: InOf<typeof create>, context: CallContext) {
    return this.suggestions.create(context, draft);
  }

  @Handle(proposeFindPlace)
  proposeFindPlace(draft: InOf<typeof proposeFindPlace>, context: CallContext) {
    return this.suggestions.proposeFindPlace(context, draft);
  }

  @Handle(proposeService)
  proposeService(draft: InOf<typeof proposeService>, context: CallContext) {
    return this.suggestions.proposeService(context, draft);
  }

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.suggestions.list(context, query);
  }

  @Handle(read)
  read({ suggestionId }: InOf<typeof read>, context: CallContext) {
    return this.suggestions.read(context, suggestionId);
  }

  @Handle(decide)
  decide(decision: InOf<typeof decide>, context: CallContext) {
    return this.decisions.decide(context, decision);
  }
}
