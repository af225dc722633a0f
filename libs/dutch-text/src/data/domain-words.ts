/**
 * Simple words of the field. Long words are taken apart into these (`voedsel|bedeling`); a word that stands here is itself never
 * taken apart, so a compound stands here only where its parts would mislead (`ziekenhuis` is no `huis`).
 */
export const DOMAIN_WORDS = `
dak woning huis kamer bed slaap plaats plek nacht dag avond ochtend opvang asiel tehuis hotel appartement studio flat kraak tent matras
laken deken kussen slaapzak dakloos thuisloos verhuis huur huurder verhuurder eigenaar koop krediet sleutel deur buur buurt wijk straat
plein park station stad dorp gemeente district provincie gewest land wereld grens kaai haven brug bus tram trein fiets auto vervoer ticket
rit

voedsel eten maaltijd pakket bedeling bank brood soep koffie thee water drank restaurant keuken ontbijt middag winkel kruidenier groente
fruit melk baby luier voeding honger dorst bon kaart frigo ijskast micro diepvries

kledij kleed kleding schoen jas broek trui ondergoed sok muts handschoen hemd jurk tas rugzak koffer kast was salon wasserette douche bad
toilet zeep hygiene maandverband scheer kapper haar poets schoon meubel huisraad fornuis wasmachine tweedehands kringloop ruil gift pamper

arts huisarts dokter tand mond oog bril oor gehoor apotheek apotheker medicijn geneesmiddel pil spuit naald zorg verpleeg verpleging
verpleegkundige verpleegster kliniek ziekenhuis hospitaal spoed ziekte ziek gezond gezondheid lichaam wonde pijn koorts operatie
psycholoog psychiater psychiatrie therapie therapeut gesprek geest verslaafd verslaving alcohol drug heroine cocaine methadon medicatie
inspuit gebruik gebruiker handicap rolstoel kinesist zwanger zwangerschap geboorte vroedvrouw abortus anticonceptie condoom test hiv aids
tbc tuberculose vaccin vaccinatie onderzoek revalidatie dementie autisme depressie angst stress rouw crisis voetverzorging voet
poetsdienst

geld leefloon uitkering inkomen loon schuld lening rekening factuur boete deurwaarder beslag budget spaar bedrag kost betaal aflossing
bemiddel bemiddeling beheer bewind bewindvoerder faillissement pensioen bijslag toeslag premie tussenkomst terugbetaling waarborg
belasting energie gas elektriciteit stroom verwarming meter tarief groei kinderbijslag studietoelage toelage beurs steun hulp verlening
bijstand recht sociaal maatschappelijk ocmw cpas mutualiteit ziekenfonds vakbond verzekering verzeker werkloos werk job stage vrijwilliger
interim loopbaan beroep opleiding bedrijf atelier arbeid tewerkstelling activering zelfstandige

papier document identiteit paspoort visum verblijf vergunning regularisatie aanvraag procedure attest bewijs getuigschrift formulier brief
post adres referentie domicilie inschrijving register burger burgerzaken stadhuis loket dienst balie afspraak dossier wet advocaat jurist
rechter rechtbank politie gevangenis cel detentie justitie straf slachtoffer dader klacht aangifte vluchteling asielzoeker migrant
nieuwkomer inburgering integratie terugkeer uitwijzing illegaal tolk vertaal vertaler taal nederlands frans engels arabisch turks les
school leer lerend huiswerk cursus kleuter leerling student boek bibliotheek computer internet digitaal telefoon gsm wifi nummer lijn chat
mail website

kind ouder moeder vader gezin familie vrouw man meisje jongen jongere jeugd tiener senior bejaarde oudere koppel partner relatie
echtscheiding scheiding alleenstaande vriend maatje buddy mens persoon groep gast bezoeker bewoner klant client patient pleeg adoptie
opvoeding spel speelgoed speelplein kamp vakantie tijd sport voetbal zwem muziek theater film kunst cultuur museum feest kerst wandel tuin
dier hond kat dierenarts huisdier geweld mishandeling misbruik bedreiging ruzie zelfmoord zelfdoding dood verdriet eenzaam ontmoeting
inloop onthaal praat luister bezoek vlucht schuil veilig geheim nood meldpunt punt centrum werking
project organisatie vereniging club parochie kerk moskee lotgenoot ervaring deskundige coach begeleiding begeleider begeleid ambulant
mobiel team ploeg ronde hoek straathoekwerk straathoekwerker outreach outreachend vindplaats veldwerk straatverpleging bemoeizorg welzijn
armoede ongelijkheid discriminatie racisme seks sekswerk sekswerker prostitutie mensenhandel gender homo lesbisch transgender

consultatie bureau wachtpost wacht infopunt info informatie advies vorming training ondersteuning toeleiding verwijzing doorverwijzing
aanmelding opname residentieel dagbesteding activiteit verzorging besteding berging opslag locker kluis bewaar bagage vriesweer winter
zomer hitte koude regen feestdag weekend week maand uur jaar bijeenkomst overleg spreekuur zitdag permanentie kruis blad krant verkoop
verkoper taxi cafe scooter paraplu euro cent flesje
achterstand kantoor praktijk toegankelijk voer warmte schuur garage vuur lucht zon arbeider pools russisch spaans roma
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag huiswerk klusjes noodgeval
`;

/** Last parts of long words that are recognised behind any first part, known or not (`buurtonthaal`, `wijkkliniek`, `sterrenlijn`). */
export const WORD_HEADS = `
opvang centrum dienst hulp verlening hulpverlening werking winkel begeleiding kliniek arts lijn punt loket woning adres bedeling plein bemiddeling
verpleging verzorging maaltijd pakket restaurant ontbijt kaart premie toelage uitkering verzekering therapie werker huis
`;
