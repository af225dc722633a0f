/** 48 bits of an id, in two numbers of 24. */
const SLOT = 2;
const FIRST_SIZE = 1 << 14;

/**
 * Counts how often an id came before. It keeps 48 bits of each in a table of numbers, not the id: a million rows without an id, as old
 * packages have them, would otherwise fill the memory. Two ids that share these bits would at worst be told apart needlessly.
 */
export class Ordinals {
  #table = new Int32Array(FIRST_SIZE * SLOT).fill(-1);
  #size = 0;
  readonly #often = new Map<string, number>();

  readonly next = (id: string): number => {
    if (this.#size * 2 > this.#table.length / SLOT) this.#grow();
    if (this.#add(this.#table, Number.parseInt(id.slice(0, 6), 16), Number.parseInt(id.slice(6, 8) + id.slice(9, 13), 16))) {
      this.#size += 1;
      return 0;
    }
    const before = this.#often.get(id) ?? 1;
    this.#often.set(id, before + 1);
    return before;
  };

  /** Whether it was new. */
  #add(table: Int32Array, high: number, low: number): boolean {
    const slots = table.length / SLOT;
    for (let slot = (high * 31 + low) % slots; ; slot = (slot + 1) % slots) {
      const at = slot * SLOT;
      if (table[at] === -1) {
        table[at] = high;
        table[at + 1] = low;
        return true;
      }
      if (table[at] === high && table[at + 1] === low) return false;
    }
  }

  #grow(): void {
    const larger = new Int32Array(this.#table.length * 2).fill(-1);
    for (let at = 0; at < this.#table.length; at += SLOT) {
      const [high = -1, low = 0] = this.#table.subarray(at, at + SLOT);
      if (high !== -1) this.#add(larger, high, low);
    }
    this.#table = larger;
  }
}
