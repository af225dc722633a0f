import { Module } from '@nestjs/common';
import { LocationModule } from '../location/location.module.ts';
import { ServiceAtLocationModule } from '../service-at-location/service-at-location.module.ts';
import { EditModule } from './edit.module.ts';

/** All by which the directory is kept up to date. */
@Module({ imports: [EditModule, LocationModule, ServiceAtLocationModule] })
export class EditingModule {}
