import type { SampleRight } from './sample-right.ts';

/** An income, a home to live in, debts. */
export const incomeRights: readonly SampleRight[] = [
  {
    code: 'leefloon',
    name: ['Leefloon', 'Revenu d’intégration', 'Living wage'],
    explanation:
      'Een inkomen van het OCMW voor wie te weinig heeft om van te leven en dat niet op een andere manier kan krijgen. Je vraagt het bij het OCMW van de gemeente waar je verblijft, mondeling of schriftelijk; vraag een ontvangstbewijs. Het OCMW beslist binnen dertig dagen en zegt schriftelijk waarom. Wie niet akkoord is, kan naar de arbeidsrechtbank, zonder kosten.',
    themes: ['money.income'],
    words: ['inkomen', 'geen geld', 'ocmw', 'steun', 'uitkering', 'cpas', 'welfare'],
    prompts: [
      'Waar leef je van op dit moment?',
      'Ben je al eens bij het OCMW binnen geweest? Hoe ging dat?',
      'Zou het helpen als er iemand meegaat?',
    ],
    source: 'mi',
    services: ['ocmw-leefloon', 'ocmw-onthaal', 'ocmw-merksem-rechten'],
  },
  {
    code: 'maatschappelijke-dienstverlening',
    name: ['Hulp van het OCMW', 'Aide sociale du CPAS', 'Help from the OCMW'],
    explanation:
      'Iedereen kan het OCMW om hulp vragen om menswaardig te leven: een dringende rekening, een voorschot op een uitkering die op zich laat wachten, medische kosten, begeleiding, een luisterend oor. Het OCMW bekijkt elke vraag apart en antwoordt schriftelijk.',
    themes: ['money.income', 'money.fund'],
    words: ['ocmw', 'voorschot', 'rekening', 'steun', 'noodhulp'],
    prompts: ['Is er een rekening die je wakker houdt?', 'Wacht je nog op geld van ergens?'],
    source: 'mi',
    services: ['ocmw-onthaal', 'ocmw-voorschot', 'ocmw-deurne-onthaal', 'ocmw-mechelen-onthaal'],
  },
  {
    code: 'installatiepremie',
    name: ['Installatiepremie', 'Prime d’installation', 'Settling-in grant'],
    explanation:
      'Geld om een woning in te richten voor wie dakloos was en een vaste woonplaats vindt. Eén keer in een leven, te vragen bij het OCMW van de nieuwe gemeente.',
    themes: ['housing.moving', 'money.fund'],
    words: ['meubels', 'dakloos', 'verhuizen', 'inrichten', 'woning', 'bed', 'frigo'],
    prompts: ['Wat heb je nog nodig om er echt te kunnen wonen?'],
    source: 'mi',
    services: ['ocmw-onthaal', 'kruispunt-wooncoach'],
  },
  {
    code: 'referentieadres',
    name: ['Referentieadres', 'Adresse de référence', 'Reference address'],
    explanation:
      'Een officieel adres voor wie geen vaste woonplaats heeft: bij het OCMW of bij een mens die je vertrouwt. Brieven komen daar aan, en uitkering, ziekenfonds en identiteitskaart lopen door. Je woont er niet. Vragen doe je bij het OCMW van de gemeente waar je meestal bent.',
    themes: ['papers.address', 'papers.post'],
    words: ['adres', 'dakloos', 'post', 'domicilie', 'ingeschreven', 'geschrapt', 'ambtshalve'],
    prompts: ['Waar komen je brieven aan?', 'Ben je nog ergens ingeschreven?'],
    source: 'mi',
    services: ['ocmw-referentieadres', 'ocmw-kiel-adres', 'brug-post'],
  },
  {
    code: 'werkloosheidsuitkering',
    name: ['Werkloosheidsuitkering', 'Allocation de chômage', 'Unemployment benefit'],
    explanation:
      'Een inkomen voor wie zijn werk verliest en genoeg dagen gewerkt heeft. Je vraagt het bij een vakbond of bij de Hulpkas (HVW), en je schrijft je in bij VDAB, Actiris of Forem. Hoelang het loopt is veranderd in 2026: kijk na wat voor jou geldt.',
    themes: ['work.rights', 'money.income'],
    words: ['werkloos', 'ontslagen', 'stempelen', 'dop', 'vakbond', 'vdab', 'c4'],
    prompts: ['Wanneer heb je het laatst gewerkt?', 'Heb je een papier van je werkgever gekregen?'],
    source: 'rva',
    services: ['weegschaal-werk'],
  },
  {
    code: 'inkomensgarantie-ouderen',
    name: ['Inkomensgarantie voor ouderen (IGO)', 'Garantie de revenus aux personnes âgées (GRAPA)', 'Income guarantee for older people'],
    explanation:
      'Een aanvulling voor wie de pensioenleeftijd heeft en van weinig moet leven. Wie een pensioen aanvraagt, wordt meestal vanzelf bekeken; anders kan je het vragen bij de gemeente of de Federale Pensioendienst.',
    themes: ['money.income'],
    words: ['pensioen', 'oud', 'bejaard', 'igo', 'grapa'],
    prompts: ['Kom je rond met je pensioen?'],
    source: 'pensioen',
    services: ['ocmw-lo-zitdag', 'ocmw-merksem-rechten'],
  },
  {
    code: 'collectieve-schuldenregeling',
    name: ['Collectieve schuldenregeling', 'Règlement collectif de dettes', 'Collective debt settlement'],
    explanation:
      'Een regeling via de arbeidsrechtbank voor wie zijn schulden niet meer kan betalen. Een bemiddelaar beheert het geld, schuldeisers en deurwaarders moeten stoppen, en er blijft geld om van te leven. Het duurt jaren; praat er eerst over met een dienst voor schuldbemiddeling.',
    themes: ['money.debts'],
    words: ['schulden', 'deurwaarder', 'aanmaning', 'beslag', 'bemiddelaar', 'csr', 'dettes', 'debts'],
    prompts: ['Zijn er brieven die je liever niet openmaakt?', 'Zullen we ze samen openen?'],
    source: 'justitie',
    services: ['ocmw-schulden', 'ocmw-merksem-schuld', 'ocmw-mechelen-schuld'],
  },
  {
    code: 'basisbankdienst',
    name: ['Basisbankdienst', 'Service bancaire de base', 'Basic bank account'],
    explanation:
      'Een betaalrekening met kaart, tegen een beperkte prijs, ook voor wie schulden heeft of geweigerd is. Je vraagt ze schriftelijk bij een bank; weigert die, dan moet ze zeggen waarom en kan je klacht indienen.',
    themes: ['money', 'money.budget'],
    words: ['bank', 'rekening', 'bankrekening', 'bankkaart', 'geweigerd'],
    prompts: ['Heb je een rekening op je eigen naam?'],
    source: 'economie',
    services: ['ocmw-schulden'],
  },
];
