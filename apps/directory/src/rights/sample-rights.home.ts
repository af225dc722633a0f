import type { SampleRight } from './sample-right.ts';

/** Energy, water, a roof, getting about, going out. */
export const homeRights: readonly SampleRight[] = [
  {
    code: 'sociaal-tarief-energie',
    name: ['Sociaal tarief voor elektriciteit en gas', 'Tarif social électricité et gaz', 'Social tariff for electricity and gas'],
    explanation:
      'Een lagere prijs voor stroom en aardgas, overal dezelfde, voor wie bepaalde uitkeringen of tegemoetkomingen krijgt. Het komt meestal vanzelf op de factuur; loopt het mis, dan helpt een attest. Het hangt aan wie in huis woont en op wiens naam het contract staat.',
    themes: ['money.energy'],
    words: ['energie', 'stroom', 'elektriciteit', 'gas', 'factuur', 'eindafrekening', 'budgetmeter', 'verwarming'],
    prompts: ['Op wiens naam staat de energie?', 'Heb je de laatste afrekening nog?'],
    source: 'economie',
    services: ['radiator-loket', 'radiator-afsluiting'],
  },
  {
    code: 'verwarmingstoelage',
    name: ['Verwarmingstoelage', 'Allocation de chauffage', 'Heating allowance'],
    explanation:
      'Een tussenkomst voor wie verwarmt met stookolie, lamppetroleum aan de pomp of propaan in bulk. Vragen doe je bij het OCMW binnen zestig dagen na de levering, met de factuur.',
    themes: ['money.energy'],
    words: ['stookolie', 'mazout', 'verwarming', 'koud', 'tank', 'petroleum', 'propaan'],
    prompts: ['Waarmee verwarm je?', 'Krijg je het warm deze winter?'],
    source: 'mi',
    services: ['ocmw-kiel-stookolie'],
  },
  {
    code: 'sociaal-tarief-water',
    name: ['Sociaal tarief voor water', 'Tarif social de l’eau', 'Social tariff for water'],
    explanation:
      'In Vlaanderen een sterke korting op de waterfactuur voor wie bepaalde uitkeringen krijgt. Meestal vanzelf; wie geen eigen teller heeft, kan een compensatie vragen.',
    themes: ['money.water'],
    words: ['water', 'waterrekening', 'waterfactuur', 'teller'],
    prompts: ['Betaal je het water zelf, of zit het bij de huur?'],
    source: 'vlaanderen',
    services: ['ocmw-deurne-water'],
  },
  {
    code: 'sociale-huurwoning',
    name: ['Sociale huurwoning', 'Logement social', 'Social housing'],
    explanation:
      'Een woning waarvan de huur meegaat met het inkomen. Je schrijft je in bij een woonmaatschappij, in Vlaanderen met één inschrijving voor alle. Wachten duurt jaren, dus vroeg inschrijven loont; geef elk nieuw adres door, anders val je van de lijst.',
    themes: ['housing.social', 'housing.search'],
    words: ['woning', 'huis', 'huren', 'wachtlijst', 'sociaal wonen', 'appartement'],
    prompts: ['Sta je ergens op een wachtlijst?', 'Weten ze daar waar je nu te bereiken bent?'],
    source: 'vlaanderen',
    services: ['drempel-inschrijven', 'drempel-infoavond'],
  },
  {
    code: 'huurpremie-huursubsidie',
    name: ['Huurpremie en huursubsidie', 'Prime et subside au loyer', 'Rent support'],
    explanation:
      'In Vlaanderen twee vormen van steun voor de huur: de huurpremie voor wie al lang op een sociale woning wacht, de huursubsidie voor wie van een slechte naar een goede woning verhuist of dakloos was. De premie wordt aangeboden, de subsidie vraag je zelf, kort na de verhuis.',
    themes: ['housing.social', 'housing.moving'],
    words: ['huur', 'verhuizen', 'premie', 'subsidie', 'woning', 'wachtlijst'],
    prompts: ['Hoeveel van je geld gaat naar de huur?', 'Ben je de laatste maanden verhuisd?'],
    source: 'vlaanderen',
    services: ['sleutel-advies', 'ocmw-mechelen-wonen'],
  },
  {
    code: 'huurwaarborg',
    name: ['Hulp bij de huurwaarborg', 'Aide à la garantie locative', 'Help with the rental deposit'],
    explanation:
      'Wie de waarborg niet in één keer heeft, kan het OCMW vragen of in Vlaanderen een renteloze lening aangaan. De eigenaar hoeft niet te weten waar het geld vandaan komt.',
    themes: ['housing.deposit'],
    words: ['waarborg', 'borg', 'huurwaarborg', 'huren', 'lening'],
    prompts: ['Wat staat er nog tussen jou en die woning?'],
    source: 'vlaanderen',
    services: ['ocmw-deurne-waarborg', 'sleutel-waarborg'],
  },
  {
    code: 'kansentarief-vrije-tijd',
    name: ['UiTPAS met kansentarief', 'UiTPAS à tarif réduit', 'Culture pass at a reduced price'],
    explanation:
      'Een kaart waarmee cultuur, sport en vrije tijd een stuk minder kosten voor wie weinig heeft. De gemeente zegt wie ze krijgt en hoe; aan de kassa ziet niemand waarom het minder kost.',
    themes: ['leisure', 'leisure.culture', 'leisure.sport'],
    words: ['uitpas', 'kansenpas', 'sport', 'zwembad', 'voetbal', 'cultuur', 'goedkoop', 'kamp'],
    prompts: ['Wat zou je graag nog eens doen?'],
    source: 'uitpas',
    services: ['uit-pas'],
  },
  {
    code: 'goedkoop-openbaar-vervoer',
    name: ['Goedkoop abonnement voor bus en tram', 'Abonnement social bus et tram', 'Reduced bus and tram pass'],
    explanation:
      'De Lijn heeft een goedkoper abonnement voor wie een verhoogde tegemoetkoming, een leefloon of een andere uitkering krijgt. Soms legt het OCMW bij. Bij de trein geldt een eigen korting.',
    themes: ['money', 'work.search'],
    words: ['bus', 'tram', 'trein', 'abonnement', 'vervoer', 'lijn', 'boete'],
    prompts: ['Hoe geraak je daar?'],
    source: 'delijn',
    services: ['ocmw-lo-buspas'],
  },
];
