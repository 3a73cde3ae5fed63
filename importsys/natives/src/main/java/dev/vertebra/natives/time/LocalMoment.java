package dev.vertebra.natives.time;

import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// A moment as a calendar and a clock show it.
///
/// @param weekday 0 for Monday
/// @param yearDay from 1
/// @param offset seconds that the clock is ahead of UTC
/// @param summer whether it is summer time
/// @param zone the abbreviated name of the clock
public record LocalMoment(
        long year,
        int month,
        int day,
        int hour,
        int minute,
        int second,
        int weekday,
        int yearDay,
        int offset,
        boolean summer,
        String zone) {
    private static final int TOO_LARGE = 75;
    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final LocalTimeKind GMT = new LocalTimeKind(0, false, "GMT");

    /// A moment in local time.
    ///
    /// @param seconds the moment in seconds since 1970
    /// @throws dev.vertebra.objectmodel.PyException an OSError if the year has more than 32 bits
    public static LocalMoment of(ThreadState ts, long seconds) {
        return of(seconds, LocalZone.of(ts).at(seconds));
    }

    /// A moment in UTC.
    public static LocalMoment inUtc(long seconds) {
        return of(seconds, GMT);
    }

    private static LocalMoment of(long seconds, LocalTimeKind kind) {
        long days = Math.floorDiv(seconds, 86_400);
        int clock = (int) Math.floorMod(seconds, 86_400L) + kind.offset();
        days += Math.floorDiv(clock, 86_400);
        clock = Math.floorMod(clock, 86_400);
        // The year is taken to begin in March, so that the day that leap years have more is its last one.
        long shifted = days + 719_468;
        long cycle = Math.floorDiv(shifted, DAYS_OF_400_YEARS);
        int dayOfCycle = (int) Math.floorMod(shifted, (long) DAYS_OF_400_YEARS);
        int yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int m = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * m + 2) / 5 + 1;
        int month = m < 10 ? m + 3 : m - 9;
        long year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
        if (year - 1900 != (int) (year - 1900)) {
            throw Raise.osError(TOO_LARGE, "Value too large for defined data type", null);
        }
        boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
        int yearDay = month <= 2 ? dayOfYear - 305 : dayOfYear + (leap ? 61 : 60);
        return new LocalMoment(
                year,
                month,
                day,
                clock / 3600,
                clock / 60 % 60,
                clock % 60,
                (int) Math.floorMod(days + 3, 7L),
                yearDay,
                kind.offset(),
                kind.summer(),
                kind.name());
    }

    /// The year of a moment in UTC; near enough for years beyond 32 bits, which no rule tells apart.
    static int yearOf(long seconds) {
        long days = Math.floorDiv(seconds, 86_400L) + 719_162;
        long year = Math.floorDiv(days * 400, DAYS_OF_400_YEARS) + 1;
        long first = (year - 1) * 365
                + Math.floorDiv(year - 1, 4L)
                - Math.floorDiv(year - 1, 100L)
                + Math.floorDiv(year - 1, 400L);
        return (int) (days < first ? year - 1 : days - first >= 366 ? year + 1 : year);
    }
}
