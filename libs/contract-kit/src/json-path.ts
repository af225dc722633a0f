/** The way to a value: names of members, and positions in arrays. */
export type JsonPath = readonly (string | number)[];

const PLAIN = /^[\w-]{1,60}$/;
const LONGEST = 200;

/**
 * A path as a caller would write it: `phones[0].number`. A name that is not plain is shown as a JSON text, so that no control character and
 * no lone surrogate gets into a message; a very long path is cut off.
 */
export function printPath(path: JsonPath): string {
  const text = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    const name = PLAIN.test(step) ? step : JSON.stringify(step.slice(0, 60));
    return before === '' ? name : `${before}.${name}`;
  }, '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
