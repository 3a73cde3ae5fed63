package dev.vertebra.natives.time;

import dev.vertebra.objectmodel.ThreadState;
import java.util.Locale;

/// `strftime` as the C library of GNU has it, in the locale `C`: with flags, widths and the modifiers `E` and `O`.
final class TimeFormat {
    private final ThreadState ts;
    private final CalendarTime time;
    private final StringBuilder out = new StringBuilder(48);

    /// Of the directive at hand: how it is padded (0 for as usual), to which width (-1 for as usual), whether its
    /// case is changed.
    private char pad;

    private int width;
    private boolean upper;
    private boolean swap;

    private TimeFormat(ThreadState ts, CalendarTime time) {
        this.ts = ts;
        this.time = time;
    }

    /// Formats a time.
    static String format(ThreadState ts, String format, CalendarTime time) {
        TimeFormat state = new TimeFormat(ts, time);
        state.all(format);
        return state.out.toString();
    }

    private void all(String format) {
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i++);
            if (c != '%') {
                out.append(c);
                continue;
            }
            int start = i - 1;
            i = options(format, i);
            char directive = i < format.length() ? format.charAt(i) : 0;
            char modifier = 0;
            if (directive == 'E' || directive == 'O') {
                modifier = directive;
                directive = ++i < format.length() ? format.charAt(i) : 0;
            }
            int end = Math.min(i + 1, format.length());
            if (!takes(directive, modifier) || !one(directive)) {
                String written = format.substring(start, end);
                text(upper ? written.toUpperCase(Locale.ROOT) : written);
            }
            i = end;
        }
    }

    /// Whether a directive may have a modifier; one that may not is shown as it is written.
    private static boolean takes(char directive, char modifier) {
        return switch (modifier) {
            case 'E' -> "aAbhBDdeFHIklmMSjUVgGWw".indexOf(directive) < 0;
            case 'O' -> "aAcxXDFY".indexOf(directive) < 0;
            default -> true;
        };
    }

    /// Reads flags and width of a directive; gives where its letter stands.
    private int options(String format, int from) {
        pad = 0;
        width = -1;
        upper = false;
        swap = false;
        int i = from;
        for (; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '_' || c == '-' || c == '0') {
                pad = c;
            } else if (c == '^') {
                upper = true;
            } else if (c == '#') {
                swap = true;
            } else {
                break;
            }
        }
        while (i < format.length() && format.charAt(i) >= '0' && format.charAt(i) <= '9') {
            width = Math.min(Math.max(width, 0) * 10 + format.charAt(i++) - '0', 100_000);
        }
        return i;
    }

    /// Appends what a directive stands for, or tells that there is none of that letter.
    private boolean one(char directive) {
        switch (directive) {
            case 'a' -> name(CalendarNames.DAYS.get(time.weekday()).substring(0, 3));
            case 'A' -> name(CalendarNames.DAYS.get(time.weekday()));
            case 'b', 'h' -> name(CalendarNames.MONTHS.get(time.month() - 1).substring(0, 3));
            case 'B' -> name(CalendarNames.MONTHS.get(time.month() - 1));
            case 'c' -> part("%a %b %e %H:%M:%S %Y");
            case 'D', 'x' -> part("%m/%d/%y");
            case 'F' -> part("%Y-%m-%d");
            case 'r' -> part("%I:%M:%S %p");
            case 'R' -> part("%H:%M");
            case 'T', 'X' -> part("%H:%M:%S");
            case 'n' -> text("\n");
            case 't' -> text("\t");
            case '%' -> text("%");
            case 'p' -> halfOfDay(swap);
            case 'P' -> halfOfDay(true);
            case 'z' -> offset();
            case 'Z' -> zone();
            case 's' -> text(Long.toString(LocalZone.of(ts).seconds(time)));
            default -> {
                return number(directive);
            }
        }
        return true;
    }

    private boolean number(char directive) {
        int hour = (time.hour() + 11) % 12 + 1;
        switch (directive) {
            case 'C' -> number(Math.floorDiv(time.year(), 100), 1, '0');
            case 'd' -> number(time.day(), 2, '0');
            case 'e' -> number(time.day(), 2, '_');
            case 'H' -> number(time.hour(), 2, '0');
            case 'I' -> number(hour, 2, '0');
            case 'j' -> number(time.yearDay() + 1, 3, '0');
            case 'k' -> number(time.hour(), 2, '_');
            case 'l' -> number(hour, 2, '_');
            case 'm' -> number(time.month(), 2, '0');
            case 'M' -> number(time.minute(), 2, '0');
            case 'S' -> number(time.second(), 2, '0');
            case 'u' -> number((time.weekday() + 6) % 7 + 1, 1, '0');
            case 'U' -> number((time.yearDay() - time.weekday() + 7) / 7, 2, '0');
            case 'w' -> number(time.weekday(), 1, '0');
            case 'W' -> number((time.yearDay() - (time.weekday() + 6) % 7 + 7) / 7, 2, '0');
            case 'y' -> number(Math.floorMod(time.year(), 100), 2, '0');
            case 'Y' -> number(time.year(), 1, '0');
            case 'g', 'G', 'V' -> week(directive);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The days between the Monday of the first week, as ISO 8601 counts them, and a day of the year.
    private int weekDays(int yearDay) {
        return yearDay - (yearDay - time.weekday() + 382) % 7 + 3;
    }

    private static int length(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365;
    }

    private void week(char directive) {
        int year = time.year();
        int days = weekDays(time.yearDay());
        if (days < 0) {
            year--;
            days = weekDays(time.yearDay() + length(year));
        } else {
            int next = weekDays(time.yearDay() - length(year));
            if (next >= 0) {
                year++;
                days = next;
            }
        }
        switch (directive) {
            case 'g' -> number(Math.floorMod(year, 100), 2, '0');
            case 'G' -> number(year, 1, '0');
            default -> number(days / 7 + 1, 2, '0');
        }
    }

    private void number(int value, int digits, char usual) {
        String text = Integer.toString(value);
        char padding = pad == 0 ? usual : pad;
        if (padding != '-') {
            int missing = Math.max(digits, width) - text.length();
            boolean zeros = padding == '0';
            boolean negative = zeros && value < 0;
            out.append(negative ? "-" : "").repeat(zeros ? '0' : ' ', Math.max(missing, 0));
            out.append(text, negative ? 1 : 0, text.length());
            return;
        }
        text(text);
    }

    /// The names of days and months are put in capitals for either flag.
    private void name(String name) {
        text(upper || swap ? name.toUpperCase(Locale.ROOT) : name);
    }

    private void halfOfDay(boolean lower) {
        String half = time.hour() > 11 ? "PM" : "AM";
        text(lower ? half.toLowerCase(Locale.ROOT) : half);
    }

    private void text(String text) {
        out.repeat(pad == '0' ? '0' : ' ', Math.max(width - text.length(), 0)).append(text);
    }

    /// Several directives as one.
    private void part(String format) {
        char padding = pad;
        int wanted = width;
        boolean capitals = upper;
        String text = format(ts, format, time);
        pad = padding;
        width = wanted;
        text(capitals ? text.toUpperCase(Locale.ROOT) : text);
    }

    private void zone() {
        String name = time.zone();
        if ((name == null || name.isEmpty()) && time.summer() >= 0) {
            LocalTimeKind[] names = LocalZone.of(ts).names();
            name = names[time.summer()].name();
        }
        String text = name == null ? "" : name;
        text(swap ? text.toLowerCase(Locale.ROOT) : upper ? text.toUpperCase(Locale.ROOT) : text);
    }

    private void offset() {
        if (time.summer() < 0) {
            return;
        }
        int minutes = Math.abs(time.offset()) / 60;
        out.append(time.offset() < 0 ? '-' : '+');
        number(minutes / 60 * 100 + minutes % 60, 4, '0');
    }
}
