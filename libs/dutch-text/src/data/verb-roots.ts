/** Roots of verbs; their form in -t (`helpt`) and the past in -te, -de are brought back to them. */
export const VERB_ROOTS = `
blijf bel beloof bied bouw breng doe drink eet ga geef groei haal heb heet help hoor huil huur kan ken kies klop kom koop krijg kruip kruid
kijk kook leef leen leer lees leg lig lijd loop luister maak merk meld neem noem open pak praat pleeg poets rij rook regel ren rust
ruil schaam scheid schrijf schrik sla slaap sluit snap spaar speel spreek spuit steel stop steun stuur teken trek val vang verblijf
verdien verhuis verhuur verkoop verlies verloop vertel vertaal vertrek verwijs verzorg vind vlucht voel volg vraag vries was wacht wandel
wasch weiger weet werk wijs wil win woon word zeg zie zing zit zoek zorg zwem schuil scheer knip herstel betaal bezorg begeleid bereik
bezoek bespreek ontvang onthaal ontmoet overnacht overleef ondersteun inschrijf registreer reserveer informeer adviseer
`;
