package dev.vertebra.natives.zoneinfo;

import dev.vertebra.natives.time.PosixZone.YearDay;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Reads the rule at the end of a file of the tz database, strictly. Compare CPython Modules/_zoneinfo.c parse_tz_str.
final class ZoneRuleReader {
    private static final int MISSING = Integer.MIN_VALUE;

    private final ThreadState ts;
    private final PyBytes bytes;
    private int at;

    private ZoneRuleReader(ThreadState ts, PyBytes bytes) {
        this.ts = ts;
        this.bytes = bytes;
    }

    static ZoneRule read(ThreadState ts, PyBytes bytes) {
        return new ZoneRuleReader(ts, bytes).rule();
    }

    private PyException failure(String what) {
        return Raise.valueError("%s %s", what, Text.repr(ts, bytes));
    }

    private int peek() {
        return at < bytes.size() ? bytes.get(at) : 0;
    }

    private ZoneRule rule() {
        PyStr name = name();
        if (name == null) {
            throw failure("Invalid STD format in");
        }
        int west = time(24);
        if (west == MISSING) {
            throw failure("Invalid STD offset in");
        }
        ZoneKind standard = ZoneKind.of(ts, -west, 0, name);
        if (at == bytes.size()) {
            return new ZoneRule(standard, null, null, null);
        }
        PyStr summerName = name();
        if (summerName == null) {
            throw failure("Invalid DST format in");
        }
        int offset = 3600 - west;
        if (peek() != ',') {
            int summerWest = time(24);
            if (summerWest == MISSING) {
                throw failure("Invalid DST offset in");
            }
            offset = -summerWest;
        }
        YearDay start = day();
        YearDay end = day();
        if (at != bytes.size()) {
            throw failure("Extraneous characters at end of TZ string:");
        }
        return new ZoneRule(standard, ZoneKind.of(ts, offset, offset + west, summerName), start, end);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private @Nullable PyStr name() {
        int start = at;
        if (peek() == '<') {
            start = ++at;
            while (isLetter(peek()) || isDigit(peek()) || peek() == '+' || peek() == '-') {
                at++;
            }
            return peek() != '>' || at == start ? null : PyStr.ofLatin1(bytes.toBytes(), start, at++);
        }
        while (isLetter(peek())) {
            at++;
        }
        return at == start ? null : PyStr.ofLatin1(bytes.toBytes(), start, at);
    }

    /// The number of some digits, or -1.
    private int number(int least, int most) {
        int start = at;
        int value = 0;
        while (isDigit(peek()) && at - start < most) {
            value = value * 10 + peek() - '0';
            at++;
        }
        return at - start < least ? -1 : value;
    }

    /// Seconds of `[+-]h[hh][:mm[:ss]]`, or [#MISSING].
    private int time(int mostHours) {
        int sign = peek() == '-' ? -1 : 1;
        if (peek() == '-' || peek() == '+') {
            at++;
        }
        int hours = number(1, 3);
        if (hours < 0 || hours > mostHours) {
            return MISSING;
        }
        int seconds = hours * 3600;
        for (int unit = 60; unit > 0 && peek() == ':'; unit /= 60) {
            at++;
            int part = number(2, 2);
            if (part < 0 || part > 59) {
                return MISSING;
            }
            seconds += part * unit;
        }
        return sign * seconds;
    }

    private YearDay day() {
        if (peek() != ',') {
            throw failure("Missing transition rules in TZ string:");
        }
        at++;
        YearDay day = peek() == 'M' ? weekday() : numbered();
        int time = 7200;
        if (day != null && peek() == '/') {
            at++;
            time = time(167);
        }
        if (day == null || time == MISSING) {
            throw failure("Malformed transition rule in TZ string:");
        }
        return new YearDay(day.form(), day.month(), day.week(), day.day(), time);
    }

    private @Nullable YearDay numbered() {
        boolean without = peek() == 'J';
        if (without) {
            at++;
        }
        int day = number(1, 3);
        if (day < (without ? 1 : 0) || day > 365) {
            return null;
        }
        return new YearDay(without ? YearDay.Form.WITHOUT_LEAP_DAY : YearDay.Form.WITH_LEAP_DAY, 0, 0, day, 0);
    }

    private @Nullable YearDay weekday() {
        at++;
        int month = number(1, 2);
        if (peek() != '.') {
            return null;
        }
        at++;
        int week = number(1, 1);
        if (peek() != '.') {
            return null;
        }
        at++;
        int day = number(1, 1);
        boolean fits = month >= 1 && month <= 12 && week >= 1 && week <= 5 && day >= 0 && day <= 6;
        return fits ? new YearDay(YearDay.Form.WEEKDAY, month, week, day, 0) : null;
    }
}
