import { Failure, refuse, toFailure } from '@halte/contract-kit';

/** What Fastify itself throws, in our words. Anything else that is not a `Failure` is our own fault. */
const refusals: Record<string, () => Failure> = {
  FST_ERR_BAD_URL: () => refuse('not_found'),
  FST_ERR_MAX_PARAM_LENGTH: () => refuse('not_found'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => refuse('unsupported_media_type'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => refuse('invalid_input', 'Content-Length does not match the body'),
  FST_ERR_CTP_BODY_TOO_LARGE: () => refuse('too_large', 'The body is larger than this operation takes'),
  ECONNRESET: () => refuse('cancelled'),
};

export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown as Failure;
  const code = (thrown as { readonly code?: unknown } | null)?.code;
  return (typeof code === 'string' ? refusals[code]?.() : undefined) ?? toFailure(thrown);
}
