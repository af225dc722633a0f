import type { OutOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';

type Freshness = OutOf<typeof directory.freshness.read>;
type Part = Freshness['parts'][number];

/** What is known of a service. */
export interface KnownOfService {
  /** Days since it was last found right; nothing for never. */
  readonly verifiedDaysAgo: number | undefined;
  /** Suggestions that nobody has decided. */
  readonly suggestions: number;
  /** Hand-offs that found it as described. */
  readonly confirmed: number;
  /** Hand-offs that did not. */
  readonly contradicted: number;
}

/** As good as new for three months; worth nothing after a year and a half. */
const FRESH_DAYS = 90;
const STALE_DAYS = 540;

/** How much each part counts where all is known. What is not known counts for nothing, and the others for more. */
const WEIGHTS = { verification: 0.6, suggestions: 0.15, outcomes: 0.25 } as const;

/** The score of a service and its parts: the score is the sum of value times weight. */
export function freshnessOf(known: KnownOfService): Pick<Freshness, 'score' | 'parts'> {
  const parts = [verification(known), suggestions(known), outcomes(known)];
  const whole = parts.reduce((sum, { value, weight }) => sum + (value === null ? 0 : weight), 0);
  const weighed = parts.map((part) => ({ ...part, weight: part.value === null ? 0 : round(part.weight / whole) }));
  return { score: round(weighed.reduce((sum, { value, weight }) => sum + (value ?? 0) * weight, 0)), parts: weighed };
}

function verification({ verifiedDaysAgo: days }: KnownOfService): Part {
  const of = { part: 'verification', weight: WEIGHTS.verification } as const;
  if (days === undefined) return { ...of, value: 0, explanation: 'Nobody has found it right yet.' };
  const value = clamp((STALE_DAYS - days) / (STALE_DAYS - FRESH_DAYS));
  return { ...of, value, explanation: `Last found right ${days} ${days === 1 ? 'day' : 'days'} ago.` };
}

function suggestions({ suggestions: open }: KnownOfService): Part {
  const explanation = open === 0 ? 'No suggestion waits to be decided.' : 'Suggestions wait to be decided.';
  return { part: 'suggestions', weight: WEIGHTS.suggestions, value: round(1 / (1 + open)), explanation };
}

/** One hand-off that went wrong says little, several say much: as if one more had found it as described. */
function outcomes({ confirmed, contradicted }: KnownOfService): Part {
  const of = { part: 'outcomes', weight: WEIGHTS.outcomes } as const;
  if (confirmed + contradicted === 0) return { ...of, value: null, explanation: 'No hand-off of the last half year tells anything.' };
  const explanation = contradicted === 0 ? 'Hand-offs found it as described.' : 'Some hand-offs did not find it as described.';
  return { ...of, value: round((confirmed + 1) / (confirmed + contradicted + 1)), explanation };
}

const clamp = (value: number): number => round(Math.min(1, Math.max(0, value)));
const round = (value: number): number => Math.round(value * 1_000) / 1_000;
