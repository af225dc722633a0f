import { Database, type SqlValue, type Statement } from '@halte/nest-database';
import { anonymousCaller } from '@halte/nest-identity';
import { Injectable } from '@nestjs/common';

/** A picture, without its bytes. */
export interface PictureRow {
  readonly id: string;
  readonly alt: string;
  readonly mediaType: string;
}

const statements = {
  there: { name: 'sheets.there', text: `select status in ('active', 'temporarily closed') as there from directory.service where id = $1` },
  picture: {
    name: 'sheets.picture',
    text: `select p.id, left(p.alt, 2000) as alt, p.media_type as "mediaType"
      from directory.photo p join directory.photo_file f on f.photo_id = p.id
      where p.service_id = $1 or p.location_id = $2 order by p.service_id is null, p.id limit 1`,
  },
  file: { name: 'sheets.file', text: 'select bytes from directory.photo_file where photo_id = $1' },
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

  /** The whole file: what is left out of it may stand anywhere. Empty where there is none. */
  async file(photoId: string, deadline: number): Promise<Buffer> {
    const [row] = await this.#read<{ bytes: Uint8Array }>(deadline, statements.file, [photoId]);
    return Buffer.from(row?.bytes ?? []);
  }

  #read<Row>(deadline: number, statement: Statement, values: readonly SqlValue[]): Promise<Row[]> {
    return this.database.read<Row>({ caller: anonymousCaller, deadline }, statement, values);
  }
}
