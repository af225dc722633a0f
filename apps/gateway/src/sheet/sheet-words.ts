import type { Language } from './page-language.ts';

/** What a sheet says in each language. None of it tells what kind of service this is. */
export interface SheetWords {
  /** The title of the page, and what a printer puts above it. */
  readonly title: string;
  readonly open: string;
  readonly way: string;
  readonly expect: string;
  readonly call: string;
  readonly bring: string;
  readonly cost: string;
  readonly map: string;
  readonly elsewhere: string;
  readonly withName: string;
  readonly withoutName: string;
  readonly verified: (day: string) => string;
  readonly appointment: string;
  readonly noAppointment: string;
  readonly closedForNow: string;
  readonly noHours: string;
  readonly picture: string;
  readonly gone: string;
  readonly later: string;
}

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  nl: {
    title: 'Adres',
    open: 'Wanneer',
    way: 'Zo kom je er',
    expect: 'Wat je mag verwachten',
    call: 'Bellen',
    bring: 'Breng mee',
    cost: 'Wat het kost',
    map: 'Op de kaart',
    elsewhere: 'Ook hier',
    withName: 'Met de naam erop',
    withoutName: 'Zonder naam',
    verified: (day) => `Nagekeken op ${day}.`,
    appointment: 'Maak eerst een afspraak.',
    noAppointment: 'Je hebt geen afspraak nodig.',
    closedForNow: 'Voorlopig gesloten.',
    noHours: 'Bel of vraag wanneer er iemand is.',
    picture: 'De deur',
    gone: 'Dit blad is er niet (meer).',
    later: 'Dit blad is nu even niet te lezen. Probeer het straks opnieuw.',
  },
  fr: {
    title: 'Adresse',
    open: 'Quand',
    way: 'Comment y aller',
    expect: 'Comment ça se passe',
    call: 'Téléphoner',
    bring: 'À apporter',
    cost: 'Ce que ça coûte',
    map: 'Sur la carte',
    elsewhere: 'Aussi ici',
    withName: 'Avec le nom',
    withoutName: 'Sans le nom',
    verified: (day) => `Vérifié le ${day}.`,
    appointment: 'Prenez d’abord rendez-vous.',
    noAppointment: 'Pas besoin de rendez-vous.',
    closedForNow: 'Fermé pour le moment.',
    noHours: 'Téléphonez ou demandez quand il y a quelqu’un.',
    picture: 'La porte',
    gone: 'Cette page n’existe pas (ou plus).',
    later: 'Cette page ne peut pas être lue pour le moment. Réessayez plus tard.',
  },
  en: {
    title: 'Address',
    open: 'When',
    way: 'How to get there',
    expect: 'What to expect',
    call: 'Call',
    bring: 'Bring along',
    cost: 'What it costs',
    map: 'On the map',
    elsewhere: 'Also here',
    withName: 'With the name on it',
    withoutName: 'Without the name',
    verified: (day) => `Checked on ${day}.`,
    appointment: 'Make an appointment first.',
    noAppointment: 'You need no appointment.',
    closedForNow: 'Closed for now.',
    noHours: 'Call or ask when somebody is there.',
    picture: 'The door',
    gone: 'This page is not here (any more).',
    later: 'This page cannot be read right now. Try again later.',
  },
};
