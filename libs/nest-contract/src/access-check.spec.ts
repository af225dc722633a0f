import { anonymousCaller, serviceCaller, type Caller } from '@halte/nest-identity';
import { checkAccess } from './access-check.ts';

const person: Caller = { kind: 'person', subject: 'p', roles: ['worker'], scopes: ['a:read'] };

describe('checkAccess', () => {
  it('lets everybody to what is public', () => {
    expect(() => checkAccess({ access: 'public' }, anonymousCaller)).not.toThrow();
  });

  it('asks for the scope, and to sign in before that', () => {
    expect(() => checkAccess({ access: 'a:read' }, person)).not.toThrow();
    expect(() => checkAccess({ access: 'a:write' }, person)).toThrow(expect.objectContaining({ code: 'forbidden' }));
    expect(() => checkAccess({ access: 'a:write' }, anonymousCaller)).toThrow(expect.objectContaining({ code: 'unauthenticated' }));
  });

  it('leaves apps to the permissions of the broker', () => {
    expect(() => checkAccess({ access: 'a:write' }, serviceCaller('directory'))).not.toThrow();
  });
});
