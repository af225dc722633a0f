import { createLogger } from '@halte/nest-telemetry';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ClosingService } from '../closing/closing.service.ts';
import { ReviewService } from '../review/review.service.ts';

/** How often, in milliseconds. */
const EVERY_MS = 10 * 60 * 1_000;

const log = createLogger('caretaker');

/** Does what is due, as the directory itself. Several processes may do so at once: each piece is done once. */
@Injectable()
export class Caretaker implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly closings: ClosingService,
    private readonly reviews: ReviewService,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.round(), EVERY_MS);
    this.#timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** Once through all that may be due. What fails is tried again in the next round. */
  async round(): Promise<void> {
    for (const work of [() => this.closings.endPast(), () => this.reviews.remind()]) {
      await work().catch((error: Error) => log.warn('a round has to wait', { error }));
    }
  }
}
