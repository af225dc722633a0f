/** The organisations of the sample network, as the sample identity provider knows them. */
export const network = {
  straathoek: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01',
  'de-brug': '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b02',
  coordinatie: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b03',
} as const;

/** An organisation of the sample region. All of them are made up. */
export interface SampleOrganization {
  readonly slug: string;
  readonly name: string;
  readonly alternateName?: string;
  readonly description: string;
  readonly email?: string;
  readonly website?: string;
  readonly yearIncorporated?: number;
  readonly legalStatus?: string;
  readonly visibility?: 'public' | 'partner';
  readonly maintainer: keyof typeof network;
}

export const sampleOrganizations: readonly SampleOrganization[] = [
  {
    slug: 'straathoek',
    name: 'Straathoek vzw',
    description:
      'Straathoekwerkers die komen waar jij al bent: op het plein, aan de voedselbedeling, op een trap in de Seefhoek. ' +
      'Eerst een babbel, daarna pas papieren. Je hoeft niets te willen om aangesproken te worden.',
    email: 'hallo@straathoek.example',
    website: 'https://straathoek.example/',
    yearIncorporated: 1997,
    legalStatus: 'vzw',
    maintainer: 'straathoek',
  },
  {
    slug: 'de-brug',
    name: 'De Brug',
    alternateName: 'Inloophuis De Brug',
    description:
      'Een huis met een open deur op Linkeroever. Er is koffie, een stoel bij het raam en iemand die meegaat naar het loket als dat alleen te veel is.',
    email: 'welkom@de-brug.example',
    website: 'https://de-brug.example/',
    yearIncorporated: 2008,
    legalStatus: 'vzw',
    maintainer: 'de-brug',
  },
  {
    slug: 'coordinatie',
    name: 'Netwerk Outreach, coördinatie',
    description:
      'Houdt het netwerk bij elkaar: wie waar en wanneer buiten komt, wat er telkens weer opduikt, en wie daar iets aan kan doen.',
    email: 'post@coordinatie.example',
    legalStatus: 'openbaar bestuur',
    maintainer: 'coordinatie',
  },
  {
    slug: 'ocmw-seefhoek',
    name: 'OCMW, sociaal centrum Seefhoek',
    description: 'Hier kom je voor een leefloon, een referentieadres, hulp bij rekeningen of een gesprek over wat er wél kan.',
    legalStatus: 'openbaar bestuur',
    maintainer: 'coordinatie',
  },
  {
    slug: 'huis-van-het-kind-luchtbal',
    name: 'Huis van het Kind Luchtbal',
    description: 'Voor wie kinderen heeft of verwacht. Spelen, wegen, vragen stellen, andere ouders leren kennen: allemaal onder één dak.',
    legalStatus: 'samenwerkingsverband',
    maintainer: 'coordinatie',
  },
  {
    slug: 'soepcafe-de-lepel',
    name: 'Soepcafé De Lepel',
    description: 'Buurtbewoners koken voor wie binnenkomt. Mee groenten snijden mag, gewoon eten ook.',
    email: 'soep@de-lepel.example',
    yearIncorporated: 2015,
    legalStatus: 'feitelijke vereniging',
    maintainer: 'straathoek',
  },
  {
    slug: 'wijkgezondheid-de-linde',
    name: 'Wijkgezondheidscentrum De Linde',
    description: 'Huisarts, verpleegkundige en kinesist in één huis op het Kiel. Wie ingeschreven is, betaalt niets aan de balie.',
    website: 'https://de-linde.example/',
    yearIncorporated: 2003,
    legalStatus: 'vzw',
    maintainer: 'de-brug',
  },
  {
    slug: 'nachtopvang-de-haven',
    name: 'Nachtopvang De Haven',
    description: 'Een bed, een douche en een locker. Meer hoeft de eerste nacht niet.',
    legalStatus: 'vzw',
    maintainer: 'de-brug',
  },
];
