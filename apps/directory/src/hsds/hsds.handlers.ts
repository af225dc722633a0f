import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { aboutThisApi, profilePart } from './hsds-profile.ts';
import { HsdsService } from './hsds.service.ts';

const { about, profile, services, organizations, serviceAtLocations, taxonomies, taxonomyTerms } = directory.hsds;

@Controller()
export class HsdsHandlers {
  constructor(private readonly hsds: HsdsService) {}

  @Handle(about)
  async about() {
    return aboutThisApi();
  }

  @Handle(profile)
  async profile(_input: InOf<typeof profile>, { part = 0 }: CallContext) {
    return profilePart(part);
  }

  @Handle(services.list)
  listServices(query: InOf<typeof services.list>, context: CallContext) {
    return this.hsds.list(context, 'service', query);
  }

  @Handle(services.stream)
  streamServices(query: InOf<typeof services.stream>, context: CallContext) {
    return this.hsds.stream(context, 'service', query);
  }

  @Handle(services.read)
  readService({ id }: InOf<typeof services.read>, context: CallContext) {
    return this.hsds.read(context, 'service', id);
  }

  @Handle(organizations.list)
  listOrganizations(query: InOf<typeof organizations.list>, context: CallContext) {
    return this.hsds.list(context, 'organization', query);
  }

  @Handle(organizations.stream)
  streamOrganizations(query: InOf<typeof organizations.stream>, context: CallContext) {
    return this.hsds.stream(context, 'organization', query);
  }

  @Handle(organizations.read)
  readOrganization({ id, full_service }: InOf<typeof organizations.read>, context: CallContext) {
    return this.hsds.read(context, 'organization', id, full_service);
  }

  @Handle(serviceAtLocations.list)
  listServiceAtLocations(query: InOf<typeof serviceAtLocations.list>, context: CallContext) {
    return this.hsds.list(context, 'service_at_location', query);
  }

  @Handle(serviceAtLocations.stream)
  streamServiceAtLocations(query: InOf<typeof serviceAtLocations.stream>, context: CallContext) {
    return this.hsds.stream(context, 'service_at_location', query);
  }

  @Handle(serviceAtLocations.read)
  readServiceAtLocation({ id }: InOf<typeof serviceAtLocations.read>, context: CallContext) {
    return this.hsds.read(context, 'service_at_location', id);
  }

  @Handle(taxonomies.list)
  listTaxonomies(query: InOf<typeof taxonomies.list>, context: CallContext) {
    return this.hsds.list(context, 'taxonomy', query);
  }

  @Handle(taxonomies.stream)
  streamTaxonomies(query: InOf<typeof taxonomies.stream>, context: CallContext) {
    return this.hsds.stream(context, 'taxonomy', query);
  }

  @Handle(taxonomies.read)
  readTaxonomy({ id }: InOf<typeof taxonomies.read>, context: CallContext) {
    return this.hsds.read(context, 'taxonomy', id);
  }

  @Handle(taxonomyTerms.list)
  listTaxonomyTerms(query: InOf<typeof taxonomyTerms.list>, context: CallContext) {
    return this.hsds.list(context, 'taxonomy_term', query);
  }

  @Handle(taxonomyTerms.stream)
  streamTaxonomyTerms(query: InOf<typeof taxonomyTerms.stream>, context: CallContext) {
    return this.hsds.stream(context, 'taxonomy_term', query);
  }

  @Handle(taxonomyTerms.read)
  readTaxonomyTerm({ id }: InOf<typeof taxonomyTerms.read>, context: CallContext) {
    return this.hsds.read(context, 'taxonomy_term', id);
  }
}
