import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { OrganizationService } from './organization.service.ts';

const { list, read, create, update } = directory.organizations;

@Controller()
export class OrganizationHandlers {
  constructor(private readonly organizations: OrganizationService) {}

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.organizations.list(context, query);
  }

  @Handle(read)
  read({ organizationId }: InOf<typeof read>, context: CallContext) {
    return this.organizations.read(context, organizationId);
  }

  @Handle(create)
  create(draft: InOf<typeof create>, context: CallContext) {
    return this.organizations.create(context, draft);
  }

  @Handle(update)
  update(change: InOf<typeof update>, context: CallContext) {
    return this.organizations.update(context, change);
  }
}
