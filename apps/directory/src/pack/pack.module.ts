import { Module } from '@nestjs/common';
import { PackEditionStore } from './pack-edition.store.ts';
import { PackHandlers } from './pack.handlers.ts';
import { PackService } from './pack.service.ts';
import { PackStore } from './pack.store.ts';

@Module({ controllers: [PackHandlers], providers: [PackService, PackStore, PackEditionStore], exports: [PackStore] })
export class PackModule {}
