/** Specs that `npm test` leaves to jobs of their own, and why. */
export const slowSpecs = {
  keycloak: 'runs the real Keycloak (the end-to-end specs once more, over it), which takes Java, a download and a minute',
  browser: 'drives a real browser',
  faults: 'takes the broker away for a minute',
  stack: 'starts whole clones of the repository',
} as const;

export type SlowKind = keyof typeof slowSpecs;

export function isSlowKind(kind: string): kind is SlowKind {
  return Object.hasOwn(slowSpecs, kind);
}
