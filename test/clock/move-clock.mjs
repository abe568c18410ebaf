/**
 * Moves the clock of the process it is loaded into (`node --import`), and of every process and thread
 * started from it, by CROSSCHECK_TEST_CLOCK milliseconds. The machine's own clock cannot be moved by
 * a test; what a program of this project asks for the time of day is `Date`.
 */
const by = Number(process.env['CROSSCHECK_TEST_CLOCK'] ?? 0);
const TrueDate = Date;

class MovedDate extends TrueDate {
  constructor(...given) {
    if (given.length === 0) super(TrueDate.now() + by);
    else super(...given);
  }

  static now() {
    return TrueDate.now() + by;
  }
}

// `Date()` without `new` gives the time in words.
globalThis.Date = new Proxy(MovedDate, {
  apply: () => new MovedDate().toString(),
});
