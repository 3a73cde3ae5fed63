package dev.vertebra.natives.time;

import dev.vertebra.natives.time.PosixZone.YearDay;
import org.jspecify.annotations.Nullable;

/// Reads the value of `TZ` as the C library does: `EST+05EDT,M3.2.0,M11.1.0`.
final class TzText {
    private static final YearDay USUAL_START = new YearDay(YearDay.Form.WEEKDAY, 3, 2, 0, 7200);
    private static final YearDay USUAL_END = new YearDay(YearDay.Form.WEEKDAY, 11, 1, 0, 7200);

    private final String text;
    private int at;

    private TzText(String text) {
        this.text = text;
    }

    /// The zone of a text; universal time under the name that it begins with if it is malformed.
    static PosixZone read(String text) {
        return new TzText(text).zone();
    }

    private PosixZone zone() {
        String name = name();
        if (name == null) {
            return fixed("", 0);
        }
        Integer west = offset(24);
        if (west == null) {
            return fixed(name, 0);
        }
        LocalTimeKind standard = new LocalTimeKind(-west, false, name);
        if (at >= text.length()) {
            return new PosixZone(standard, null, null, null);
        }
        String summerName = name();
        if (summerName == null) {
            return new PosixZone(standard, null, null, null);
        }
        Integer summerWest = offset(24);
        LocalTimeKind summer =
                new LocalTimeKind(summerWest == null ? standard.offset() + 3600 : -summerWest, true, summerName);
        YearDay start = day();
        YearDay end = start == null ? null : day();
        return end == null
                ? new PosixZone(standard, summer, USUAL_START, USUAL_END)
                : new PosixZone(standard, summer, start, end);
    }

    private static PosixZone fixed(String name, int offset) {
        return new PosixZone(new LocalTimeKind(offset, false, name), null, null, null);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /// A name of at least three letters, or of letters, digits and signs in angle brackets.
    private @Nullable String name() {
        int start = at;
        if (peek() == '<') {
            at++;
            while (Character.isLetterOrDigit(peek()) && peek() < 128 || peek() == '+' || peek() == '-') {
                at++;
            }
            if (peek() != '>' || at - start < 4) {
                return null;
            }
            return text.substring(start + 1, at++);
        }
        while (Character.isLetter(peek()) && peek() < 128) {
            at++;
        }
        return at - start < 3 ? null : text.substring(start, at);
    }

    /// Seconds of `[+-]hh[:mm[:ss]]`, or null if there are none.
    private @Nullable Integer offset(int mostHours) {
        int sign = peek() == '-' ? -1 : 1;
        int start = at;
        if (peek() == '-' || peek() == '+') {
            at++;
        }
        int hours = number();
        if (hours < 0) {
            at = start;
            return null;
        }
        int seconds = Math.min(hours, mostHours) * 3600;
        for (int unit = 60; unit > 0 && peek() == ':'; unit /= 60) {
            at++;
            seconds += Math.clamp(number(), 0, 59) * unit;
        }
        return sign * seconds;
    }

    private int number() {
        int start = at;
        int value = 0;
        while (peek() >= '0' && peek() <= '9' && at - start < 6) {
            value = value * 10 + peek() - '0';
            at++;
        }
        return at == start ? -1 : value;
    }

    private @Nullable YearDay day() {
        if (peek() != ',') {
            return null;
        }
        at++;
        YearDay day = peek() == 'M' ? weekday() : numbered();
        if (day == null || peek() != '/') {
            return day;
        }
        at++;
        Integer time = offset(167);
        return time == null ? null : new YearDay(day.form(), day.month(), day.week(), day.day(), time);
    }

    private @Nullable YearDay numbered() {
        boolean without = peek() == 'J';
        if (without) {
            at++;
        }
        int day = number();
        if (day < (without ? 1 : 0) || day > 365) {
            return null;
        }
        return new YearDay(without ? YearDay.Form.WITHOUT_LEAP_DAY : YearDay.Form.WITH_LEAP_DAY, 0, 0, day, 7200);
    }

    private @Nullable YearDay weekday() {
        at++;
        int month = number();
        if (peek() != '.') {
            return null;
        }
        at++;
        int week = number();
        if (peek() != '.') {
            return null;
        }
        at++;
        int day = number();
        boolean fits = month >= 1 && month <= 12 && week >= 1 && week <= 5 && day >= 0 && day <= 6;
        return fits ? new YearDay(YearDay.Form.WEEKDAY, month, week, day, 7200) : null;
    }
}
