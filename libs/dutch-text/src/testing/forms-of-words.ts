/** Forms that must come to one stem, a word a line. */
export const SAME_WORD = `
huisarts huisartsen
slaapplaats slaapplaatsen
dakloos daklozen dakloze dakloosheid
thuisloos thuislozen thuisloze
vluchthuis vluchthuizen
bril brillen brilletje brilletjes
huis huizen huisje huisjes
brief brieven briefje briefjes
kleed kleren kleding
maaltijd maaltijden
bon bonnen bonnetje bonnetjes
boon bonen
les lessen
lees lezen leest lezing
lezing lezingen
slaap slapen slaapt
woon wonen woont woning woningen
eet eten
loop lopen loopt
kamer kamers kamertje kamertjes
winkel winkels winkeltje
tafel tafels tafeltje
stoel stoelen stoeltje
boom bomen boompje
kind kinderen kindje kindjes
ei eieren eitje
dag dagen
weg wegen
bad baden
bed bedden
stad steden
lid leden
dak daken
glas glazen
spel spelletjes
oog ogen
oor oren
tand tanden
arts artsen
dokter dokters dokteren
probleem problemen probleempje
systeem systemen
kantoor kantoren
persoon personen
advocaat advocaten
psycholoog psychologen
leraar leraren leraars
adres adressen
cursus cursussen
proces processen
crisis crisissen
bus bussen
kaart kaarten kaartje kaartjes
tent tenten tentje
boot boten bootje
straat straten straatje
fiets fietsen fietsje
ticket tickets
flat flats
club clubs
film films
tram trams
baby babys
gemeente gemeenten gemeentes
ziekte ziekten ziektes
dame dames
vrouw vrouwen vrouwtje
man mannen mannetje
maan manen
mens mensen
ouder ouders
oudere ouderen
jongere jongeren
zwanger zwangere
betaalbaar betaalbare
gratis
veilig veilige veiligheid
eenzaam eenzame eenzaamheid
mogelijkheid mogelijkheden mogelijk
gelegenheid gelegenheden
overheid overheden
begeleiding begeleidingen begeleiden begeleid
opleiding opleidingen
vergoeding vergoedingen vergoeden
verslaving verslavingen
uitkering uitkeringen uitkeren
rekening rekeningen
schuld schulden
lening leningen
bemiddeling bemiddelen
bedeling bedelingen
verlening verlenen
hulpverlener hulpverleners
helper helpers
help helpen helpt
zoek zoeken zoekt
krijg krijgen krijgt
werk werken werkt
bel bellen belt
vraag vragen vraagt
blijf blijven blijft
geef geven geeft
leef leven leeft
schrijf schrijven schrijft
koop kopen koopt
kook koken kookt
maak maken maakt
praat praten
poets poetsen poetst
betaal betalen betaalt
registreer registreren registreert
informeer informeren informeert
reserveer reserveren reservering
wandel wandelen wandeling wandelt
luister luisteren luistert
verhuis verhuizen verhuist verhuizing
huur huren huurt
uur uren uurtje
jaar jaren jaartje
week weken weekje
maand maanden
nacht nachten nachtje
avond avonden
vriend vrienden vriendje
hond honden hondje hondjes
kat katten katje
dier dieren diertje
papier papieren papiertje
document documenten
medicijn medicijnen
geneesmiddel geneesmiddelen
apotheek apotheken
apotheker apothekers
ziekenhuis ziekenhuizen
gevangenis gevangenissen
mutualiteit mutualiteiten
ziekenfonds ziekenfondsen
vakbond vakbonden
verzekering verzekeringen verzekeren
vluchteling vluchtelingen
nieuwkomer nieuwkomers
vreemdeling vreemdelingen
tolk tolken
taal talen
school scholen schooltje
boek boeken boekje
computer computers
telefoon telefoons telefoonen
nummer nummers
vereniging verenigingen
organisatie organisaties
activiteit activiteiten
feest feesten feestje
kerk kerken
moskee moskeeen
centrum centra
museum musea
deken dekens dekentje
laken lakens
matras matrassen
kussen kussens
jas jassen jasje
broek broeken broekje
schoen schoenen schoentje
sok sokken sokje
trui truien truitje
muts mutsen mutsje
slaapzak slaapzakken
rugzak rugzakken rugzakje
locker lockers
douche douches douchen
toilet toiletten
kapper kappers
wasserette wasserettes wasseretten
meubel meubels meubelen meubeltje
pakket pakketten pakketje
voedselpakket voedselpakketten
maaltijdbon maaltijdbonnen
referentieadres referentieadressen
factuur facturen
boete boetes boeten
deurwaarder deurwaarders
premie premies
toelage toelagen toelages
pensioen pensioenen
attest attesten
formulier formulieren
afspraak afspraken
loket loketten loketje
dienst diensten
balie balies
advies adviezen
verlies verliezen
keuze keuzes keuzen
prijs prijzen prijsje
reis reizen
wijk wijken wijkje
buurt buurten
plein pleinen pleintje
park parken
tuin tuinen tuintje
haven havens
brug bruggen bruggetje
trein treinen treintje
zwangerschap zwangerschappen
vroedvrouw vroedvrouwen
geboorte geboorten geboortes
luier luiers
pamper pampers
drug drugs
spuit spuiten spuitje
naald naalden
gebruiker gebruikers
wonde wonden wondes
pijn pijnen pijntje
therapie therapieen
gesprek gesprekken gesprekje
groep groepen groepje
gezin gezinnen gezinnetje
familie families
koppel koppels
partner partners
relatie relaties
buur buren
buddy buddys
coach coaches coachen
werker werkers
straathoekwerker straathoekwerkers
vrijwilliger vrijwilligers
begeleider begeleiders
verpleegster verpleegsters
verpleegkundige verpleegkundigen
therapeut therapeuten
bewoner bewoners
bezoeker bezoekers
gast gasten
student studenten
jongen jongens jongetje
stage stages
job jobs
loon lonen
euro euros
groot grote
lief lieve
doof dove
ziek zieke zieken
arm arme armen
rijk rijke
vrij vrije
open opening
nieuw nieuwe
kwijt
klein kleine
warm warme
koud koude
zwart zwarte
wit witte
dood dode doden
leeg lege
hulpeloos hulpeloze hulpeloosheid
werkloos werkloze werklozen werkloosheid
waardeloos waardeloze
zorgzaam zorgzame
idee ideeen
knie knieen
bloem bloemen bloempje
raam ramen raampje
duif duiven
wolf wolven
kaas kazen kaasje
roos rozen roosje
doos dozen doosje
neus neuzen neusje
golf golven
brood broden broodje broodjes
vis vissen visje
soep soepen soepje
koek koeken koekje
`;
