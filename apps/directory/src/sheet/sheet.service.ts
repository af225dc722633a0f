import { PART_BYTES, refuse, type InOf, type OutOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Injectable } from '@nestjs/common';
import { unknownRecord } from '../access/own-record.ts';
import { barePicture } from '../photo/bare-picture.ts';
import { PackStore, type Packed, type PackPlace, type PackService } from '../pack/pack.store.ts';
import { SheetStore } from './sheet.store.ts';

type Read = typeof directory.sheets.read;
type Picture = typeof directory.sheets.picture;

@Injectable()
export class SheetService {
  constructor(
    private readonly records: PackStore,
    private readonly store: SheetStore,
  ) {}

  async read({ deadline }: CallContext, { serviceId, locationId }: InOf<Read>): Promise<OutOf<Read>> {
    const service = await this.#service(serviceId, deadline);
    const { place, elsewhere } = await this.#places(service, locationId, deadline);
    const [organization] = await this.records.organizations([service.item.organization], deadline);
    const picture = await this.store.picture(serviceId, place?.id, deadline);
    const sources = await this.records.sources(
      [service, place].flatMap((record) => record?.source ?? []),
      deadline,
    );
    return {
      service: service.item,
      ...(organization && { organization: organization.item }),
      ...(place && { place: place.item }),
      elsewhere: elsewhere.map(({ item }) => item),
      ...(picture && { picture: { alt: picture.alt } }),
      sources,
    };
  }

  async picture({ deadline, part = 0 }: CallContext, { serviceId, locationId }: InOf<Picture>): Promise<OutOf<Picture>> {
    const service = await this.#service(serviceId, deadline);
    const { place } = await this.#places(service, locationId, deadline);
    const picture = await this.store.picture(serviceId, place?.id, deadline);
    const bare = picture && barePicture(await this.store.file(picture.id, deadline), picture.mediaType);
    if (!bare || bare.length <= part * PART_BYTES) throw refuse('not_found', 'There is no picture of this door');
    const bytes = bare.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    return { bytes, mediaType: picture.mediaType, parts: Math.ceil(bare.length / PART_BYTES), totalBytes: bare.length };
  }

  async #service(serviceId: string, deadline: number): Promise<Packed<PackService>> {
    const [service] = await this.records.services([serviceId], deadline);
    if (!service || !(await this.store.isThere(serviceId, deadline))) throw unknownRecord('serviceId');
    return service;
  }

  /** Where to go: the place that is named, else the first by name, so that it is the same each time. */
  async #places({ item }: Packed<PackService>, locationId: string | undefined, deadline: number) {
    const ids = (item.at ?? []).map(({ place }) => place);
    if (locationId !== undefined && !ids.includes(locationId)) throw unknownRecord('locationId');
    const places = (await this.records.places(ids, deadline)).sort(byName);
    const place = places.find(({ id }) => id === locationId) ?? places[0];
    return { place, elsewhere: places.filter((other) => other !== place) };
  }
}

function byName(one: Packed<PackPlace>, other: Packed<PackPlace>): number {
  return (one.item.name ?? '').localeCompare(other.item.name ?? '', 'nl') || (one.id < other.id ? -1 : 1);
}
