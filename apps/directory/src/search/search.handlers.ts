import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { SearchService } from './search.service.ts';

const { find, overview, situations } = directory.search;

@Controller()
export class SearchHandlers {
  constructor(private readonly search: SearchService) {}

  @Handle(find)
  find(request: InOf<typeof find>, context: CallContext) {
    return this.search.find(context, request);
  }

  @Handle(overview)
  overview(request: InOf<typeof overview>, context: CallContext) {
    return this.search.overview(context, request);
  }

  @Handle(situations)
  async situations(query: InOf<typeof situations>) {
    return this.search.situations(query);
  }
}
