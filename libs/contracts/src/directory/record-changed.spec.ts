import { directory } from './directory.contract.ts';

const maintainedBy = '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01';

describe.each([
  ['services', directory.services.changed],
  ['organizations', directory.organizations.changed],
  ['locations', directory.locations.changed],
  ['serviceAtLocations', directory.serviceAtLocations.changed],
])('an event of %s', (_, { audience }) => {
  const told = (visibility: 'public' | 'partner' | 'ally') => {
    if (audience === 'public') throw new TypeError('everybody would be told of everything');
    return audience({ visibility, maintainedBy } as never);
  };

  it('is for those who may see the record, and never names its allies', () => {
    expect(told('public')).toBe('public');
    expect(told('partner')).toBe('partners');
    expect(told('ally')).toEqual([maintainedBy]);
  });
});
