import { PART_BYTES } from '@halte/contract-kit';
import { Database, type SqlValue, type Statement } from '@halte/nest-database';
import { anonymousCaller } from '@halte/nest-identity';
import { Injectable } from '@nestjs/common';

/** A picture, without its bytes. */
export interface PictureRow {
  readonly id: string;
  readonly alt: string;
  readonly mediaType: string;
  readonly bytes: number;
}

const statements = {
  there: { name: 'sheets.there', text: `select status in ('active', 'temporarily closed') as there from directory.service where id = $1` },
  picture: {
    name: 'sheets.picture',
    text: `select p.id, left(p.alt, 2000) as alt, p.media_type as "mediaType", octet_length(f.bytes) as bytes
      from directory.photo p join directory.photo_file f on f.photo_id = p.id
      where p.service_id = $1 or p.location_id = $2 order by p.service_id is null, p.id limit 1`,
  },
  part: {
    name: 'sheets.part',
    text: `select substring(bytes from $2::integer for ${PART_BYTES}) as bytes from directory.photo_file where photo_id = $1`,
  },
} as const;

/** Reads what everybody may see, whoever asks: a sheet leaves the building. */
@Injectable()
export class SheetStore {
  constructor(private readonly database: Database) {}

  async isThere(serviceId: string, deadline: number): Promise<boolean> {
    const [row] = await this.#read<{ there: boolean }>(deadline, statements.there, [serviceId]);
    return row?.there ?? false;
  }

  /** Of the service itself, else of the place. */
  async picture(serviceId: string, locationId: string | undefined, deadline: number): Promise<PictureRow | undefined> {
    const [row] = await this.#read<PictureRow>(deadline, statements.picture, [serviceId, locationId ?? null]);
    return row;
  }

  async part(photoId: string, part: number, deadline: number): Promise<Uint8Array | undefined> {
    const [row] = await this.#read<{ bytes: Uint8Array }>(deadline, statements.part, [photoId, part * PART_BYTES + 1]);
    return row?.bytes;
  }

  #read<Row>(deadline: number, statement: Statement, values: readonly SqlValue[]): Promise<Row[]> {
    return this.database.read<Row>({ caller: anonymousCaller, deadline }, statement, values);
  }
}
