/** Questions, the need that each holds (id of a concept), and the filters that it suggests (`kind=value`). */
export const QUESTIONS: readonly (readonly [question: string, concept: string, filters: string])[] = [
  ['waar kan ik eten krijgen op zondag', 'meal', 'time=sunday'],
  ['warm eten vanavond', 'meal', 'time=tonight'],
  ['etn', 'meal', ''],
  ['soep', 'meal', ''],
  ['I am hungry', 'meal', ''],
  ["j'ai faim", 'meal', ''],
  ['pakket eten voor thuis', 'food-parcel', ''],
  ['voedselbedeling Deurne', 'food-parcel', 'place=Deurne'],
  ['voedselbank', 'food-parcel', ''],
  ['colis alimentaire', 'food-parcel', ''],
  ['kledij', 'clothes', ''],
  ['kleren', 'clothes', ''],
  ['kleding', 'clothes', ''],
  ['winterjas', 'clothes', ''],
  ['propere sokken', 'clothes', ''],
  ['vêtements', 'clothes', ''],
  ['douchen met mijn hond', 'shower', 'threshold=dogs'],
  ['waar kan ik mij wassen', 'shower', ''],
  ['mijn was doen', 'laundry', ''],
  ['wassalon', 'laundry', ''],
  ['nachtopvang', 'night-shelter', ''],
  ['daklozenopvang Antwerpen', 'night-shelter', 'place=Antwerpen'],
  ['slaapplaatsen', 'night-shelter', ''],
  ['slaap plaats', 'night-shelter', ''],
  ['slaapplats nu', 'night-shelter', 'time=now'],
  ['ik sta op straat', 'night-shelter', ''],
  ['bed voor deze nacht', 'night-shelter', 'time=tonight'],
  ['geen dak boven mijn hoofd', 'night-shelter', ''],
  ['where can I sleep tonight', 'night-shelter', 'time=tonight'],
  ["hébergement d'urgence", 'night-shelter', ''],
  ['dakloos', 'night-shelter', ''],
  ['daklozen', 'night-shelter', ''],
  ['vluchthuizen', 'refuge', ''],
  ['blijf van mijn lijf', 'refuge', ''],
  ['iets om op te warmen', 'day-centre', ''],
  ['inloopcentra', 'day-centre', ''],
  ['drop-in', 'day-centre', ''],
  ['referentieadres', 'reference-address', ''],
  ['briefadres', 'reference-address', ''],
  ['geen adres', 'reference-address', 'threshold=no-address'],
  ['ambtshalve geschrapt', 'reference-address', ''],
  ['adresse de référence', 'reference-address', ''],
  ['kan de huur niet betalen', 'eviction', ''],
  ['huisbaas zet mij buiten', 'eviction', ''],
  ['huurachterstand', 'eviction', ''],
  ['sociale woning', 'social-housing', ''],
  ['goedkoop huren', 'social-housing', ''],
  ['appartement huren', 'housing', ''],
  ['schimmel', 'tenant-rights', ''],
  ['geen verwarming', 'energy', ''],
  ['waar kan ik mijn spullen achterlaten', 'storage', ''],
  ['locker', 'storage', ''],
  ['slaapzak', 'sleeping-gear', ''],
  ['dierenarts', 'pets', ''],
  ['gsm opladen', 'phone-charging', ''],
  ['batterij plat', 'phone-charging', ''],
  ['wifi', 'internet', ''],
  ['pampers', 'baby-goods', ''],
  ['busabonnement', 'transport', ''],
  ['iemand om mee te praten', 'company', ''],
  ['eenzaam', 'company', ''],
  ['tandarts zonder papieren', 'dentist', 'threshold=no-papers'],
  ['tandpijn', 'dentist', ''],
  ['mal aux dents', 'dentist', ''],
  ['huisartsen in 2060', 'doctor', 'postcode=2060'],
  ['dokteur', 'doctor', ''],
  ['dokter zonder afspraak', 'doctor', 'threshold=no-appointment'],
  ['doctor without appointment', 'doctor', 'threshold=no-appointment'],
  ['bril', 'glasses', ''],
  ['brillen', 'glasses', ''],
  ['verband voor mijn voeten', 'wound-care', ''],
  ['apoteek', 'medicine', ''],
  ['medische kaart', 'medical-costs', ''],
  ['mutualiteit', 'health-insurance', ''],
  ['ziekenfonds', 'health-insurance', ''],
  ['geen mutualiteit', 'health-insurance', 'threshold=no-insurance'],
  ['stoppen met drugs', 'drugs', ''],
  ['verslaafd', 'drugs', ''],
  ['propere spuiten', 'needle-exchange', ''],
  ['methadon', 'methadone', ''],
  ['te veel drinken', 'alcohol', ''],
  ['psycholoog', 'mental-health', ''],
  ['depressief', 'mental-health', ''],
  ['zwanger', 'pregnancy', ''],
  ['poetshulp', 'home-care', ''],
  ['kuisvrouw', 'home-care', ''],
  ['rolstoel', 'disability', 'threshold=wheelchair'],
  ['OCMW', 'social-services', ''],
  ['O.C.M.W.', 'social-services', ''],
  ['cpas', 'social-services', ''],
  ['ocmw kiel', 'social-services', 'place=Kiel'],
  ['leefloon', 'income-support', ''],
  ['blut', 'income-support', 'threshold=free'],
  ['geen geld', 'income-support', 'threshold=free'],
  ['geld heb ik niet', 'income-support', 'threshold=free'],
  ['schulden', 'debt', ''],
  ['schuldhulpverlening', 'debt', ''],
  ['deurwaarder', 'debt', ''],
  ['bailiff', 'debt', ''],
  ['ontslagen', 'unemployment', ''],
  ['kinderbijslag', 'child-benefit', ''],
  ['bankrekening', 'bank-account', ''],
  ['van het kastje naar de muur', 'rights-check', ''],
  ['geen papieren', 'residence-papers', 'threshold=no-papers'],
  ['geen geldige papieren', 'residence-papers', 'threshold=no-papers'],
  ['papieren heb ik niet', 'residence-papers', 'threshold=no-papers'],
  ["je n'ai pas de papiers", 'residence-papers', 'threshold=no-papers'],
  ['undocumented', 'residence-papers', 'threshold=no-papers'],
  ['asiel aanvragen', 'asylum', ''],
  ['identiteitskaart gestolen', 'identity-card', ''],
  ['pro deo', 'legal-aid', ''],
  ['gratis advocaat', 'legal-aid', 'threshold=free'],
  ['uit de gevangenis', 'prison', ''],
  ['werk zoeken', 'work', ''],
  ['brief niet begrijpen', 'letters', ''],
  ['tolk', 'interpreter', ''],
  ['iemand die arabisch spreekt', 'interpreter', 'language=ar'],
  ['straathoekwerkers', 'outreach', ''],
  ['huis van het kind', 'family-support', ''],
  ['kinderopvang', 'childcare', ''],
  ['huiswerkbegeleiding', 'school', ''],
  ['weggelopen', 'youth', ''],
  ['mijn man slaat mij', 'domestic-violence', ''],
  ['nederlands leren', 'dutch-lessons', ''],
  ['taallessen op woensdag', 'dutch-lessons', 'time=wednesday'],
  ['nieuw hier', 'integration', ''],
  ['vrijwilligerswerk', 'volunteering', ''],
  ['rouwgroep', 'bereavement', ''],
  ["'s avonds eten in Borgerhout", 'meal', 'time=evening place=Borgerhout'],
  ['soep om 18u30', 'meal', 'hour=18:30'],
  ['dokter 24/7', 'doctor', 'time=always'],
  ['eten in Sint-Andries', 'meal', 'place=Sint-Andries'],
  ["eten op 't Kiel", 'meal', 'place=Kiel'],
  ['anoniem praten', 'listening-line', 'threshold=anonymous'],
  ['nachtopvang voor vrouwen', 'night-shelter', 'audience=women'],
  ['nachtopvang met kinderen', 'night-shelter', 'audience=children'],
  ['eten in het weekend', 'meal', 'time=weekend'],
  ['ontbijt morgen', 'meal', 'time=tomorrow'],
];

/** Words of danger, as typed, and what kind they are. */
export const CRISES: readonly (readonly [question: string, kind: string])[] = [
  ['zelfmoord', 'suicide'],
  ['zelfmort', 'suicide'],
  ['ik wil niet meer leven', 'suicide'],
  ['ik wil dood', 'suicide'],
  ['er een einde aan maken', 'suicide'],
  ['I want to die', 'suicide'],
  ['je ne veux plus vivre, envie de mourir', 'suicide'],
  ['1813', 'suicide'],
  ['mijn man slaat mij', 'violence'],
  ['huiselijk geweld', 'violence'],
  ['gewelt', 'violence'],
  ['he hits me', 'violence'],
  ['verkracht', 'sexual-violence'],
  ['aanranding', 'sexual-violence'],
  ['hij slaat de kinderen', 'child-abuse'],
  ['overdosis', 'overdose'],
  ['te veel pillen genomen', 'overdose'],
  ['hij ademt niet', 'medical-emergency'],
  ['bewusteloos', 'medical-emergency'],
  ['mijn kind is weg', 'missing'],
];

/** Questions that resemble those above and hold no danger. */
export const NO_CRISES: readonly string[] = [
  'geweldig leuk',
  'dood hout opruimen',
  'leven in de wijk',
  'zelf koken',
  'slaapzak',
  'pillen',
  'kind',
  'de brug',
  'slagerij',
];

/** Long words and their parts, as they are written by themselves. */
export const COMPOUNDS = `
voedselbedeling voedsel bedeling
nachtopvang nacht opvang
slaapplaats slaap plaats
slaapplaatsen slaap plaats
schuldhulpverlening schuld hulp verlening
schuldbemiddeling schuld bemiddeling
referentieadres referentie adres
daklozenopvang dakloos opvang
vluchthuizen vlucht huis
inloopcentrum inloop centrum
crisisopvang crisis opvang
kledingwinkel kleding winkel
voedselpakketten voedsel pakket
maaltijdbon maaltijd bon
brillenwinkel bril winkel
jongerenwerking jongere werking
kinderopvang kind opvang
woningnood woning nood
identiteitskaart identiteit kaart
verblijfsvergunning verblijf vergunning
spuitenruil spuit ruil
poetshulp poets hulp
gezinszorg gezin zorg
rechtshulp recht hulp
rechtsbijstand recht bijstand
verslavingszorg verslaving zorg
vrouwenopvang vrouw opvang
taallessen taal les
huiswerkbegeleiding huiswerk begeleiding
ziektekosten ziekte kost
wijkgezondheidscentrum wijk gezondheid centrum
telefoonnummer telefoon nummer
bankkaart bank kaart
bewonersgroep bewoner groep
opvangcentrum opvang centrum
tandartsen tand arts
hondenvoer hond voer
drughulpverlening drug hulp verlening
studentenkamer student kamer
energiehulp energie hulp
sterrenlijn sterren lijn
`;

/** Simple words, and compounds whose parts would mislead. */
export const NO_COMPOUNDS = `
huisarts ziekenhuis dakloos opvang verlening geweldig ouderen kampioen openbaar mutualiteit kledij papieren leven zondag bushalte winkelen
`;
