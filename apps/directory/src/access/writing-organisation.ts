import { refuse } from '@halte/contract-kit';
import type { Caller } from '@halte/nest-identity';

/** The organisation for which the caller may maintain records: a person needs the role `org-admin`, a partner's system its scope only. */
export function writingOrganisation({ kind, organisation, roles }: Caller): string {
  if (organisation === undefined) throw refuse('forbidden', 'Records are maintained by organisations: sign in for yours');
  if (kind === 'person' && !roles.includes('org-admin')) {
    throw refuse('forbidden', 'Ask somebody with the role org-admin in your organisation to make this change');
  }
  return organisation;
}

/** The organisation for which the caller contributes: closes a door for today, finds a record right, suggests. Whoever works there may. */
export function contributingOrganisation({ organisation }: Caller): string {
  if (organisation === undefined) throw refuse('forbidden', 'Organisations of the network contribute: sign in for yours');
  return organisation;
}

/** The organisation for which the caller may keep a network together: a person needs the role `coordinator`, a partner's system its scope only. */
export function coordinatingOrganisation({ kind, organisation, roles }: Caller): string {
  if (organisation === undefined) throw refuse('forbidden', 'Networks are kept together by organisations: sign in for yours');
  if (kind === 'person' && !roles.includes('coordinator')) {
    throw refuse('forbidden', 'Ask somebody with the role coordinator in your network');
  }
  return organisation;
}
