/**
 * Words that say nothing about what somebody needs. Words that deny (`zonder`, `geen`, `niet`) are not among them: they turn
 * what follows into its opposite. `buiten`, `nu` and the like are needs or times, and stay too.
 */
export const STOP_WORDS = `
de het een der den des dit dat die deze diens wie wat waar wanneer waarom hoe welk welke waarmee waarvoor waarover waarheen
ik jij je u uw jou jouw hij zij ze wij we jullie hun hen hem haar mij me mijn zijn onze ons men iemand iets alles elk elke ieder iedereen
en of maar want dus als dan toen terwijl omdat zodat indien hoewel noch ook nog al wel toch even eens maar er erg heel zeer te
in op aan bij van voor met tot om uit over door naar onder tussen rond rondom langs via per binnen sinds tijdens tegen volgens ongeveer vanaf
ben bent is was waren zijn wees geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden
kan kun kunt kunnen kon konden mag mogen moet moeten moest wil wilt willen wou wilde zal zullen zou zouden ga gaat gaan ging
doe doet doen deed zoek zoekt zoeken gezocht vind vindt vinden krijg krijgt krijgen nodig graag alstublieft aub svp bestaan bestaat
hier daar ergens waarnaar heen naartoe terug weer zo zoiets zulke dergelijke enkel alleen alle allemaal ander andere meer veel weinig
goed beste mee samen soms vaak altijd mogelijk liefst dicht dichtbij buurt omgeving nabij
alle mijne mijnen onzen uwen zit zegt laten laat komt beetje someone somewhere
hallo dag bedankt dank goeie hey ja misschien eigenlijk gewoon echt zelf eigen open
ge gij da wa nen ne mn zn dees efkes ff ofzo k kheb kzoek kwil kben amai allee
't 's 'n d s t n m l
`;

/** The same for French and English, as far as the word means nothing else in Dutch. */
export const FOREIGN_STOP_WORDS = `
le la les un une des du au aux et ou ma mes mon ton ta tes sa ses son nous vous ils elles je tu il elle on que qui quoi quand comment
pour avec dans sur chez vers par est suis sommes etes sont ai as avons avez ont peux peut pouvez dois doit veux veut cherche trouver ouvert
besoin moi lui cette cet ce ces ici aussi plus tres
the a an and or but i you he she it they my your his her our their me him us them this that these those
at to of for from with by near around about into is am are be been do does did have has can could need want find looking look get where when what which how
please some any so don doesn didn isn aren wasn won couldn haven hasn would should there here
`;

/** Words that turn what follows into its opposite. */
export const NEGATIONS = `
zonder geen niet nooit niets noch geeneen
nie ni gene genen
sans aucun aucune jamais
without not no never cannot
`;

/** Behind one of these, French `pas` denies; elsewhere it is a Dutch card. */
export const BEFORE_PAS = `
ai as avons avez ont suis est sommes etes sont peux peut pouvez veux sais a va
`;

/** Words that may stand between a negation and what it denies: `geen geldige papieren`, `zonder vaste woonplaats`. */
export const BETWEEN_NEGATION = `
vast vaste eigen echte geldig geldige wettig wettige officieel officiele belgisch belgische genoeg voldoende enkele goede meer veel
valid legal fixed enough any longer
valable valables fixe assez
`;
