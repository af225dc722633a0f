/** A danger that does not wait for a list of results. */
export type CrisisKind = 'suicide' | 'violence' | 'sexual-violence' | 'child-abuse' | 'overdose' | 'medical-emergency' | 'missing';

/** How somebody says it, of themselves or of somebody else; numbers of the national lines too. */
export const CRISIS_WORDS: Readonly<Record<CrisisKind, string>> = {
  suicide:
    'zelfmoord, zelfdoding, suïcide, suicidaal, zelfmoordgedachten, zelfmoordlijn, zelfmoordpoging, wil dood, wil niet meer leven, niet meer leven, wil sterven, wou dat ik dood was, beter dood, liever dood, er niet meer zijn, liever niet meer zijn, niet meer willen zijn, wil er niet meer zijn, wil niet meer wakker worden, niet meer verder leven, geen zin meer om te leven, leven heeft geen zin, het leven beu, better off dead, dood zijn, een einde aan maken, einde aan mijn leven, er een eind aan maken, eruit stappen, uit het leven stappen, mezelf iets aandoen, zichzelf iets aandoen, mijzelf pijn doen, mezelf snijden, zelfverwonding, ik zie het niet meer zitten, niet meer zitten, van de brug springen, voor de trein springen, 1813, suicide, me suicider, veux mourir, envie de mourir, ne plus vivre, mettre fin à mes jours, kill myself, want to die, end my life, suicidal, self harm, do not want to live',
  violence:
    'geweld, slaat mij, slaat me, slaat haar, slaat mijn moeder, slaat ons, sloeg mij, mishandeling, mishandeld, partnergeweld, huiselijk geweld, familiaal geweld, bedreigd met mes, dreigt mij te vermoorden, vermoorden, gaat mij doden, hij gaat mij vermoorden, bang van mijn man, bang van mijn partner, opgesloten, wurgen, wapen, mes getrokken, 1712, violence, violences, il me frappe, me bat, menace de me tuer, he hits me, hits me, beats me, beating me, violent, domestic violence, going to kill me, abusive',
  'sexual-violence':
    'verkracht, verkrachting, aangerand, aanranding, seksueel geweld, seksueel misbruik, seksueel misbruikt, tot seks gedwongen, gedwongen seks, drugs in mijn drankje, viol, violée, violé, agression sexuelle, rape, raped, sexual assault, sexual abuse, sexually assaulted',
  'child-abuse':
    'kindermishandeling, kindermisbruik, kind geslagen, kind mishandeld, slaat de kinderen, slaat mijn kind, slaat zijn kinderen, kind misbruikt, frappe les enfants, maltraitance, child abuse, hits the children, hits my child',
  overdose:
    'overdosis, overdose, te veel pillen, te veel pillen genomen, te veel genomen, pillen geslikt, vergiftigd, vergiftiging, antigif, antigifcentrum, overdosed, too many pills, trop de médicaments, took too many pills',
  'medical-emergency':
    'bewusteloos, bewusteloze, ademt niet, niet meer ademen, reageert niet, hartaanval, hartstilstand, beroerte, hevig bloeden, bloedt hard, bloedt veel, stuipen, epilepsieaanval, onderkoeld, onderkoeling, aan het bevallen, vliezen gebroken, onwel geworden, 112, inconscient, crise cardiaque, ne respire plus, unconscious, not breathing, heart attack, stroke, bleeding heavily, overdosing',
  missing:
    'vermist, vermiste, verdwenen kind, mijn kind is weg, kind weggelopen, mijn dochter is weg, mijn zoon is weg, disparu, disparue, missing child, child missing',
};
