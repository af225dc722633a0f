import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { ClosingService } from './closing.service.ts';

const { services, locations } = directory;

@Controller()
export class ClosingHandlers {
  constructor(private readonly closings: ClosingService) {}

  @Handle(services.closeToday)
  closeService({ serviceId, reason }: InOf<typeof services.closeToday>, context: CallContext) {
    return this.closings.close(context, { table: 'service', id: serviceId }, reason);
  }

  @Handle(services.reopen)
  reopenService({ serviceId }: InOf<typeof services.reopen>, context: CallContext) {
    return this.closings.reopen(context, { table: 'service', id: serviceId });
  }

  @Handle(locations.closeToday)
  closeLocation({ locationId, reason }: InOf<typeof locations.closeToday>, context: CallContext) {
    return this.closings.close(context, { table: 'location', id: locationId }, reason);
  }

  @Handle(locations.reopen)
  reopenLocation({ locationId }: InOf<typeof locations.reopen>, context: CallContext) {
    return this.closings.reopen(context, { table: 'location', id: locationId });
  }
}
