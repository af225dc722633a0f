import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'organization', schema: 'directory' })
export class OrganizationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column({ type: 'text', name: 'alternate_name', nullable: true })
  alternateName!: string | null;

  @Column('text')
  description!: string;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'integer', name: 'year_incorporated', nullable: true })
  yearIncorporated!: number | null;

  @Column({ type: 'text', name: 'legal_status', nullable: true })
  legalStatus!: string | null;

  @Column('text')
  visibility!: 'public' | 'partner';

  @Column({ type: 'uuid', name: 'maintained_by' })
  maintainedBy!: string;

  @Column('integer')
  version!: number;

  @Column({ type: 'timestamptz', precision: 3, name: 'last_modified' })
  lastModified!: string;
}
