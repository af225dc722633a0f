import { Database, type Acting } from '@halte/nest-database';
import { createLogger } from '@halte/nest-telemetry';
import { Injectable } from '@nestjs/common';
import { FIND_PLACE_DOORS, SERVICE_DOORS } from './door.statements.ts';
import type { Candidate } from './weigh.ts';

/** What is shown of a door. */
export interface Door {
  readonly number: number;
  readonly id: string;
  readonly serviceAtLocationId: string | null;
  readonly locationId: string | null;
  readonly organizationId: string | null;
  readonly name: string;
  readonly organizationName: string | null;
  readonly summary: string;
  readonly alsoForYouIf: string | null;
  readonly place: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly phone: string | null;
  readonly alert: string | null;
  readonly verifiedOn: string | null;
}

const log = createLogger('search');

/** Reads what was found again, as the caller. */
@Injectable()
export class Doors {
  constructor(private readonly database: Database) {}

  /** In the order asked; what the caller may not see is left out. */
  async of<Found extends Candidate>(acting: Acting, found: readonly Found[]): Promise<{ readonly found: Found; readonly door: Door }[]> {
    const services = found.filter(({ kind }) => kind === 'service');
    const places = found.filter(({ kind }) => kind === 'find_place');
    const doors = new Map<Found, Door>([
      ...pairs(services, services.length === 0 ? [] : await this.#services(acting, services)),
      ...pairs(places, places.length === 0 ? [] : await this.#findPlaces(acting, places)),
    ]);
    // The index shows somebody what row-level security hides from them: it is out of date by a moment, or wrong.
    if (doors.size < found.length) log.error('a search hit is hidden from its caller', { count: found.length - doors.size });
    return found.flatMap((one) => (doors.has(one) ? [{ found: one, door: doors.get(one) as Door }] : []));
  }

  #services(acting: Acting, services: readonly Candidate[]): Promise<Door[]> {
    return this.database.read(acting, SERVICE_DOORS, [
      services.map(({ recordId }) => recordId),
      services.map(({ placeId }) => placeId ?? ''),
    ]);
  }

  #findPlaces(acting: Acting, places: readonly Candidate[]): Promise<Door[]> {
    return this.database.read(acting, FIND_PLACE_DOORS, [places.map(({ recordId }) => recordId)]);
  }
}

function pairs<Found>(found: readonly Found[], doors: readonly Door[]): [Found, Door][] {
  return doors.map((door) => [found[door.number - 1] as Found, door]);
}
