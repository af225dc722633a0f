import { appItself, type Database } from '@halte/nest-database';
import type { EntityManager } from 'typeorm';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { ServiceEntity } from '../service/service.entity.ts';
import { sampleId } from './sample-id.ts';
import { network, sampleOrganizations, type SampleOrganization } from './sample-organizations.ts';
import type { SampleService } from './sample-service.ts';
import { sampleServices } from './sample-services.ts';

/**
 * Loads the sample region. What is there already stays as it is, changes made to it included. Needs a role that passes row-level
 * security, since the records belong to several organisations.
 * @returns how many records there are now that were not there before
 */
export async function loadSample(database: Database): Promise<{ readonly added: number }> {
  return database.as(appItself('directory'), async (tx) => {
    const organizations = await addMissing(tx, OrganizationEntity, sampleOrganizations.map(organizationRow));
    const services = await addMissing(tx, ServiceEntity, sampleServices.map(serviceRow));
    return { added: organizations + services };
  });
}

async function addMissing(
  tx: EntityManager,
  entity: typeof OrganizationEntity | typeof ServiceEntity,
  rows: readonly object[],
): Promise<number> {
  const insert = tx
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values([...rows])
    .orIgnore()
    .returning('id')
    .updateEntity(false);
  const { raw } = (await insert.execute()) as { readonly raw: readonly unknown[] };
  return raw.length;
}

function organizationRow({ slug, maintainer, visibility = 'public', ...content }: SampleOrganization): object {
  return { ...content, id: sampleId(slug), visibility, maintainedBy: network[maintainer] };
}

function serviceRow({ slug, organization, status = 'active', visibility = 'public', ...content }: SampleService): object {
  const maintainer = sampleOrganizations.find((candidate) => candidate.slug === organization)?.maintainer;
  if (!maintainer) throw new TypeError(`${slug} names no organisation of the sample`);
  return { ...content, id: sampleId(slug), organizationId: sampleId(organization), status, visibility, maintainedBy: network[maintainer] };
}
