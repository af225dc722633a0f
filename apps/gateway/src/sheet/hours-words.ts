import type { Language } from './page-language.ts';

/** How hours are said in a language. */
export interface HoursWords {
  readonly locale: string;
  readonly days: readonly [string, string, string, string, string, string, string];
  readonly ranks: Readonly<Record<string, string>>;
  readonly and: string;
  readonly everyDay: string;
  readonly dayAndNight: string;
  readonly openOnDay: string;
  readonly dayRange: (first: string, last: string) => string;
  readonly monthly: (days: string) => string;
  readonly monthDays: (days: string) => string;
  readonly everySo: (days: string, interval: number) => string;
  readonly window: (opens: string, closes: string) => string;
  readonly nextDay: string;
  readonly clock: (hours: number, minutes: string) => string;
  readonly season: (from: string | undefined, until: string | undefined) => string;
  readonly notOnHolidays: string;
  readonly alsoOnHolidays: string;
  readonly closed: (first: string, last: string | undefined) => string;
  readonly special: (first: string, last: string | undefined) => string;
}

export const HOURS_WORDS: Readonly<Record<Language, HoursWords>> = {
  nl: {
    locale: 'nl-BE',
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    ranks: { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', 5: 'vijfde', '-1': 'laatste' },
    and: 'en',
    everyDay: 'elke dag',
    dayAndNight: 'dag en nacht',
    openOnDay: 'vraag het uur',
    dayRange: (first, last) => `${first} tot en met ${last}`,
    monthly: (days) => `elke ${days} van de maand`,
    monthDays: (days) => `elke maand op de ${days}`,
    everySo: (days, interval) => (interval === 2 ? `om de twee weken op ${days}` : `om de ${interval} weken op ${days}`),
    window: (opens, closes) => `van ${opens} tot ${closes} uur`,
    nextDay: 'de dag erna',
    clock: (hours, minutes) => (minutes === '00' ? String(hours) : `${hours}.${minutes}`),
    season: (from, until) => (from && until ? `van ${from} tot en met ${until}` : from ? `vanaf ${from}` : `tot en met ${until}`),
    notOnHolidays: 'niet op feestdagen',
    alsoOnHolidays: 'ook op feestdagen',
    closed: (first, last) => (last === undefined ? `Gesloten op ${first}` : `Gesloten van ${first} tot en met ${last}`),
    special: (first, last) => (last === undefined ? `Op ${first}` : `Van ${first} tot en met ${last}`),
  },
  fr: {
    locale: 'fr-BE',
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ranks: { 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', 5: 'cinquième', '-1': 'dernier' },
    and: 'et',
    everyDay: 'tous les jours',
    dayAndNight: 'jour et nuit',
    openOnDay: 'demandez l’heure',
    dayRange: (first, last) => `de ${first} à ${last}`,
    monthly: (days) => `le ${days} du mois`,
    monthDays: (days) => `le ${days} du mois`,
    everySo: (days, interval) => (interval === 2 ? `une semaine sur deux, le ${days}` : `toutes les ${interval} semaines, le ${days}`),
    window: (opens, closes) => `de ${opens} à ${closes}`,
    nextDay: 'le lendemain',
    clock: (hours, minutes) => (minutes === '00' ? `${hours} h` : `${hours} h ${minutes}`),
    season: (from, until) => (from && until ? `du ${from} au ${until}` : from ? `à partir du ${from}` : `jusqu’au ${until}`),
    notOnHolidays: 'pas les jours fériés',
    alsoOnHolidays: 'aussi les jours fériés',
    closed: (first, last) => (last === undefined ? `Fermé le ${first}` : `Fermé du ${first} au ${last}`),
    special: (first, last) => (last === undefined ? `Le ${first}` : `Du ${first} au ${last}`),
  },
  en: {
    locale: 'en-GB',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    ranks: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', '-1': 'last' },
    and: 'and',
    everyDay: 'every day',
    dayAndNight: 'day and night',
    openOnDay: 'ask for the hour',
    dayRange: (first, last) => `${first} to ${last}`,
    monthly: (days) => `every ${days} of the month`,
    monthDays: (days) => `each month on the ${days}`,
    everySo: (days, interval) => (interval === 2 ? `every other week on ${days}` : `every ${interval} weeks on ${days}`),
    window: (opens, closes) => `from ${opens} to ${closes}`,
    nextDay: 'the next day',
    clock: (hours, minutes) => `${hours}:${minutes}`,
    season: (from, until) => (from && until ? `from ${from} to ${until}` : from ? `from ${from}` : `until ${until}`),
    notOnHolidays: 'not on public holidays',
    alsoOnHolidays: 'also on public holidays',
    closed: (first, last) => (last === undefined ? `Closed on ${first}` : `Closed from ${first} to ${last}`),
    special: (first, last) => (last === undefined ? `On ${first}` : `From ${first} to ${last}`),
  },
};
