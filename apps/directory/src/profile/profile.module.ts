import { Module } from '@nestjs/common';
import { OrganizationModule } from '../organization/organization.module.ts';
import { CharterService } from './charter.service.ts';
import { CharterStore } from './charter.store.ts';
import { ContactPointService } from './contact-point.service.ts';
import { ContactPointStore } from './contact-point.store.ts';
import { NetworkHandlers } from './network.handlers.ts';
import { NetworkService } from './network.service.ts';
import { NetworkStore } from './network.store.ts';
import { OwnRecordService } from './own-record.service.ts';
import { OwnRecordStore } from './own-record.store.ts';
import { ProfileHandlers } from './profile.handlers.ts';
import { ProfileService } from './profile.service.ts';
import { ProfileStore } from './profile.store.ts';

@Module({
  imports: [OrganizationModule],
  controllers: [ProfileHandlers, NetworkHandlers],
  providers: [
    ProfileService,
    ProfileStore,
    CharterService,
    CharterStore,
    ContactPointService,
    ContactPointStore,
    NetworkService,
    NetworkStore,
    OwnRecordService,
    OwnRecordStore,
  ],
})
export class ProfileModule {}
