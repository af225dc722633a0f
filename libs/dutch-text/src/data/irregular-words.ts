/**
 * Words whose forms no rule finds: the form that all are brought back to, then the others.
 * Mostly short vowels that turn long in the plural (dag, dagen), plurals in -eren, and plurals that changed their vowel.
 */
export const IRREGULAR_WORDS = `
aids: aids
arts: artsen
auto: autos, autoos, autootje
baby: babys
bad: baden, badje
bed: bedden
been: beenderen
blad: bladen, bladeren, blaadje
cafe: cafes
centrum: centra, centrums
collega: collegas, collegaatje
cpas: cpas
dag: dagen
dak: daken
dier: dieren
dokter: dokters, doktoren
ei: eieren, eitje
engels: engelse
foto: fotos
frans: franse
gat: gaten
gemoed: gemoederen
glas: glazen
god: goden
goed: goederen
graf: graven
gratis: gratis
hof: hoven
hol: holen
jeans: jeans
jongen: jongens, jongetje, jongetjes
kalf: kalveren
kind: kinderen, kinder, kindje, kindjes, kids
kleed: kleren, kleder, klederen, kleding, kleedje
koe: koeien
kop: koppen
lam: lammeren
les: lessen
lid: leden
lied: liederen
lot: loten
mama: mamas
meisje: meisjes, meiske
menu: menus
mogelijk: mogelijkheid, mogelijkheden
museum: musea, museums
nederlands: nederlandse
ocmw: ocmws
oma: omas
oorlog: oorlogen
opa: opas
overheid: overheden
pad: paden
papa: papas
rad: raderen
reis: reizen
rund: runderen
schip: schepen
schot: schoten
slag: slagen
slot: sloten
smid: smeden
sms: smsen
spel: spelen, spelletje, spelletjes
stad: steden
taxi: taxis
thuis: thuis
thuisloos: thuislozen, thuisloze, thuisloosheid
vat: vaten
verlof: verloven
vlo: vlooien
volk: volkeren
weg: wegen
zee: zeeen
ziekenhuis: ziekenhuizen
`;
