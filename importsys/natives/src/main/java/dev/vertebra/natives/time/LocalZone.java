package dev.vertebra.natives.time;

import dev.vertebra.natives.io.Environment;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The local time zone of a runtime: what `TZ` says, or else the system's. As the C library does, it looks at `TZ` when
/// the zone is first needed and at [#refresh].
final class LocalZone {
    private static final Path SYSTEM = Path.of("/etc/localtime");
    private static final Path DATABASE = Path.of("/usr/share/zoneinfo");

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
        if (!known || !java.util.Objects.equals(value, variable)) {
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
            return rule.summer() == null ? rule.standard() : rule.at(seconds, LocalMoment.yearOf(seconds));
        }
        if (transitions.length == 0 || seconds < transitions[0]) {
            return zone.first();
        }
        int found = Arrays.binarySearch(transitions, seconds);
        return zone.after()[found >= 0 ? found : -found - 2];
    }
}
