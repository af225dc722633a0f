import { anonymousCaller, roles, serviceCaller, type Caller } from '@halte/nest-identity';
import { writingOrganisation } from './writing-organisation.ts';

const organisation = '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01';
const person: Caller = { kind: 'person', subject: 'an', organisation, roles: [], scopes: [] };
const forbidden = expect.objectContaining({ code: 'forbidden' });

describe('who maintains records', () => {
  it('is an administrator, for their organisation', () => {
    expect(writingOrganisation({ ...person, roles: ['worker', 'org-admin'] })).toBe(organisation);
  });

  it("is a partner's system, for its organisation", () => {
    expect(writingOrganisation({ ...person, kind: 'system' })).toBe(organisation);
  });

  it.each(roles.filter((role) => role !== 'org-admin'))('is not a person with the role %s', (role) => {
    expect(() => writingOrganisation({ ...person, roles: [role] })).toThrow(forbidden);
  });

  it.each([anonymousCaller, serviceCaller('referrals'), { kind: 'person', subject: 'an', roles: ['org-admin'], scopes: [] } as const])(
    'is not somebody without an organisation: %o',
    (caller) => {
      expect(() => writingOrganisation(caller)).toThrow(forbidden);
    },
  );
});
