import { refuse } from '@halte/contract-kit';

/** @throws Failure `not_acceptable` where an `Accept` header (RFC 9110 section 12.5.1) takes none of the given media types. */
export function checkAccept(accept: string | undefined, given: readonly string[]): void {
  if (accept === undefined || accept === '*/*' || accept === given[0]) return;
  if (!given.some((type) => accepts(accept, type))) throw refuse('not_acceptable', `This operation answers with ${given.join(' or ')}`);
}

/** The most specific range that matches decides; `q=0` refuses. */
function accepts(accept: string, type: string): boolean {
  const group = `${type.slice(0, type.indexOf('/'))}/*`;
  const ranges = accept
    .toLowerCase()
    .split(',')
    .map((range) => range.split(';').map((part) => part.trim()));
  for (const wanted of [type, group, '*/*']) {
    const range = ranges.find(([name]) => name === wanted);
    if (range) return !range.some((part) => /^q=0(?:\.0*)?$/.test(part));
  }
  return false;
}
