package dev.vertebra.natives.datetime.span;

import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.Raise;

/// The Gregorian calendar, extended backwards to year 1, in numbers; day 1 is the first of January of year 1.
///
/// A packed date is `year << 16 | month << 8 | day`.
public final class Gregorian {
    public static final int MIN_YEAR = 1;
    public static final int MAX_YEAR = 9999;
    static final int MAX_ORDINAL = 3_652_059;

    /// The number of the first of January 1970.
    public static final int EPOCH = 719_163;

    private static final int DAYS_OF_4_YEARS = 1461;
    private static final int DAYS_OF_100_YEARS = 36_524;
    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final int[] BEFORE = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private Gregorian() {}

    static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysInMonth(int year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        return 30 + ((month + (month >> 3)) & 1);
    }

    /// How many days of a year are before the first of a month.
    public static int daysBeforeMonth(int year, int month) {
        return BEFORE[month] + (month > 2 && isLeap(year) ? 1 : 0);
    }

    static int daysBeforeYear(int year) {
        int y = year - 1;
        return y * 365 + y / 4 - y / 100 + y / 400;
    }

    /// The number of a day.
    public static int ordinal(int year, int month, int day) {
        return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
    }

    /// The packed date of a day number that is at least 1; the year may be beyond the last one.
    public static long ofOrdinal(int ordinal) {
        int n = ordinal - 1;
        int cycles = n / DAYS_OF_400_YEARS;
        n -= cycles * DAYS_OF_400_YEARS;
        int centuries = Math.min(n / DAYS_OF_100_YEARS, 3);
        n -= centuries * DAYS_OF_100_YEARS;
        int fours = n / DAYS_OF_4_YEARS;
        n -= fours * DAYS_OF_4_YEARS;
        int years = Math.min(n / 365, 3);
        n -= years * 365;
        int year = cycles * 400 + centuries * 100 + fours * 4 + years + 1;
        int month = (n + 50) >> 5;
        int before = daysBeforeMonth(year, month);
        if (before > n) {
            before = daysBeforeMonth(year, --month);
        }
        return (long) year << 16 | month << 8 | n - before + 1;
    }

    /// The day of the week of a day, 0 for Monday.
    public static int weekday(int year, int month, int day) {
        return (ordinal(year, month, day) + 6) % 7;
    }

    /// The number of the Monday with which the first week of a year begins: the week with the first Thursday.
    public static int firstMonday(int year) {
        int first = ordinal(year, 1, 1);
        int weekday = (first + 6) % 7;
        int monday = first - weekday;
        return weekday > 3 ? monday + 7 : monday;
    }

    /// The packed date of a day of a week, or what is wrong: -1 for the year, -2 for the week, -3 for the day. The
    /// week 53 exists in years that begin on a Thursday, or on a Wednesday if they are leap years.
    public static long ofWeek(int year, int week, int day) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            return -1;
        }
        if (week <= 0 || week >= 53) {
            int first = weekday(year, 1, 1);
            boolean longYear = first == 3 || first == 2 && isLeap(year);
            if (week != 53 || !longYear) {
                return -2;
            }
        }
        if (day <= 0 || day >= 8) {
            return -3;
        }
        return ofOrdinal(firstMonday(year) + (week - 1) * 7 + day - 1);
    }

    /// The packed date of a date whose day is moved out of its month.
    ///
    /// @throws PyException an OverflowError if the year is out of range
    public static int normalized(int year, int month, int day) {
        if (day > 0 && day <= 28) {
            return year << 16 | month << 8 | day;
        }
        int last = daysInMonth(year, month);
        if (day > 0 && day <= last) {
            return year << 16 | month << 8 | day;
        }
        int ordinal = ordinal(year, month, 1) + day - 1;
        if (ordinal < 1 || ordinal > MAX_ORDINAL) {
            throw Raise.overflowError("date value out of range");
        }
        return (int) ofOrdinal(ordinal);
    }

    /// Checks a date.
    ///
    /// @throws PyException a ValueError if there is no such day
    public static void check(int year, int month, int day) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw yearOutOfRange(year);
        }
        if (month < 1 || month > 12) {
            throw Raise.valueError("month must be in 1..12");
        }
        if (day < 1 || day > 28 && day > daysInMonth(year, month)) {
            throw Raise.valueError("day is out of range for month");
        }
    }

    static PyException yearOutOfRange(long year) {
        return Raise.valueError("year %s is out of range", year);
    }

    /// The seconds between the beginning of year 1 and a moment.
    ///
    /// @throws PyException a ValueError if the year is out of range
    public static long seconds(long year, int month, int day, int hour, int minute, int second) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw yearOutOfRange(year);
        }
        return ((ordinal((int) year, month, day) * 24L + hour) * 60 + minute) * 60 + second;
    }
}
