import { UUID } from '../formats.ts';
import { VISIBILITIES, type Rights } from '../rights.ts';

/**
 * The rights of a row of a package of full rights; undefined where one of them is missing or cannot be read. A row whose rights are not
 * known is shown to nobody: take no default for them.
 */
export function readRights(cells: Readonly<Record<string, string | undefined>>): Rights | undefined {
  const visibility = VISIBILITIES.find((known) => known === cells['visibility']);
  const maintained_by = cells['maintained_by']?.toLowerCase() ?? '';
  const allies = (cells['allies'] ?? '')
    .toLowerCase()
    .split(',')
    .filter((id) => id !== '');
  const whole = visibility !== undefined && [maintained_by, ...allies].every((id) => UUID.test(id));
  return whole ? { visibility, allies, maintained_by } : undefined;
}
