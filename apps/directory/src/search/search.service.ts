import { randomUUID } from 'node:crypto';
import type { InOf, OutputOf, Page } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { LIFE_SITUATIONS, needQuery, type QueryTerm } from '@halte/dutch-text';
import { pageWithin, type CallContext } from '@halte/nest-contract';
import { appItself, Database } from '@halte/nest-database';
import { Outbox } from '@halte/nest-outbox';
import { Injectable } from '@nestjs/common';
import { codeCursor, readCodeCursor } from '../page/code-cursor.ts';
import { Candidates, type Conditions } from './query/candidates.ts';
import { crisisLines } from './query/crisis-lines.ts';
import { Doors } from './query/doors.ts';
import { facetsOf } from './query/facets.ts';
import { circleOf, FindDoors, momentOf, type Search } from './query/find-doors.ts';
import { KnownPlaces } from './query/known-places.ts';
import { KnownWords } from './query/known-words.ts';
import { readPosition, writePosition } from './query/page-position.ts';
import { residenceOf } from './query/residence.ts';
import { reasonsOf, resultOf, type SearchRequest, type SearchResult } from './query/result.ts';
import { SearchAreas } from './query/search-area.ts';
import { soughtFor } from './query/sought.ts';
import { filterKey, understand, type Understood } from './query/understand.ts';
import { whenOf } from './query/when.ts';

type Overview = OutputOf<typeof directory.search.overview.response>;
type OverviewRequest = InOf<typeof directory.search.overview>;

/** What a request comes to. */
interface Prepared {
  readonly understood: Understood;
  readonly search: Search;
}

@Injectable()
export class SearchService {
  constructor(
    private readonly doors: FindDoors,
    private readonly shown: Doors,
    private readonly candidates: Candidates,
    private readonly areas: SearchAreas,
    private readonly words: KnownWords,
    private readonly places: KnownPlaces,
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async find(context: CallContext, request: SearchRequest): Promise<Page<SearchResult>> {
    const position = readPosition(request.cursor);
    const { understood, search } = await this.#prepare(context, request, request.limit);
    const { results, next } = await this.doors.find(context, search, position);
    if (results.length === 0 && !position) await this.#tellEmpty(request, understood, search);
    const items = await this.#answers(context, search, results);
    return { items, nextCursor: next && results.length > 0 ? writePosition(next) : null };
  }

  async overview(context: CallContext, request: OverviewRequest): Promise<Overview> {
    const { understood, search } = await this.#prepare(context, request, 10);
    const { ring } = await this.doors.find(context, search, undefined);
    const counted = await this.candidates.counted(context, circleOf(search.area, ring), search.conditions);
    return { ...wordsOf(understood), area: { ...search.area, radiusMeters: ring || null }, ...facetsOf(counted) };
  }

  situations({ limit, cursor }: InOf<typeof directory.search.situations>): Page<OutputOf<typeof directory.search.situations.response>> {
    const after = readCodeCursor(cursor);
    const first = after === undefined ? 0 : LIFE_SITUATIONS.findIndex(({ id }) => id === after) + 1;
    const items = LIFE_SITUATIONS.slice(first, first + limit + 1).map(({ id, nl, fr, en }) => ({ id, nl, fr, en }));
    return pageWithin(items, limit, ({ id }) => codeCursor(id));
  }

  async #prepare(context: CallContext, request: OverviewRequest, limit: number): Promise<Prepared> {
    const understood = understand(request, this.words.of(context.caller));
    const area = await this.areas.of(context, request, understood.filters);
    const at = momentOf(request.openAt ?? request.at);
    const own = context.caller.organisation;
    const livesIn = request.livesIn ?? this.#residence(request, understood);
    const when = request.openAt === undefined ? whenOf(understood.filters, at) : 'now';
    const wishes = { at, when, wished: understood.wished, livesIn: livesIn !== undefined, own };
    return {
      understood,
      search: { area, radiusMeters: request.radiusMeters, conditions: conditionsOf({ ...request, livesIn }, understood), wishes, limit },
    };
  }

  #residence({ text }: OverviewRequest, { filters }: Understood): string | undefined {
    const home = residenceOf(text ?? '', filters);
    return home === undefined ? undefined : this.places.postcodeOf(home);
  }

  async #answers(
    context: CallContext,
    { conditions, wishes }: Search,
    results: Awaited<ReturnType<FindDoors['find']>>['results'],
  ): Promise<SearchResult[]> {
    const reasons = await this.candidates.reasons(context, results, conditions.sought);
    const doors = await this.shown.of(context, results);
    return doors.map(({ found, door }) =>
      resultOf(found, door, wishes.at, wishes.own, reasonsOf(reasons.get(found.id), conditions.sought)),
    );
  }

  /** Neither what was asked nor by whom: a need of the list, and a district. */
  async #tellEmpty({ need }: SearchRequest, { terms }: Understood, { area }: Search): Promise<void> {
    const payload = { id: randomUUID(), need: need ?? conceptOf(terms) ?? 'unknown', area: this.#districtOf(area) };
    await this.database.as(appItself('directory'), (tx) => this.outbox.add(tx, directory.search.wasEmpty, payload));
  }

  #districtOf({ latitude, longitude }: Search['area']): string {
    if (latitude === null || longitude === null) return 'unknown';
    return this.places.municipalitiesAround(latitude, longitude, 0)[0] ?? 'unknown';
  }
}

function conditionsOf(request: OverviewRequest, { terms }: Understood): Conditions {
  const { language, age, livesIn, need } = request;
  const threshold = request.threshold?.filter((mark) => mark !== 'room_now');
  const roomAt = request.threshold?.includes('room_now') ? (request.at ?? new Date().toISOString()) : undefined;
  return { sought: soughtFor(terms), languages: language, threshold, age, livesIn, need, roomAt };
}

function wordsOf({ query, filters, terms }: Understood): Pick<Overview, 'crisis' | 'filters' | 'corrections' | 'situations'> {
  return {
    crisis: crisisLines(query.crisis),
    filters: filters
      .slice(0, 20)
      .map((filter) => ({ key: filterKey(filter), kind: filter.kind, value: filter.value, text: filter.text.slice(0, 100) })),
    corrections: terms.flatMap(correctionOf).slice(0, 10),
    situations: query.situations.slice(0, 10).map(String),
  };
}

function correctionOf({ text, alternatives }: QueryTerm): { asked: string; meant: string }[] {
  const [first] = alternatives;
  return first?.why === 'correction' ? [{ asked: text.slice(0, 100), meant: first.text.slice(0, 100) }] : [];
}

/** The first listed need among the words; names and all else stay out. */
function conceptOf(terms: readonly QueryTerm[]): string | undefined {
  return terms.flatMap(({ concepts }) => concepts).find((id) => needQuery(id) !== undefined);
}
