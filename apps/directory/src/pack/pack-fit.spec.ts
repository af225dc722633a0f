import { fit, type Shelf } from './pack-fit.ts';
import type { Found, Packed } from './pack.store.ts';

const packed = <Item extends { readonly id: string }>(item: Item): Packed<Item> => ({ id: item.id, source: null, item });

const services = ['line', 'near', 'far'].map((id) =>
  packed({ id, organization: 'o', name: 'x'.repeat(100), at: id === 'line' ? [] : [{ place: `place-${id}` }] }),
);
const places = ['place-near', 'place-far', 'square'].map((id) => packed({ id, name: 'x'.repeat(100) }));
const shelf: Shelf = {
  services: new Map(services.map((one) => [one.id, one])),
  places: new Map(places.map((one) => [one.id, one])),
  organizations: new Map([['o', packed({ id: 'o', name: 'O' })]]),
};
const found: readonly Found[] = [
  { id: 'line', metres: 0, kind: 'service', danger: true },
  { id: 'near', metres: 200.4, kind: 'service', danger: false },
  { id: 'far', metres: 3_000.9, kind: 'service', danger: false },
  { id: 'square', metres: 4_000, kind: 'place', danger: false },
];
const content = { found, services: 3, findPlaces: 1 };

describe('what fits into a pack', () => {
  it('is everything where there is room, each record once', () => {
    const whole = fit(content, shelf, 100_000);
    expect(whole.services.map(({ id }) => id)).toEqual(['line', 'near', 'far']);
    expect(whole.places.map(({ id }) => id)).toEqual(['place-near', 'place-far', 'square']);
    expect(whole.organizations).toHaveLength(1);
    expect(whole.leftOut).toBeUndefined();
  });

  it('leaves out the furthest, says so, and never whom to call in danger', () => {
    const some = fit(content, shelf, 600);
    expect(some.services.map(({ id }) => id)).toEqual(['line', 'near']);
    expect(some.crisis).toEqual(['line']);
    expect(some.leftOut).toEqual({ services: 1, places: 1, beyondMetres: 3_000 });
  });

  it('counts what was not even looked at', () => {
    expect(fit({ ...content, services: 5_000 }, shelf, 100_000).leftOut).toEqual({ services: 4_997, places: 0 });
  });
});
