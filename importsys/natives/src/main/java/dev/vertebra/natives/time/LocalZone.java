package dev.vertebra.natives.time;

import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The local time zone of a runtime: what `TZ` says, or else the system's. As the C library does, it looks at `TZ` when
/// the zone is first needed and at [#refresh].
final class LocalZone {
    private static final Path SYSTEM = Path.of("/etc/localtime");
    private static final Path DATABASE = Path.of("/usr/share/zoneinfo");

    /// The C library takes rules to hold from this year on, and the time before it to belong to it.
    private static final int FIRST_YEAR = 1970;

    private static final long DAY = 86_400;

    /// What summer time is taken to add where there is none.
    private static final int USUAL_SHIFT = 3600;

    private static final int[] BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private boolean known;
    private @Nullable String variable;
    private TzFile zone = universal();

    private LocalZone() {}

    /// The local time zone.
    static LocalZone of(ThreadState ts) {
        LocalZone zone = ts.interpreter().extension(LocalZone.class, LocalZone::new);
        return zone.known ? zone : zone.refresh(ts);
    }

    /// Looks at `TZ` again.
    LocalZone refresh(ThreadState ts) {
        String value = Environment.of(ts).all().get("TZ");
        if (!known || !Objects.equals(value, variable)) {
            variable = value;
            zone = read(value);
            known = true;
        }
        return this;
    }

    private static TzFile universal() {
        return new TzFile(new long[0], new LocalTimeKind[0], LocalTimeKind.UTC, null);
    }

    private static TzFile read(@Nullable String value) {
        TzFile found = null;
        if (value == null) {
            found = file(SYSTEM);
        } else if (!value.isEmpty()) {
            String name = value.startsWith(":") ? value.substring(1) : value;
            found = database(name);
            if (found == null) {
                PosixZone rule = TzText.read(name);
                found = new TzFile(new long[0], new LocalTimeKind[0], rule.standard(), rule);
            }
        }
        return found == null ? universal() : found;
    }

    private static @Nullable TzFile database(String name) {
        try {
            return name.contains("..") ? null : file(DATABASE.resolve(name));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable TzFile file(Path path) {
        try {
            return Files.isRegularFile(path) ? TzFile.read(Files.readAllBytes(path)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /// What the clock shows at a moment.
    ///
    /// @param seconds the moment in seconds since 1970
    LocalTimeKind at(long seconds) {
        long[] transitions = zone.transitions();
        PosixZone rule = zone.rule();
        if (rule != null && (transitions.length == 0 || seconds >= transitions[transitions.length - 1])) {
            return rule.summer() == null
                    ? rule.standard()
                    : rule.at(seconds, Math.max(FIRST_YEAR, LocalMoment.yearOf(seconds)));
        }
        if (transitions.length == 0 || seconds < transitions[0]) {
            return zone.first();
        }
        int found = Arrays.binarySearch(transitions, seconds);
        return zone.after()[found >= 0 ? found : -found - 2];
    }

    /// The clocks of standard time and of summer time, as they are around now: the same one twice where the clock is
    /// never changed. Compare CPython Modules/timemodule.c init_timezone.
    LocalTimeKind[] names() {
        long year = 31_557_600L;
        long january = Math.floorDiv(CalendarTime.now(), year) * year;
        LocalTimeKind winter = at(january);
        LocalTimeKind summer = at(january + year / 2);
        return winter.offset() <= summer.offset()
                ? new LocalTimeKind[] {winter, summer}
                : new LocalTimeKind[] {summer, winter};
    }

    /// What the module tells of the zone.
    Map<String, PyObject> constants() {
        LocalTimeKind[] names = names();
        Map<String, PyObject> constants = new LinkedHashMap<>();
        constants.put("timezone", PyInt.of(-names[0].offset()));
        constants.put("altzone", PyInt.of(-names[1].offset()));
        constants.put("daylight", PyInt.of(names[0].offset() == names[1].offset() ? 0 : 1));
        constants.put("tzname", PyTuple.of(PyStr.of(names[0].name()), PyStr.of(names[1].name())));
        return constants;
    }

    /// The moment at which the clock shows a time, whose parts may be out of range. Where two do, or none, the time
    /// tells whether it is summer time; else the first is taken, or the clock before the change.
    long seconds(CalendarTime time) {
        long months = time.year() * 12L + time.month() - 1;
        long year = Math.floorDiv(months, 12L) - 1;
        int month = (int) Math.floorMod(months, 12L);
        boolean leap = Math.floorMod(year + 1, 4L) == 0
                && (Math.floorMod(year + 1, 100L) != 0 || Math.floorMod(year + 1, 400L) == 0);
        long days = year * 365 + Math.floorDiv(year, 4L) - Math.floorDiv(year, 100L) + Math.floorDiv(year, 400L);
        days += BEFORE_MONTH[month] + (leap && month > 1 ? 1 : 0) + time.day() - 1L - 719_162;
        long wanted = ((days * 24 + time.hour()) * 60 + time.minute()) * 60 + time.second();
        LocalTimeKind before = at(wanted - DAY);
        LocalTimeKind after = at(wanted + DAY);
        boolean first = at(wanted - before.offset()).offset() == before.offset();
        boolean second = at(wanted - after.offset()).offset() == after.offset();
        if (time.summer() >= 0) {
            LocalTimeKind asked = asked(wanted, time.summer() > 0);
            return asked == null
                    ? wanted - before.offset() - (time.summer() > 0 ? USUAL_SHIFT : 0)
                    : wanted - asked.offset();
        }
        return wanted - (first || !second ? before : after).offset();
    }

    /// The clock of summer or standard time that is in use nearest to a moment, or null if there is none.
    private @Nullable LocalTimeKind asked(long near, boolean summer) {
        for (long distance = 1; distance <= 400; distance += distance < 30 ? 1 : 20) {
            LocalTimeKind before = at(near - distance * DAY);
            if (before.summer() == summer) {
                return before;
            }
            LocalTimeKind after = at(near + distance * DAY);
            if (after.summer() == summer) {
                return after;
            }
        }
        return null;
    }
}
