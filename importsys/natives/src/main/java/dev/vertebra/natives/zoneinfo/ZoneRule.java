package dev.vertebra.natives.zoneinfo;

import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.natives.time.PosixZone.YearDay;
import org.jspecify.annotations.Nullable;

/// What a clock shows after the last transition of its file.
///
/// Compare CPython Modules/_zoneinfo.c find_tzrule_ttinfo.
///
/// @param standard standard time
/// @param summer summer time, or null if the clock is not changed any more
/// @param start when summer time begins, by the clock of standard time
/// @param end when it ends, by its own clock
record ZoneRule(
        ZoneKind standard,
        @Nullable ZoneKind summer,
        @Nullable YearDay start,
        @Nullable YearDay end) {

    /// The local seconds since 1970 at a day of a year. Numbers of days count from 1 here, with or without leap days,
    /// as they do in CPython.
    private static long at(@Nullable YearDay day, int year) {
        if (day == null) {
            return 0;
        }
        if (day.form() == YearDay.Form.WEEKDAY) {
            return day.at(year);
        }
        boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
        int number = day.day() - (day.form() == YearDay.Form.WITHOUT_LEAP_DAY && leap && day.day() >= 59 ? 0 : 1);
        return (Gregorian.ordinal(year, 1, 1) - Gregorian.EPOCH + (long) number) * 86_400 + day.time();
    }

    /// What the clock shows at a local time.
    ZoneKind at(long local, int year, int fold) {
        ZoneKind other = summer;
        if (other == null) {
            return standard;
        }
        long difference = other.seconds() - (long) standard.seconds();
        long from = at(start, year);
        long to = at(end, year);
        if (fold == 1 == difference >= 0) {
            to -= difference;
        } else {
            from += difference;
        }
        return isSummer(local, from, to) ? other : standard;
    }

    private static boolean isSummer(long time, long from, long to) {
        return from < to ? time >= from && time < to : time < to || time >= from;
    }

    /// What the clock shows at a moment.
    ZoneKind atUtc(long moment, int year) {
        ZoneKind other = summer;
        if (other == null) {
            return standard;
        }
        return isSummer(moment, at(start, year) - standard.seconds(), at(end, year) - other.seconds())
                ? other
                : standard;
    }

    /// Whether the local time of a moment has been before.
    boolean isRepeated(long moment, int year) {
        ZoneKind other = summer;
        if (other == null) {
            return false;
        }
        long difference = other.seconds() - (long) standard.seconds();
        long from = difference > 0 ? at(end, year) - other.seconds() : at(start, year) - standard.seconds();
        return moment >= from && moment < from + Math.abs(difference);
    }
}
