export * from './caller-signer.ts';
export * from './caller-verifier.ts';
export * from './caller.ts';
export * from './environment.ts';
export { type OrganisationOf } from './token-caller.ts';
export * from './token-check.ts';
