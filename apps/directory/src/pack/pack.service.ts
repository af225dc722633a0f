import type { InOf, OutOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Injectable } from '@nestjs/common';
import { areaOf, type PackArea } from './pack-area.ts';
import { changedSince, contentsOf, hashOf, removedSince } from './pack-contents.ts';
import { PackEditionStore } from './pack-edition.store.ts';
import { fit, type Fitted, type Shelf } from './pack-fit.ts';
import { PackStore, type AreaContent, type Packed } from './pack.store.ts';

type Read = typeof directory.packs.read;

/** Of the version of the format; another one makes other versions of everything. */
const FORMAT = 1;

/** A pack stays below 900 kB, so that it is one message, with what stands around its records. */
const RECORD_BYTES = 780_000;

@Injectable()
export class PackService {
  constructor(
    private readonly store: PackStore,
    private readonly editions: PackEditionStore,
  ) {}

  async read({ deadline }: CallContext, { since, ...query }: InOf<Read>): Promise<OutOf<Read>> {
    const area = areaOf(query);
    const body = await this.#gather(area, deadline);
    const version = hashOf({ format: FORMAT, ...body }, 32);
    const contents = contentsOf(body);
    const madeAt = await this.editions.keep(area.key, version, contents);
    const whole = { format: FORMAT, version, madeAt, ...body } as const;
    const before = since === undefined ? undefined : await this.editions.find(area.key, since);
    if (since === undefined || !before) return whole;
    return { ...changedSince(before, contents, whole), since, removed: removedSince(before, contents) };
  }

  async #gather(area: PackArea, deadline: number) {
    const content = await this.store.find(area, deadline);
    const { leftOut, crisis, ...packed } = fit(content, await this.#shelf(content, deadline), RECORD_BYTES);
    return {
      crisis,
      terms: await this.store.terms(codesOf(packed), deadline),
      sources: await this.store.sources(sourcesOf(packed), deadline),
      organizations: packed.organizations.map(({ item }) => item),
      places: packed.places.map(({ item }) => item),
      services: packed.services.map(({ item }) => item),
      ...(leftOut && { leftOut }),
    };
  }

  async #shelf({ found }: AreaContent, deadline: number): Promise<Shelf> {
    const ids = (kind: 'service' | 'place') => found.filter((one) => one.kind === kind).map(({ id }) => id);
    const services = await this.store.services(ids('service'), deadline);
    const visited = services.flatMap(({ item }) => (item.at ?? []).map(({ place }) => place));
    const places = await this.store.places([...new Set([...ids('place'), ...visited])], deadline);
    const offering = [...new Set(services.map(({ item }) => item.organization))];
    const organizations = await this.store.organizations(offering, deadline);
    return { services: byId(services), places: byId(places), organizations: byId(organizations) };
  }
}

const byId = <Item>(records: readonly Packed<Item>[]) => new Map(records.map((record) => [record.id, record]));

const codesOf = ({ services }: Pick<Fitted, 'services'>) => [...new Set(services.flatMap(({ item }) => item.needs ?? []))];

const sourcesOf = (packed: Pick<Fitted, 'services' | 'places' | 'organizations'>) => [
  ...new Set([...packed.services, ...packed.places, ...packed.organizations].flatMap(({ source }) => source ?? [])),
];
