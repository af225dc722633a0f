import { idempotencyTables, uploadTables, type AppDatabase } from '@halte/nest-database';
import { outboxTables } from '@halte/nest-outbox';
import { audienceFunctions } from './access/audience.migration.ts';
import { capacityTables } from './capacity/capacity.migration.ts';
import { closingTable } from './closing/closing.migration.ts';
import { contactTables } from './contact/contact.migration.ts';
import { freshnessTable } from './freshness/freshness.migration.ts';
import { exportTables } from './export/export.migration.ts';
import { metadataTable } from './history/metadata.migration.ts';
import { importBatchIndex, importTables } from './import/import.migration.ts';
import { networkOrganisationTable } from './hsds/network-organisation.migration.ts';
import { publicCountTable } from './hsds/public-count.migration.ts';
import { locationParts, locationTables } from './location/location.migration.ts';
import { organizationParts, organizationRecord } from './organization/organization-record.migration.ts';
import { organizationTable } from './organization/organization.migration.ts';
import { packTables } from './pack/pack.migration.ts';
import { photoTables } from './photo/photo.migration.ts';
import { networkTables, profileTables } from './profile/profile.migration.ts';
import { restrictedValueTable } from './restricted/restricted-value.migration.ts';
import { reviewTable } from './review/review.migration.ts';
import { rightTables } from './rights/right.migration.ts';
import { scheduleTables } from './schedule/schedule.migration.ts';
import { serviceParts, serviceRecord } from './service/service-record.migration.ts';
import { searchIndexes, searchTables } from './search/search.migration.ts';
import { serviceTable } from './service/service.migration.ts';
import { sourceTable } from './source/source.migration.ts';
import { suggestionTables } from './suggestion/suggestion.migration.ts';
import { attributeTable, taxonomyTables } from './taxonomy/taxonomy.migration.ts';
import { thresholdProfileTable } from './threshold/threshold-profile.migration.ts';
import { tombstoneTable } from './tombstone/tombstone.migration.ts';

export const directoryDatabase: AppDatabase = {
  schema: 'directory',
  entities: [],
  migrations: [
    idempotencyTables('directory'),
    uploadTables('directory'),
    outboxTables('directory'),
    organizationTable,
    serviceTable,
    audienceFunctions,
    metadataTable,
    tombstoneTable,
    restrictedValueTable,
    sourceTable,
    organizationRecord,
    organizationParts,
    serviceRecord,
    locationTables,
    locationParts,
    serviceParts,
    contactTables,
    scheduleTables,
    thresholdProfileTable,
    capacityTables,
    photoTables,
    taxonomyTables,
    attributeTable,
    packTables,
    closingTable,
    importTables,
    publicCountTable,
    networkOrganisationTable,
    suggestionTables,
    searchTables,
    reviewTable,
    freshnessTable,
    networkTables,
    profileTables,
    rightTables,
    searchIndexes,
    exportTables,
    importBatchIndex,
  ],
};
