import { DatabaseModule } from '@halte/nest-database';
import { OutboxModule } from '@halte/nest-outbox';
import { Module } from '@nestjs/common';
import { directoryDatabase } from './directory.database.ts';
import { EditingModule } from './edit/editing.module.ts';
import { ExportModule } from './export/export.module.ts';
import { ImportModule } from './import/import.module.ts';
import { HsdsModule } from './hsds/hsds.module.ts';
import { OrganizationModule } from './organization/organization.module.ts';
import { PackModule } from './pack/pack.module.ts';
import { ProfileModule } from './profile/profile.module.ts';
import { RightModule } from './rights/right.module.ts';
import { SheetModule } from './sheet/sheet.module.ts';
import { SearchModule } from './search/search.module.ts';
import { ServiceModule } from './service/service.module.ts';

@Module({
  imports: [
    DatabaseModule.forApp(directoryDatabase),
    OutboxModule.forApp({ service: 'directory' }),
    OrganizationModule,
    ServiceModule,
    PackModule,
    EditingModule,
    ImportModule,
    SheetModule,
    HsdsModule,
    SearchModule,
    ProfileModule,
    RightModule,
    ExportModule,
  ],
})
export class DirectoryModule {}
