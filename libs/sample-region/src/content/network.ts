/** The organisations of the sample network, as the sample identity provider knows them; who maintains and verifies records. */
export const network = {
  straathoek: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01',
  'de-brug': '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b02',
  coordinatie: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b03',
  kruispunt: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b04',
  dijlebrug: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b05',
  linde: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b06',
  'rue-ouverte': '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b07',
} as const;

/** An organisation of the network, by its slug. */
export type NetworkSlug = keyof typeof network;

/** The slug of the organization of the directory that an organisation of the network is. */
export const organizationOfNetwork: Readonly<Record<NetworkSlug, string>> = {
  straathoek: 'straathoek',
  'de-brug': 'de-brug',
  coordinatie: 'coordinatie',
  kruispunt: 'het-kruispunt',
  dijlebrug: 'inloophuis-de-dijlebrug',
  linde: 'wijkgezondheid-de-linde',
  'rue-ouverte': 'la-rue-ouverte',
};

/** @throws TypeError where the network has no such organisation */
export function networkId(slug: string): string {
  if (!(slug in network)) throw new TypeError(`The network has no ${slug}`);
  return network[slug as NetworkSlug];
}
