import { eventSubjects, MAX_MESSAGE_BYTES, streamName } from '@halte/contract-kit';
import { DiscardPolicy, JetStreamApiCodes, JetStreamApiError, jetstreamManager, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { nanos, type NatsConnection } from '@nats-io/transport-node';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** How long the broker keeps an event, in days: as long as its row is kept. */
export const KEPT_DAYS = 30;

/** Within this time the broker itself drops a second copy, in milliseconds. Consumers tell later copies by the message id. */
const DUPLICATE_MS = 10 * 60 * 1_000;

/**
 * Makes the stream of a service's events where it is missing; an existing one stays as its operator set it.
 * @returns whether it was made: then whatever was published before is not in it.
 */
export async function ensureStream(connection: NatsConnection, service: string): Promise<{ readonly made: boolean }> {
  const { streams } = await jetstreamManager(connection, { checkAPI: false });
  const name = streamName(service);
  const found = await streams.info(name).catch((error: unknown) => {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return undefined;
    throw error;
  });
  if (found) return { made: false };
  await streams.add({
    name,
    subjects: [eventSubjects(service)],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.Old,
    max_age: nanos(KEPT_DAYS * DAY_MS),
    max_msg_size: MAX_MESSAGE_BYTES,
    duplicate_window: nanos(DUPLICATE_MS),
  });
  return { made: true };
}
