import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { ReviewService } from './review.service.ts';

const { list, verify } = directory.reviews;

@Controller()
export class ReviewHandlers {
  constructor(private readonly reviews: ReviewService) {}

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.reviews.list(context, query);
  }

  @Handle(verify)
  verify(verification: InOf<typeof verify>, context: CallContext) {
    return this.reviews.verify(context, verification);
  }
}
