import { Column, PrimaryColumn } from 'typeorm';

/** What every record of the directory has, as `recordColumns` makes it. */
export abstract class RecordEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  visibility!: 'public' | 'partner' | 'ally';

  @Column({ type: 'uuid', array: true })
  allies!: string[];

  @Column({ type: 'uuid', name: 'maintained_by' })
  maintainedBy!: string;

  @Column('integer')
  version!: number;

  @Column({ type: 'timestamptz', precision: 3, name: 'last_modified' })
  lastModified!: string;
}
