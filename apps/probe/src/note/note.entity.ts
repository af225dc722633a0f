import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity({ name: 'note', schema: 'probe' })
export class NoteEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  text!: string;
}
