import { Column, Entity } from 'typeorm';
import { RecordEntity } from '../access/record.entity.ts';

@Entity({ name: 'service', schema: 'directory' })
export class ServiceEntity extends RecordEntity {
  @Column({ type: 'uuid', name: 'organization_id' })
  organizationId!: string;

  @Column('text')
  name!: string;

  @Column({ type: 'text', name: 'alternate_name', nullable: true })
  alternateName!: string | null;

  @Column('text')
  description!: string;

  @Column({ type: 'text', name: 'also_for_you_if', nullable: true })
  alsoForYouIf!: string | null;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column('text')
  status!: 'active' | 'inactive' | 'defunct' | 'temporarily closed';

  @Column({ type: 'text', name: 'application_process', nullable: true })
  applicationProcess!: string | null;

  @Column({ type: 'text', name: 'fees_description', nullable: true })
  feesDescription!: string | null;

  @Column({ type: 'text', name: 'eligibility_description', nullable: true })
  eligibilityDescription!: string | null;

  @Column({ type: 'integer', name: 'minimum_age', nullable: true })
  minimumAge!: number | null;

  @Column({ type: 'integer', name: 'maximum_age', nullable: true })
  maximumAge!: number | null;

  @Column({ type: 'text', nullable: true })
  alert!: string | null;
}
