/** A moment that a question names: a day, a part of the day, or how long. */
export type TimeValue =
  | 'now'
  | 'today'
  | 'tonight'
  | 'tomorrow'
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'
  | 'weekend'
  | 'public-holiday'
  | 'morning'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'always';

export const TIME_WORDS: Readonly<Record<TimeValue, string>> = {
  now: 'nu, nu meteen, meteen, direct, onmiddellijk, dadelijk, op dit moment, nu open, maintenant, tout de suite, now, right now, open now, immediately',
  today: "vandaag, aujourd'hui, today",
  tonight: 'vanavond, vannacht, deze nacht, deze avond, voor vannacht, ce soir, cette nuit, tonight',
  tomorrow: 'morgen, morgenvroeg, morgenochtend, demain, tomorrow',
  monday: 'maandag, lundi, monday',
  tuesday: 'dinsdag, mardi, tuesday',
  wednesday: 'woensdag, mercredi, wednesday',
  thursday: 'donderdag, jeudi, thursday',
  friday: 'vrijdag, vendredi, friday',
  saturday: 'zaterdag, samedi, saturday',
  sunday: 'zondag, dimanche, sunday',
  weekend: 'weekend, week-end',
  'public-holiday': 'feestdag, feestdagen, kerstmis, kerst, nieuwjaar, pasen, pinksteren, jour férié, public holiday, christmas',
  morning: "'s morgens, 's ochtends, in de voormiddag, ochtend, voormiddag, in de ochtend, le matin, matin, morning",
  afternoon: "'s middags, namiddag, in de namiddag, 's namiddags, après-midi, afternoon",
  evening: "'s avonds, avond, in de avond, na het werk, na de werkuren, le soir, soir, evening",
  night: "'s nachts, in de nacht, de hele nacht, la nuit, at night",
  always: '24/7, 24 uur op 24, dag en nacht, altijd open, doorlopend, jour et nuit, day and night',
};

/** What keeps people from a door, and a door that does not ask it. */
export type ThresholdValue =
  | 'no-papers'
  | 'no-address'
  | 'anonymous'
  | 'no-appointment'
  | 'no-referral'
  | 'no-insurance'
  | 'free'
  | 'dogs'
  | 'cash'
  | 'wheelchair'
  | 'interpreter'
  | 'use-tolerated'
  | 'by-phone'
  | 'comes-to-you';

export const THRESHOLD_WORDS: Readonly<Record<ThresholdValue, string>> = {
  'no-papers':
    'zonder papieren, geen papieren, zonder verblijf, geen verblijf, zonder verblijfsrecht, geen verblijfsvergunning, zonder wettig verblijf, zonder verblijfspapieren, geen verblijfspapieren, geen identiteitskaart, zonder identiteitskaart, geen identiteitsbewijs, illegaal, papierloos, sans papiers, sans-papiers, pas de papiers, no papers, without papers, undocumented',
  'no-address':
    'zonder adres, geen adres, geen domicilie, zonder domicilie, zonder vaste woonplaats, geen vast adres, niet ingeschreven, sans adresse, sans domicile, no address, without address, no fixed address',
  anonymous: 'anoniem, anonieme, geen naam, zonder naam, naam niet zeggen, naam niet geven, anonyme, anonymous, anonymously, no name',
  'no-appointment':
    'zonder afspraak, geen afspraak, vrij binnenlopen, vrije inloop, gewoon binnenlopen, sans rendez-vous, without appointment, no appointment, walk in, walk-in',
  'no-referral':
    'zonder doorverwijzing, zonder verwijsbrief, zonder verwijzing, geen doorverwijzing, geen verwijsbrief, without referral, no referral',
  'no-insurance':
    'niet verzekerd, onverzekerd, geen mutualiteit, zonder mutualiteit, geen ziekenfonds, zonder ziekenfonds, geen verzekering, zonder verzekering, niet in orde met de mutualiteit, sans mutuelle, pas de mutuelle, not insured, no insurance, without insurance',
  free: 'gratis, kosteloos, voor niets, geen geld, zonder geld, geen cent, blut, platzak, gratuit, gratuite, sans argent, free, no money, broke',
  dogs: 'met hond, met mijn hond, met onze hond, hond mee, hond binnen, honden toegelaten, hond toegelaten, hond meenemen, met honden, hond mag mee, avec mon chien, avec chien, with dog, with my dog, dogs allowed',
  cash: 'cash, contant, geen bankkaart, zonder bankkaart, cash betalen, en espèces',
  wheelchair: 'rolstoel, rolstoeltoegankelijk, met de rolstoel, zonder trappen, geen trappen, fauteuil roulant, wheelchair',
  interpreter:
    'met tolk, geen nederlands, zonder nederlands, spreek geen nederlands, spreekt geen nederlands, versta geen nederlands, with interpreter, no dutch, avec interprète',
  'use-tolerated': 'gebruiken binnen, drinken binnen, alcohol toegelaten, onder invloed, als ik gedronken heb, dronken binnen, zat binnen',
  'by-phone': 'telefonisch, bellen met iemand, via telefoon, aan de telefoon, par téléphone, by phone',
  'comes-to-you': 'aan huis, komen langs, komt langs, bij mij thuis, à domicile, home visit',
};

/** For whom somebody asks. Never a ground to refuse: a hint that may be taken off. */
export type AudienceValue = 'women' | 'men' | 'children' | 'young' | 'families' | 'couples' | 'older';

export const AUDIENCE_WORDS: Readonly<Record<AudienceValue, string>> = {
  women: 'vrouw, vrouwen, voor vrouwen, meisjes, femme, femmes, women, woman, girls',
  men: 'voor mannen, voor een man, alleenstaande man, pour hommes, for men',
  children:
    'met kinderen, met mijn kinderen, met kind, kinderen bij, met een baby, met baby, avec enfants, avec mes enfants, with children, with kids, with my kids, with a baby',
  young: 'jongere, jongeren, minderjarig, minderjarige, jeugd, tiener, jeune, jeunes, young people, teenager, minor',
  families: 'gezin, gezinnen, familie, famille, family',
  couples:
    'koppel, koppels, met mijn vrouw, met mijn man, met mijn vriendin, met mijn vriend, met mijn partner, samen blijven, couple, couples',
  older: 'oudere, ouderen, senior, senioren, bejaard, bejaarden, elderly',
};

/** Languages that somebody may want to be helped in, by their code (ISO 639-1; `ber` for the Berber languages). */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  ar: 'arabisch, arabe, arabic',
  ber: 'berbers, tamazight, riffijns, berbère',
  bg: 'bulgaars, bulgare, bulgarian',
  de: 'duits, allemand, german',
  en: 'engels, in het engels, anglais, english',
  es: 'spaans, espagnol, spanish',
  fa: 'farsi, dari, perzisch, persian',
  fr: 'frans, in het frans, français, french',
  it: 'italiaans, italien, italian',
  ku: 'koerdisch, kurde, kurdish',
  pl: 'pools, polonais, polish',
  ps: 'pasjtoe, pashto, pachto',
  pt: 'portugees, portugais, portuguese',
  ro: 'roemeens, roumain, romanian',
  ru: 'russisch, russe, russian',
  so: 'somalisch, somali',
  sq: 'albanees, albanais, albanian',
  ti: 'tigrinya, tigrigna',
  tr: 'turks, turc, turkish',
  uk: 'oekraïens, ukrainien, ukrainian',
};
