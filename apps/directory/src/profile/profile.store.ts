import type { OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { withRestricted } from '../access/with-restricted.ts';

type Profile = OutputOf<typeof directory.profiles.read.response>;
export type ProfileRow = Omit<Profile, 'charter' | 'contactPoints'> & { readonly maintainedBy: string };

const READ = {
  name: 'profiles.read',
  text: `select o.id as "organizationId", left(o.name, 200) as name, o.version, (m.r).email, (m.r).website,
      (m.r).professional_secrecy as "professionalSecrecy", left((m.r).professional_secrecy_who, 500) as "professionalSecrecyWho",
      o.maintained_by as "maintainedBy", coalesce((
        select jsonb_agg(left(p.number, 100) order by p.number, p.id) from directory.phone p where p.organization_id = o.id and p.number <> ''), '[]') as phones,
      coalesce((
        select jsonb_agg(jsonb_build_object('networkId', n.id, 'name', n.name, 'since', s.since) order by n.name, n.id)
        from directory.network_membership s join directory.network n on n.id = s.network_id
        where s.organization_id = o.id and s.until is null), '[]') as networks
    from directory.organization o cross join lateral ${withRestricted('organization', 'o')} m where o.id = $1`,
} as const;

@Injectable()
export class ProfileStore {
  constructor(private readonly database: Database) {}

  async find(acting: Acting, organizationId: string): Promise<ProfileRow | undefined> {
    const [row] = await this.database.read<ProfileRow>(acting, READ, [organizationId]);
    return row;
  }

  /** @returns whether the version was still this one */
  async change(tx: EntityManager, organizationId: string, version: number, secrecy: string | null, who: string | null): Promise<boolean> {
    const [rows] = await tx.query<[unknown[], number]>(
      `update directory.organization set professional_secrecy = $3, professional_secrecy_who = $4, version = version + 1, last_modified = now()
       where id = $1 and version = $2 returning id`,
      [organizationId, version, secrecy, who],
    );
    return rows.length === 1;
  }
}
