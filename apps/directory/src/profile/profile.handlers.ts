import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { CharterService } from './charter.service.ts';
import { ContactPointService } from './contact-point.service.ts';
import { OwnRecordService } from './own-record.service.ts';
import { ProfileService } from './profile.service.ts';

const { charters, contactPoints, profiles, ownRecords } = directory;

@Controller()
export class ProfileHandlers {
  constructor(
    private readonly profileService: ProfileService,
    private readonly charterService: CharterService,
    private readonly contactPointService: ContactPointService,
    private readonly ownRecordService: OwnRecordService,
  ) {}

  @Handle(profiles.read)
  read(ref: InOf<typeof profiles.read>, context: CallContext) {
    return this.profileService.read(context, ref);
  }

  @Handle(profiles.update)
  update(change: InOf<typeof profiles.update>, context: CallContext) {
    return this.profileService.update(context, change);
  }

  @Handle(charters.list)
  listCharters(ref: InOf<typeof charters.list>, context: CallContext) {
    return this.charterService.list(context, ref);
  }

  @Handle(charters.publish)
  publishCharter(draft: InOf<typeof charters.publish>, context: CallContext) {
    return this.charterService.publish(context, draft);
  }

  @Handle(charters.sign)
  signCharter(ref: InOf<typeof charters.sign>, context: CallContext) {
    return this.charterService.sign(context, ref);
  }

  @Handle(contactPoints.read)
  readContactPoints(ref: InOf<typeof contactPoints.read>, context: CallContext) {
    return this.contactPointService.read(context, ref);
  }

  @Handle(contactPoints.replace)
  replaceContactPoints(draft: InOf<typeof contactPoints.replace>, context: CallContext) {
    return this.contactPointService.replace(context, draft);
  }

  @Handle(contactPoints.onDuty)
  onDuty(query: InOf<typeof contactPoints.onDuty>, context: CallContext) {
    return this.contactPointService.onDuty(context, query);
  }

  @Handle(ownRecords.export)
  exportOwnRecords(query: InOf<typeof ownRecords.export>, context: CallContext) {
    return this.ownRecordService.export(context, query);
  }
}
