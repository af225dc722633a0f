/** Words that carry no need of their own, in the three languages of the questions. Only for counting; no search uses it. */
const STOP = new Set(
  `aan al alle als ben bij daar dan dat de den der die dit dus een en er ge geen gij had hebben heb heeft hem het hier hij hoe iemand iets ik in
   is ja je kan kon kunnen maar me mee met mijn mij mijne moet moeten na naar niet niks nog nu of om ons onze ook op over te tegen toch tot uit uw van
   veel voor waar was wat we wel wie wij wil willen word wordt ze zich zijn zijne zo zonder zou
   and are can did for have how not the this what where who you les des une est pas que qui pour`.split(/\s+/),
);

/** The words of a text that carry its meaning, as they are written: lower case, from three letters, without the commonest. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 3 && !STOP.has(word)),
  );
