package dev.vertebra.natives.time;

import org.jspecify.annotations.Nullable;

/// A time zone by a rule: standard time and, between two days of each year, summer time.
///
/// Compare POSIX.1-2017, 8.3, `TZ`.
///
/// @param standard the clock of standard time
/// @param summer the clock of summer time, or null without
/// @param start when summer time begins, by the clock of standard time
/// @param end when it ends, by its own clock
public record PosixZone(
        LocalTimeKind standard,
        @Nullable LocalTimeKind summer,
        @Nullable YearDay start,
        @Nullable YearDay end) {
    /// A time of a day that each year has.
    ///
    /// @param form how the day is given
    /// @param month the month, for a day of a week
    /// @param week which of the month's, from 1; 5 is the last
    /// @param day the day of the week from 0 for Sunday, or the day of the year
    /// @param time seconds after midnight; may be less than 0 and more than a day has
    public record YearDay(Form form, int month, int week, int day, int time) {
        /// How a day of the year is given.
        public enum Form {
            /// A day of a week of a month.
            WEEKDAY,
            /// A number from 1; the 29th of February has none.
            WITHOUT_LEAP_DAY,
            /// A number from 0.
            WITH_LEAP_DAY
        }

        /// The seconds since 1970 at that time in a year, as if there were no offset.
        public long at(int year) {
            boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
            long first = firstDay(year);
            long number = switch (form) {
                case WITH_LEAP_DAY -> day;
                case WITHOUT_LEAP_DAY -> day - 1 + (leap && day >= 60 ? 1 : 0);
                case WEEKDAY -> weekday(first, leap);
            };
            return (first + number) * 86_400 + time;
        }

        private long weekday(long firstOfYear, boolean leap) {
            int before = 0;
            for (int i = 1; i < month; i++) {
                before += length(i, leap);
            }
            int firstWeekday = (int) Math.floorMod(firstOfYear + before + 4, 7L);
            int number = Math.floorMod(day - firstWeekday, 7) + 7 * (week - 1);
            return (long) before + (number >= length(month, leap) ? number - 7 : number);
        }

        private static int length(int month, boolean leap) {
            return month == 2 ? leap ? 29 : 28 : 30 + ((month + (month >> 3)) & 1);
        }

        /// The number of days from 1970 to the first day of a year.
        private static long firstDay(int year) {
            long y = year - 1L;
            return y * 365 + Math.floorDiv(y, 4L) - Math.floorDiv(y, 100L) + Math.floorDiv(y, 400L) - 719_162;
        }
    }

    /// What the clock shows at a moment.
    ///
    /// @param seconds the moment in seconds since 1970
    /// @param year its year in UTC
    LocalTimeKind at(long seconds, int year) {
        LocalTimeKind other = summer;
        if (other == null || start == null || end == null) {
            return standard;
        }
        long from = start.at(year) - standard.offset();
        long to = end.at(year) - other.offset();
        boolean isSummer = from < to ? seconds >= from && seconds < to : seconds < to || seconds >= from;
        return isSummer ? other : standard;
    }
}
