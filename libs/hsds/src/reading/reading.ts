import { problem, type Problem, type ProblemCode, type ProblemEffect } from './problem.ts';

/** A value that was read, and what had to be done for it. */
export interface Read<T = string | number | boolean> {
  /** Absent where the cell could not be read. */
  readonly value?: T;
  readonly wrong?: ProblemCode;
}

/** A row while it is being read: rules of its table change it until it is whole. */
export class Draft {
  readonly values = new Map<string, string | number | boolean>();
  readonly problems: Problem[] = [];
  readonly dropped: string[] = [];
  readonly defaulted: string[] = [];

  text(name: string): string | undefined {
    const value = this.values.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  number(name: string): number | undefined {
    const value = this.values.get(name);
    return typeof value === 'number' ? value : undefined;
  }

  /** Notes a problem; a column that is dropped is taken out. */
  note(code: ProblemCode, field: string, effect: ProblemEffect): void {
    this.problems.push(problem(code, field, effect));
    if (effect === 'dropped') this.drop(field);
  }

  drop(field: string): void {
    this.values.delete(field);
    this.dropped.push(field);
  }

  /** Puts words after those of a text column, as far as there is room. */
  append(name: string, words: string, maxLength: number): void {
    const before = this.text(name);
    this.values.set(name, (before === undefined ? words : `${before}; ${words}`).slice(0, maxLength));
  }

  get isRejected(): boolean {
    return this.problems.some(({ effect }) => effect === 'rejected');
  }
}
