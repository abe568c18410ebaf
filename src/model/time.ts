declare const isoDay: unique symbol;
/** A calendar day of the proleptic Gregorian calendar, `YYYY-MM-DD`. */
export type IsoDay = string & { readonly [isoDay]: true };

/** How fine a date is known. */
export type Precision = 'day' | 'week' | 'month' | 'season' | 'year' | 'unknown';

/** An inclusive interval of days; a null end is open (unknown), never today. */
export interface DayInterval {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

/** A dated value: the interval, and how fine the words behind it were. */
export interface DatedInterval extends DayInterval {
  readonly precision: Precision;
}

/** Units of calendar arithmetic. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Which way from the anchor a bare name such as "Tuesday" or "May" points. */
export type Direction = 'past' | 'future' | 'nearest';

/**
 * A part of a longer unit: "mid-February", "early 2016", "the end of May"; `so-far` is its part up to
 * the anchor ("earlier this week") and `rest` the part from the anchor on ("later this week").
 */
export type Portion = 'early' | 'mid' | 'late' | 'so-far' | 'rest';

/** Feasts whose day changes with the year; `thanksgiving` and `election-day` are those of the United States. */
export type Feast =
  | 'ramadan'
  | 'eid-al-fitr'
  /** Either Eid, where the words do not say which. */
  | 'eid'
  | 'eid-al-adha'
  | 'ashura'
  | 'easter'
  | 'good-friday'
  | 'thanksgiving'
  | 'election-day'
  | 'labor-day'
  | 'memorial-day';

/**
 * The meaning of a time expression before its anchor is known. Relative forms stay symbolic, so
 * that when a document's date is corrected every value follows without reading the text again.
 * The anchor is the date of the document, of the reprint it stands in, or of the narrative.
 */
export type TimeExpression =
  /** Named on the calendar. A missing year is filled from the anchor by `direction`. */
  | {
      readonly form: 'calendar';
      readonly year: number | null;
      /** Stands in for `year` when the words count years from the anchor ("July last year": -1). */
      readonly yearOffset?: number;
      readonly month: number | null;
      readonly day: number | null;
      readonly season: 'spring' | 'summer' | 'autumn' | 'winter' | null;
      /** A feast that moves from year to year, instead of a month and a day. */
      readonly feast?: Feast;
      /** Quarter of the calendar year ("the third quarter"). */
      readonly quarter?: 1 | 2 | 3 | 4;
      /** Set for decades ("the 1990s": year 1990, span 10) and centuries; otherwise 1. */
      readonly years: number;
      readonly portion: Portion | null;
      readonly direction: Direction;
    }
  /** A day of the week, 1 = Monday ... 7 = Sunday; `weeks` shifts ("last Tuesday but one"). */
  | {
      readonly form: 'weekday';
      readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
      readonly weeks: number;
      readonly direction: Direction;
      /** The anchor's own day is not meant ("last Tuesday", "next Friday"). */
      readonly strict?: true;
      /** The first such day of this is meant, whatever `direction` says ("Tuesday of last week"). */
      readonly of?: TimeExpression;
    }
  /** A distance from the anchor: yesterday is (day, -1), "last month" (month, -1), "now" (day, 0). */
  | {
      readonly form: 'offset';
      readonly unit: TimeUnit;
      readonly amount: number;
      /** True when the whole unit is meant ("last week"), false for a distance ("a week ago"). */
      readonly whole: boolean;
      readonly portion: Portion | null;
      /** What the distance counts from, when not from the anchor itself ("a year ago this week"). */
      readonly from?: TimeExpression;
      /** `narrative` counts from the time told of before ("two days later"), not from publication. */
      readonly anchor?: 'narrative';
    }
  /**
   * A length. `ends` and `starts` tell which end lies at the anchor when the words say so ("for 10
   * days" now, "in the next two weeks").
   */
  | {
      readonly form: 'duration';
      readonly unit: TimeUnit;
      readonly low: number | null;
      readonly high: number | null;
      readonly ends: 'anchor' | null;
      readonly starts?: 'anchor';
    }
  /** Something that returns: "every other minute", "weekly"; `each` names it ("on Fridays", "every May"). */
  | {
      readonly form: 'set';
      readonly unit: TimeUnit;
      readonly amount: number;
      readonly each?: TimeExpression;
    }
  /** From one time to another; a null side is open ("since 2012", "until March 2017"). */
  | {
      readonly form: 'interval';
      readonly from: TimeExpression | null;
      readonly to: TimeExpression | null;
    }
  /**
   * PAST_REF, PRESENT_REF, FUTURE_REF: "recently", "now", "soon". With the narrative as anchor it is
   * the time told of before ("at the time").
   */
  | {
      readonly form: 'vague';
      readonly ref: 'past' | 'present' | 'future';
      readonly anchor?: 'narrative';
    }
  /**
   * Counted from a happening the text does not place: "the third day of the offensive", "the fifth
   * anniversary of". Its value stays unknown until something tells when that happened; a count of
   * null leaves even the number open ("the anniversary of").
   */
  | {
      readonly form: 'counted';
      readonly unit: TimeUnit;
      readonly count: number | null;
      readonly returns: boolean;
    };
