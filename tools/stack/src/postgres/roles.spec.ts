import { passwordOf, urlFor, withVariables } from './roles.ts';

describe('the variables of roles.sql', () => {
  const variables = new Map([['halte_gateway_password', "it's"]]);

  it('become quoted literals', () => {
    expect(withVariables("alter role x password :'halte_gateway_password';", variables)).toBe("alter role x password 'it''s';");
  });

  it('keep a part whose variable is given, and drop one whose is not', () => {
    const sql = '\\if :{?halte_gateway_password}\nkept\n\\endif\n\\if :{?halte_probe_password}\ndropped\n\\endif\n';
    expect(withVariables(sql, variables).trim()).toBe('kept');
  });

  it('are named where one is missing', () => {
    expect(() => withVariables(":'halte_referrals_password'", variables)).toThrow('halte_referrals_password');
  });

  it('leave casts alone', () => {
    expect(withVariables("select ''::uuid", variables)).toBe("select ''::uuid");
  });
});

it('gives each app a password of its own, the same wherever it is asked', () => {
  expect(passwordOf('gateway', 'secret')).toBe(passwordOf('gateway', 'secret'));
  expect(passwordOf('gateway', 'secret')).not.toBe(passwordOf('directory', 'secret'));
  expect(urlFor('postgres://admin:pw@localhost:5/postgres', 'halte', 'gateway', 'secret')).toMatch(
    /^postgres:\/\/halte_gateway:[\w-]{32}@localhost:5\/halte$/,
  );
});
