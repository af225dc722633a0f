/** The password of every demo person. Not a secret: it is printed, and demo identities never start in production. */
export const demoPassword = 'halte';

/** Somebody invented, to sign in as while developing. */
export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly organisation: string;
  readonly roles: readonly string[];
}

/** One for each thing a person can be in the network. */
export const demoPeople: readonly DemoPerson[] = [
  {
    id: '4f0d1c7a-6f4b-4a7e-8a53-2d8f1b6c0a01',
    email: 'an@straathoek.example',
    givenName: 'An',
    familyName: 'Verstraete',
    organisation: 'straathoek',
    roles: ['worker', 'org-admin'],
  },
  {
    id: '4f0d1c7a-6f4b-4a7e-8a53-2d8f1b6c0a02',
    email: 'bram@de-brug.example',
    givenName: 'Bram',
    familyName: 'Lemmens',
    organisation: 'de-brug',
    roles: ['intake'],
  },
  {
    id: '4f0d1c7a-6f4b-4a7e-8a53-2d8f1b6c0a03',
    email: 'chris@coordinatie.example',
    givenName: 'Chris',
    familyName: 'Dewaele',
    organisation: 'coordinatie',
    roles: ['coordinator'],
  },
];

/** What partners' systems sign in with while developing. Not secrets, as above. */
export const demoClientSecrets: Readonly<Record<string, string>> = {
  'partner-straathoek': 'straathoek-dev-secret',
  'partner-de-brug': 'de-brug-dev-secret',
};

/** @throws Error in production, where nobody may sign in with a printed password. */
export function refuseInProduction(environment: string | undefined = process.env['NODE_ENV']): void {
  if (environment !== 'production') return;
  throw new Error('Demo people and demo secrets do not run with NODE_ENV=production. Give your own identity provider in HALTE_ISSUER_URL.');
}
