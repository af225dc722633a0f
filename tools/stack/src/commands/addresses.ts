import { demoClientSecrets, demoPassword, demoPeople } from '../identity/demo.ts';

/** Where a running network is, and who can sign in. */
export interface Addresses {
  readonly publicUrl: string;
  readonly issuer: string;
  readonly demo: boolean;
}

const CLIENT = 'partner-straathoek';

/** What a newcomer needs next: the pages, whom to sign in as, and calls that work when pasted. */
export function describeAddresses({ publicUrl, issuer, demo }: Addresses): string {
  const lines = [`Halte            ${publicUrl}/`, `API, to try out  ${publicUrl}/docs`, `Sign-in          ${issuer}`];
  const call = ['', 'A first call:', `  curl '${publicUrl}/v1/services?limit=2'`];
  return [...lines, ...(demo ? signIns() : []), ...call, ...(demo ? signedIn(publicUrl, issuer) : [])].join('\n');
}

/** The same as variables, under the names that the guide and the SDK's quick start use. */
export function shellVariables({ publicUrl, issuer, demo }: Addresses): string {
  const network = { HALTE_URL: publicUrl, HALTE_TOKEN_URL: `${issuer}/protocol/openid-connect/token` };
  const partner = demo && { HALTE_CLIENT_ID: CLIENT, HALTE_CLIENT_SECRET: demoClientSecrets[CLIENT] };
  return Object.entries({ ...network, ...partner })
    .map(([name, value]) => `export ${name}='${value}'`)
    .join('\n');
}

function signIns(): string[] {
  const people = demoPeople.map(({ email, roles, organisation }) => `  ${email.padEnd(28)}${organisation.padEnd(14)}${roles.join(', ')}`);
  return ['', `Invented people to sign in as, password "${demoPassword}":`, ...people];
}

function signedIn(publicUrl: string, issuer: string): string[] {
  const form = `-d grant_type=client_credentials -d client_id=${CLIENT} -d client_secret=${demoClientSecrets[CLIENT]} -d scope=directory:write`;
  return [
    '',
    "The same, signed in as a partner's own system:",
    `  TOKEN=$(curl -s ${form} ${issuer}/protocol/openid-connect/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `  curl -H "authorization: Bearer $TOKEN" '${publicUrl}/v1/organizations?limit=2'`,
  ];
}
