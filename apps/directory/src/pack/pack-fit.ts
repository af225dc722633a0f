import type { AreaContent, Found, Packed, PackOrganization, PackPlace, PackService } from './pack.store.ts';

/** Everything that could be in a pack, by id. */
export interface Shelf {
  readonly services: ReadonlyMap<string, Packed<PackService>>;
  readonly places: ReadonlyMap<string, Packed<PackPlace>>;
  readonly organizations: ReadonlyMap<string, Packed<PackOrganization>>;
}

/** What is in it. */
export interface Fitted {
  readonly services: readonly Packed<PackService>[];
  readonly places: readonly Packed<PackPlace>[];
  readonly organizations: readonly Packed<PackOrganization>[];
  /** Whom to call in danger. */
  readonly crisis: string[];
  readonly leftOut: { readonly services: number; readonly places: number; readonly beyondMetres?: number } | undefined;
}

/** Takes what fits into so many bytes of JSON, in the order of `found`; what a service needs comes with it. */
export function fit({ found, services, findPlaces }: AreaContent, shelf: Shelf, bytes: number): Fitted {
  const box = new Box(shelf, bytes);
  const rest = found.findIndex((one) => !box.take(one));
  const packed = rest < 0 ? found : found.slice(0, rest);
  const missing = { services: services - count(packed, 'service'), places: findPlaces - count(packed, 'place') };
  const metres = rest < 0 ? undefined : found[rest]?.metres;
  const whole = missing.services <= 0 && missing.places <= 0;
  return {
    ...box.contents(),
    crisis: packed.filter(({ danger }) => danger).map(({ id }) => id),
    leftOut: whole ? undefined : { ...missing, ...(metres && { beyondMetres: Math.floor(metres) }) },
  };
}

const count = (found: readonly Found[], kind: Found['kind']) => found.filter((one) => one.kind === kind).length;

class Box {
  readonly #shelf: Shelf;
  #bytes: number;
  readonly #services = new Set<Packed<PackService>>();
  readonly #places = new Set<Packed<PackPlace>>();
  readonly #organizations = new Set<Packed<PackOrganization>>();

  constructor(shelf: Shelf, bytes: number) {
    this.#shelf = shelf;
    this.#bytes = bytes;
  }

  /** @returns whether it fitted, or is not there any more and needs no room */
  take({ kind, id }: Found): boolean {
    const { services, places, organizations } = this.#shelf;
    const service = kind === 'service' ? services.get(id) : undefined;
    const organization = service && organizations.get(service.item.organization);
    const ids = kind === 'place' ? [id] : (service?.item.at ?? []).map(({ place }) => place);
    const needed = ids.flatMap((place) => places.get(place) ?? []);
    const news = [service, organization, ...needed].filter((one) => one !== undefined && !this.#has(one));
    const size = news.reduce((sum, one) => sum + Buffer.byteLength(JSON.stringify(one?.item)) + 1, 0);
    if (size > this.#bytes) return false;
    this.#bytes -= size;
    if (service) this.#services.add(service);
    if (organization) this.#organizations.add(organization);
    for (const place of needed) this.#places.add(place);
    return true;
  }

  contents() {
    return { services: [...this.#services], places: [...this.#places], organizations: [...this.#organizations] };
  }

  #has(one: object): boolean {
    return [this.#services, this.#places, this.#organizations].some((held) => (held as ReadonlySet<object>).has(one));
  }
}
