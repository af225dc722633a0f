import type { SampleRight } from './sample-right.ts';

/** Health, children and school, the law. */
export const careRights: readonly SampleRight[] = [
  {
    code: 'verhoogde-tegemoetkoming',
    name: ['Verhoogde tegemoetkoming', 'Intervention majorée', 'Increased reimbursement'],
    explanation:
      'Het ziekenfonds betaalt meer terug bij dokter, tandarts, apotheek en ziekenhuis. Voor wie een leefloon of bepaalde uitkeringen krijgt meestal vanzelf; voor anderen met een laag inkomen na een aanvraag bij het ziekenfonds. Er hangt veel aan vast: vervoer, energie, water, vrije tijd.',
    themes: ['health.insurance', 'money.rights'],
    words: ['ziekenfonds', 'mutualiteit', 'terugbetaling', 'dokter', 'remgeld', 'omnio', 'vt', 'rvv'],
    prompts: ['Heb je een ziekenfonds?', 'Stel je de dokter soms uit om het geld?'],
    source: 'riziv',
    services: ['esdoorn-sociaal', 'ocmw-merksem-rechten'],
  },
  {
    code: 'derdebetaler',
    name: ['Bij de dokter enkel het remgeld betalen (derdebetaler)', 'Tiers payant', 'Paying only your share at the doctor'],
    explanation:
      'Je betaalt bij de huisarts alleen wat het ziekenfonds niet terugbetaalt. Wie een verhoogde tegemoetkoming heeft, kan het altijd vragen; in een wijkgezondheidscentrum betaal je meestal niets.',
    themes: ['health.doctor', 'health.insurance'],
    words: ['dokter', 'huisarts', 'betalen', 'ziekenfonds', 'remgeld'],
    prompts: ['Moet je eerst zelf betalen bij de dokter?'],
    source: 'riziv',
    services: ['linde-huisarts', 'esdoorn-huisarts'],
  },
  {
    code: 'maximumfactuur',
    name: ['Maximumfactuur', 'Maximum à facturer', 'Yearly cap on medical costs'],
    explanation: 'Een plafond op wat een gezin per jaar aan remgeld betaalt. Wat erboven komt, betaalt het ziekenfonds terug, vanzelf.',
    themes: ['health.insurance'],
    words: ['ziekenhuis', 'medicijnen', 'ziek', 'kosten', 'maf'],
    prompts: ['Zijn er veel medische kosten dit jaar?'],
    source: 'riziv',
    services: ['esdoorn-sociaal'],
  },
  {
    code: 'dringende-medische-hulp',
    name: ['Dringende medische hulp', 'Aide médicale urgente', 'Urgent medical aid'],
    explanation:
      'Zorg voor wie geen wettig verblijf heeft en ze niet kan betalen: ook gewone zorg, zwangerschap en geestelijke gezondheid, zolang een arts zegt dat het nodig is. Het OCMW van de plaats waar je bent, beslist. Hulpverleners hebben beroepsgeheim en geven niets door aan de politie.',
    themes: ['health.uninsured', 'papers.undocumented'],
    words: ['zonder papieren', 'dokter', 'ziek', 'ziekenhuis', 'zwanger', 'sans papiers', 'undocumented'],
    prompts: ['Is er iets waarvoor je een dokter zou willen zien?', 'Wie kan meegaan naar het OCMW?'],
    source: 'mi',
    services: ['esdoorn-dringende-hulp', 'zonder-balie-dokter', 'zonder-balie-zwanger'],
  },
  {
    code: 'ziekte-uitkering',
    name: ['Uitkering bij ziekte', 'Indemnité d’incapacité de travail', 'Sickness benefit'],
    explanation:
      'Een inkomen van het ziekenfonds voor wie werkte of werkloos was en door ziekte niet kan werken. Een arts bevestigt het en het ziekenfonds moet het op tijd weten; te laat melden kost geld.',
    themes: ['health.insurance', 'money.income'],
    words: ['ziek', 'ziekte', 'arbeidsongeschikt', 'invalide', 'ziekenfonds', 'mutualiteit', 'burn-out'],
    prompts: ['Weet het ziekenfonds dat je ziek bent?'],
    source: 'riziv',
    services: ['esdoorn-sociaal'],
  },
  {
    code: 'tegemoetkoming-handicap',
    name: ['Tegemoetkoming voor wie een handicap heeft', 'Allocation aux personnes handicapées', 'Disability allowance'],
    explanation:
      'Twee bedragen: één omdat werken moeilijk of onmogelijk is, één omdat het gewone leven meer kost of moeite vraagt. Je vraagt ze bij de FOD Sociale Zekerheid, online of met hulp van de gemeente of het ziekenfonds. Erkend zijn opent ook andere deuren, zoals een parkeerkaart.',
    themes: ['money.income', 'health.body'],
    words: ['handicap', 'rolstoel', 'beperking', 'invalide', 'parkeerkaart', 'erkenning'],
    prompts: ['Wat lukt niet meer zoals vroeger?'],
    source: 'handicap',
    services: ['ocmw-merksem-rechten', 'ocmw-lo-zitdag'],
  },
  {
    code: 'zorgbudget',
    name: ['Zorgbudget', 'Budget de soins (Flandre)', 'Care budget'],
    explanation:
      'In Vlaanderen een maandelijks bedrag voor wie veel zorg nodig heeft, thuis of in een woonzorgcentrum. De zorgkas, vaak bij het ziekenfonds, betaalt het uit. Wie hulp krijgt, mag kiezen waaraan het gaat.',
    themes: ['health.nurse', 'money.income'],
    words: ['zorg', 'mantelzorg', 'thuiszorg', 'rusthuis', 'zorgkas', 'oud'],
    prompts: ['Wie helpt jou thuis?'],
    source: 'bescherming',
    services: ['ocmw-lo-mantelzorg'],
  },
  {
    code: 'groeipakket-sociale-toeslag',
    name: ['Sociale toeslag in het Groeipakket', 'Supplément social (Groeipakket)', 'Social supplement for children'],
    explanation:
      'Wie kinderen heeft en van weinig leeft, krijgt in Vlaanderen bovenop het basisbedrag een toeslag per kind. Meestal vanzelf op basis van de belastingen; is er pas minder inkomen, dan kan je het zelf melden.',
    themes: ['family', 'money.income'],
    words: ['kinderen', 'kindergeld', 'kinderbijslag', 'groeipakket', 'toeslag', 'alleenstaande ouder'],
    prompts: ['Is er de laatste maanden iets veranderd in je inkomen of je gezin?'],
    source: 'groeipakket',
    services: ['kind-deurne-alleen', 'ocmw-hoboken-kinderen'],
  },
  {
    code: 'schooltoeslag',
    name: ['Schooltoeslag', 'Allocation scolaire (Flandre)', 'School allowance'],
    explanation:
      'Een bedrag per schooljaar voor leerlingen in kleuter-, lager en secundair onderwijs. Het hoort bij het Groeipakket en wordt meestal vanzelf betaald, in het najaar. Wie niets hoort, kan het nog vragen tot het einde van het schooljaar.',
    themes: ['family.school'],
    words: ['school', 'schoolrekening', 'schoolkosten', 'studiebeurs', 'beurs', 'boeken', 'toeslag'],
    prompts: ['Hoe gaat het met de schoolrekening?'],
    source: 'groeipakket',
    services: ['kind-school', 'ocmw-deurne-schoolkosten'],
  },
  {
    code: 'studietoelage',
    name: ['Studietoelage hoger onderwijs', 'Allocation d’études supérieures (Flandre)', 'Grant for higher education'],
    explanation:
      'Geld om te studeren aan een hogeschool of universiteit. Je vraagt ze elk academiejaar online bij de Vlaamse overheid. Wie ze krijgt, betaalt ook minder inschrijvingsgeld.',
    themes: ['family.school', 'work.training'],
    words: ['studeren', 'student', 'hogeschool', 'universiteit', 'studiebeurs', 'beurs'],
    prompts: ['Wil er iemand thuis gaan studeren?'],
    source: 'onderwijs',
    services: ['ocmw-hoboken-jongeren'],
  },
  {
    code: 'naar-school',
    name: ['Naar school, ook zonder papieren', 'L’école, même sans papiers', 'School, with or without papers'],
    explanation:
      'Elk kind dat hier woont mag naar school, met of zonder wettig verblijf. De school meldt dat aan niemand. Inschrijven kost niets.',
    themes: ['family.school', 'papers.undocumented'],
    words: ['school', 'inschrijven', 'zonder papieren', 'kinderen', 'onderwijs'],
    prompts: ['Gaan de kinderen al ergens naar school?'],
    source: 'onderwijs',
    services: ['boei-school'],
  },
  {
    code: 'eerste-juridisch-advies',
    name: ['Gratis eerste juridisch advies', 'Aide juridique de première ligne', 'Free first legal advice'],
    explanation: 'Een kort gesprek met een jurist, voor iedereen, zonder te betalen: wat kan, wat niet, en wie verder helpt.',
    themes: ['law.advice'],
    words: ['advocaat', 'jurist', 'recht', 'rechtbank', 'scheiding', 'ontslag', 'advies'],
    prompts: ['Is er iets wat je aan een jurist zou willen vragen?'],
    source: 'justitie',
    services: ['weegschaal-advies'],
  },
  {
    code: 'pro-deo-advocaat',
    name: ['Pro-Deoadvocaat', 'Avocat pro deo', 'Legal aid lawyer'],
    explanation:
      'Een advocaat die geheel of bijna gratis is voor wie weinig heeft. Je mag zelf een naam kiezen of er een laten aanduiden door het bureau voor juridische bijstand. Soms is een attest genoeg, soms kijkt men naar inkomen.',
    themes: ['law.lawyer', 'law.advice'],
    words: ['advocaat', 'prodeo', 'rechtbank', 'rechter', 'dagvaarding', 'gratis'],
    prompts: ['Heb je een brief van de rechtbank gekregen?'],
    source: 'justitie',
    services: ['weegschaal-prodeo', 'weegschaal-advies'],
  },
];
