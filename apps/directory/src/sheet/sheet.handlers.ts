import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { SheetService } from './sheet.service.ts';

const { read, picture } = directory.sheets;

@Controller()
export class SheetHandlers {
  constructor(private readonly sheets: SheetService) {}

  @Handle(read)
  read(ref: InOf<typeof read>, context: CallContext) {
    return this.sheets.read(context, ref);
  }

  @Handle(picture)
  picture(ref: InOf<typeof picture>, context: CallContext) {
    return this.sheets.picture(context, ref);
  }
}
