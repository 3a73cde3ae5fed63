package dev.vertebra.natives.locale;

import dev.vertebra.natives.time.CalendarNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `nl_langinfo` says in the locale C of glibc.
final class LocaleFacts {
    /// A constant of C, and the text that it stands for.
    record Fact(String name, int key, String text) {}

    static final int CODESET = 14;

    private static final int NUMERIC = 1 << 16;
    private static final int TIME = 2 << 16;
    private static final int MONETARY = 4 << 16;
    private static final int MESSAGES = 5 << 16;
    private static final int MONTHS_FROM = 14;
    private static final int SHORT_LENGTH = 3;
    private static final List<Fact> ALL = make();

    private LocaleFacts() {}

    static List<Fact> all() {
        return ALL;
    }

    static @Nullable Fact ofKey(int key) {
        for (Fact fact : ALL) {
            if (fact.key == key) {
                return fact;
            }
        }
        return null;
    }

    private static List<Fact> make() {
        List<Fact> all = new ArrayList<>();
        series(all, "DAY_", "ABDAY_", TIME, CalendarNames.DAYS);
        series(all, "MON_", "ABMON_", TIME + MONTHS_FROM, CalendarNames.MONTHS);
        all.add(new Fact("CODESET", CODESET, "UTF-8"));
        all.add(new Fact("RADIXCHAR", NUMERIC, "."));
        all.add(new Fact("THOUSEP", NUMERIC + 1, ""));
        all.add(new Fact("YESEXPR", MESSAGES, "^[yY]"));
        all.add(new Fact("NOEXPR", MESSAGES + 1, "^[nN]"));
        all.add(new Fact("CRNCYSTR", MONETARY + 15, "-"));
        all.add(new Fact("AM_STR", TIME + 38, "AM"));
        all.add(new Fact("PM_STR", TIME + 39, "PM"));
        all.add(new Fact("D_T_FMT", TIME + 40, "%a %b %e %H:%M:%S %Y"));
        all.add(new Fact("D_FMT", TIME + 41, "%m/%d/%y"));
        all.add(new Fact("T_FMT", TIME + 42, "%H:%M:%S"));
        all.add(new Fact("T_FMT_AMPM", TIME + 43, "%I:%M:%S %p"));
        all.add(new Fact("ERA", TIME + 44, ""));
        all.add(new Fact("ERA_D_FMT", TIME + 46, ""));
        all.add(new Fact("ALT_DIGITS", TIME + 47, ""));
        all.add(new Fact("ERA_D_T_FMT", TIME + 48, ""));
        all.add(new Fact("ERA_T_FMT", TIME + 49, ""));
        all.add(new Fact("_DATE_FMT", TIME + 108, "%a %b %e %H:%M:%S %Z %Y"));
        return List.copyOf(all);
    }

    /// Names that are numbered from 1: their short forms have the keys before those of the long ones.
    private static void series(List<Fact> all, String prefix, String shortPrefix, int key, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            all.add(new Fact(shortPrefix + (i + 1), key + i, names.get(i).substring(0, SHORT_LENGTH)));
            all.add(new Fact(prefix + (i + 1), key + names.size() + i, names.get(i)));
        }
    }
}
