import { RoleReader } from '@halte/nest-database';
import { Module } from '@nestjs/common';
import { SearchIndex } from './index/search-index.ts';
import { Candidates } from './query/candidates.ts';
import { Doors } from './query/doors.ts';
import { FindDoors } from './query/find-doors.ts';
import { KnownPlaces } from './query/known-places.ts';
import { KnownWords } from './query/known-words.ts';
import { SearchAreas } from './query/search-area.ts';
import { SearchRefresher } from './search-refresher.ts';
import { SearchHandlers } from './search.handlers.ts';
import { SearchService } from './search.service.ts';

/** Reads the index, and nothing else (`infra/postgres/roles.sql`). */
const SEARCH_ROLE = 'halte_directory_search';

@Module({
  controllers: [SearchHandlers],
  providers: [
    { provide: RoleReader, useFactory: () => new RoleReader(SEARCH_ROLE) },
    Candidates,
    Doors,
    FindDoors,
    KnownPlaces,
    KnownWords,
    SearchAreas,
    SearchIndex,
    SearchRefresher,
    SearchService,
  ],
  exports: [SearchIndex],
})
export class SearchModule {}
