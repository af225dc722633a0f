/**
 * What came of it.
 * - `rejected`: the row is not taken. `dropped`: the row is taken without this value. `mended`: the value is taken, in another form.
 */
export type ProblemEffect = 'rejected' | 'dropped' | 'mended';

/** What may be wrong with a row, and what to do about it. Codes are stable; the words are for people. */
export const PROBLEMS = {
  unknown_table: 'HSDS 3.0 has no such table. Leave the file out, or put what it says into another table.',
  missing: 'Every row needs it. Fill it in.',
  no_parent: 'The row belongs to nothing. Fill in one of its references.',
  not_a_value: 'A text, a number, or true or false belongs here.',
  not_an_id: 'An identifier is a UUID.',
  not_listed: 'Take one of the values that the standard lists.',
  not_a_number: 'Write a number in digits, with a full stop before decimals.',
  not_whole: 'Write a whole number.',
  out_of_range: 'The number is beyond what makes sense here. Correct it, or leave it out.',
  not_yes_or_no: 'Write true or false.',
  not_a_date: 'Write a day that exists as YYYY-MM-DD.',
  absurd_date: 'The year is beyond what makes sense. Correct it, or leave it out.',
  dates_crossed: 'The last day is before the first. Exchange or correct them.',
  not_a_datetime: 'Write a time as YYYY-MM-DDTHH:MM:SSZ.',
  not_a_time: 'Write a time of the day as HH:MM, by 24 hours.',
  offset_left_out: 'Times are by the clock on the wall: the offset from UTC was left out. Write HH:MM.',
  closes_before_opens:
    'It closes before it opens. Write 16:00 for four in the afternoon; where it closes on the next day, set overnight to true.',
  no_hours: 'It says no hours. Fill in when it opens and closes, or describe it in words.',
  not_a_weekday: 'Write days as MO, TU, WE, TH, FR, SA, SU, with commas between; in a month as 2WE or -1FR.',
  not_a_day_number: 'Write whole numbers with commas between: days of the month up to 31, weeks up to 53, days of the year up to 366.',
  not_a_time_zone: 'Write a time zone as Europe/Brussels.',
  every_day: 'Every day is written as every week on all seven days.',
  not_a_web_address: 'Write an address that begins with https:// or http://.',
  not_an_address: 'Write an absolute address, with its scheme.',
  no_scheme: 'The address has no scheme; https:// was put before it.',
  not_an_email: 'Write one e-mail address.',
  not_a_country: 'Write the country in two letters: BE.',
  too_long: 'It is longer than there is room for, and was cut. Write it shorter.',
  control_characters: 'Characters that cannot be shown were taken out.',
  no_number: 'There is no number in it. Leave the row out, or fill in a number that can be called.',
  two_numbers: 'There is more than one number in it: the first was taken, the others stand in the description. Write one row for each.',
  extension_in_number: 'The extension was taken out of the number. Write it in its own column.',
  extension_in_words: 'An extension is a number without a leading zero; this one stands in the description.',
  ages_crossed: 'The least age is above the greatest. Correct them.',
  absurd_coordinates: 'No location is there. Correct both numbers, or leave both out.',
  half_coordinates: 'One coordinate says nothing without the other. Fill in both.',
} as const;

/** A stable code of what is wrong. */
export type ProblemCode = keyof typeof PROBLEMS;

/** One thing that is wrong with a row. It never repeats what the row says. */
export interface Problem {
  readonly code: ProblemCode;
  /** The column, by its name in HSDS 3.0; empty for the whole row. */
  readonly field: string;
  readonly effect: ProblemEffect;
  /** What to do about it. */
  readonly message: string;
}

/** Writes down a problem. */
export const problem = (code: ProblemCode, field: string, effect: ProblemEffect): Problem => ({
  code,
  field,
  effect,
  message: PROBLEMS[code],
});
