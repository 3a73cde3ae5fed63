package dev.vertebra.natives.datetime;

import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.objectmodel.PyStr;

/// Reads dates and times in the formats of ISO 8601 that `fromisoformat` takes.
///
/// Compare CPython Modules/_datetimemodule.c parse_isoformat_date, parse_isoformat_time.
final class IsoReader {
    private static final int[] SCALES = {1, 100_000, 10_000, 1000, 100, 10, 1};

    private final String text;
    private final boolean plain;
    private final int length;
    private int at;

    /// The time of day that was read, packed as by [PyTime], and its offset.
    long clock;

    boolean hasOffset;
    int offsetSeconds;
    int offsetMicroseconds;

    private int microseconds;

    IsoReader(PyStr string) {
        text = string.value();
        plain = string.isPlain();
        length = text.length();
    }

    /// The character at a position, or 0 behind the end.
    private char peek(int index) {
        return index < length ? text.charAt(index) : 0;
    }

    /// The number of some digits at the current position, or -1.
    private int digits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            int digit = peek(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
            at++;
        }
        return value;
    }

    /// The packed date that the whole text stands for, or a negative number if it is none. What it gives may be no day
    /// of the calendar.
    long wholeDate() {
        if (length != 7 && length != 8 && length != 10) {
            return -1;
        }
        return hasOnlyAscii() ? date(length) : -1;
    }

    private boolean hasOnlyAscii() {
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /// Reads a date that ends at an index.
    private long date(int end) {
        int year = digits(4);
        if (year < 0) {
            return -1;
        }
        boolean separated = peek(at) == '-';
        if (separated) {
            at++;
        }
        if (peek(at) == 'W') {
            at++;
            return weekDate(year, separated, end);
        }
        int month = digits(2);
        if (month < 0 || separated && peek(at++) != '-') {
            return -1;
        }
        int day = digits(2);
        return day < 0 ? -1 : (long) year << 16 | month << 8 | day;
    }

    private long weekDate(int year, boolean separated, int end) {
        int week = digits(2);
        int day = 1;
        if (week < 0) {
            return -1;
        }
        if (at < end) {
            if (separated && peek(at++) != '-') {
                return -1;
            }
            day = digits(1);
        }
        return day < 0 ? -1 : Gregorian.ofWeek(year, week, day);
    }

    /// The packed date of a text that stands for a date with or without a time, or a negative number.
    long dateTime() {
        if (length < 7) {
            return -1;
        }
        int separator = separator();
        if (separator < 0 || !isEncodable(separator)) {
            return -1;
        }
        long date = date(separator);
        if (date < 0) {
            return -1;
        }
        if (length > separator) {
            at = separator + (Character.isSurrogatePair(peek(separator), peek(separator + 1)) ? 2 : 1);
            return time() ? date : -1;
        }
        return date;
    }

    /// Whether there is no lone surrogate but in the place of the separator.
    private boolean isEncodable(int separator) {
        if (plain) {
            return true;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && Character.isLowSurrogate(peek(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) && i != separator) {
                return false;
            }
        }
        return true;
    }

    private boolean isDigit(int index) {
        char c = peek(index);
        return c >= '0' && c <= '9';
    }

    /// Where the date ends, by what stands at the fifth and sixth place. `YYYY-Www-##` can be read in two ways; there
    /// the separator is the hyphen.
    private int separator() {
        if (length == 7) {
            return 7;
        }
        if (peek(4) == '-') {
            if (peek(5) != 'W') {
                return 10;
            }
            if (length > 8 && peek(8) == '-') {
                return length == 9 ? -1 : length > 10 && isDigit(10) ? 8 : 10;
            }
            return 8;
        }
        if (peek(4) != 'W') {
            return 8;
        }
        int end = 7;
        while (end < length && isDigit(end)) {
            end++;
        }
        return end < 9 ? end : end % 2 == 0 ? 7 : 8;
    }

    /// Reads a text that stands for a time of day, with or without a `T` before it.
    boolean wholeTime() {
        if (peek(0) == 'T') {
            at++;
        }
        return time();
    }

    /// Reads the rest of the text as a time of day.
    private boolean time() {
        int zone = at;
        do {
            char c = peek(zone);
            if (c == 'Z' || c == '+' || c == '-') {
                break;
            }
        } while (++zone < length);
        int rest = clock(zone);
        if (rest < 0) {
            return false;
        }
        long local = clock;
        if (zone >= length) {
            return rest == 0;
        }
        hasOffset = true;
        if (peek(zone) == 'Z') {
            return zone + 1 == length;
        }
        int sign = peek(zone) == '-' ? -1 : 1;
        at = zone + 1;
        if (clock(length) != 0) {
            return false;
        }
        offsetSeconds = sign * (PyTime.hour(clock) * 3600 + PyTime.minute(clock) * 60 + PyTime.second(clock));
        offsetMicroseconds = sign * microseconds;
        clock = local;
        return true;
    }

    /// Reads hour, minute, second and fraction up to an index: 0 if the text ends there, 1 if more follows, -1 if it is
    /// malformed. The text that follows may begin with a sign.
    private int clock(int end) {
        int[] parts = new int[3];
        microseconds = 0;
        boolean separated = true;
        int i = 0;
        for (; i < 3; i++) {
            parts[i] = digits(2);
            if (parts[i] < 0) {
                return -1;
            }
            char c = peek(at++);
            if (i == 0) {
                separated = c == ':';
            }
            if (at >= end) {
                pack(parts);
                return c == 0 ? 0 : 1;
            }
            if (separated && c == ':') {
                continue;
            }
            if (c == '.' || c == ',') {
                break;
            }
            if (separated) {
                return -1;
            }
            at--;
        }
        int wanted = Math.min(end - at, 6);
        microseconds = digits(wanted);
        if (microseconds < 0) {
            return -1;
        }
        microseconds *= wanted == 0 ? 1 : SCALES[wanted];
        while (isDigit(at)) {
            at++;
        }
        pack(parts);
        return at >= length ? 0 : 1;
    }

    private void pack(int[] parts) {
        clock = PyTime.clock(parts[0], parts[1], parts[2], microseconds);
    }
}
