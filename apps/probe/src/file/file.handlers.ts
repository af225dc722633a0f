import { createHash } from 'node:crypto';
import { PART_BYTES, refuse, type FilePart, type InOf } from '@halte/contract-kit';
import { probe } from '@halte/contracts/probe';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';

const FILLING = Buffer.alloc(PART_BYTES, 'halte ');

@Controller()
export class FileHandlers {
  @Handle(probe.upload)
  async upload(_input: InOf<typeof probe.upload>, { upload }: CallContext) {
    if (!upload) throw refuse('internal');
    const hash = createHash('sha256');
    for await (const part of upload.read()) hash.update(part);
    return { bytes: upload.bytes, sha256: hash.digest('hex') };
  }

  @Handle(probe.download)
  async download({ bytes }: InOf<typeof probe.download>, { part = 0 }: CallContext): Promise<FilePart> {
    const parts = Math.max(1, Math.ceil(bytes / PART_BYTES));
    if (part >= parts) throw refuse('not_found', 'The file has fewer parts');
    const start = part * PART_BYTES;
    return {
      bytes: FILLING.subarray(0, Math.min(PART_BYTES, bytes - start)),
      mediaType: 'application/octet-stream',
      parts,
      totalBytes: bytes,
      fileName: 'probe.bin',
    };
  }
}
