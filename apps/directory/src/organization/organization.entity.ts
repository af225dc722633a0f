import { Column, Entity } from 'typeorm';
import { RecordEntity } from '../access/record.entity.ts';

@Entity({ name: 'organization', schema: 'directory' })
export class OrganizationEntity extends RecordEntity {
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
}
