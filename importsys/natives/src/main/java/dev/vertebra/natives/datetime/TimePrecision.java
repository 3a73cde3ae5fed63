package dev.vertebra.natives.datetime;

import dev.vertebra.natives.datetime.span.AsciiText;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// How much of a time of day `isoformat` writes.
enum TimePrecision {
    AUTO,
    HOURS,
    MINUTES,
    SECONDS,
    MILLISECONDS,
    MICROSECONDS;

    /// The precision of a name, or [#AUTO] without one.
    static TimePrecision of(ThreadState ts, @Nullable PyStr name) {
        if (name == null) {
            return AUTO;
        }
        return switch (name.value()) {
            case "auto" -> AUTO;
            case "hours" -> HOURS;
            case "minutes" -> MINUTES;
            case "seconds" -> SECONDS;
            case "milliseconds" -> MILLISECONDS;
            case "microseconds" -> MICROSECONDS;
            default -> {
                if (!name.isPlain()) {
                    Codecs.utf8Encode(ts, name, null);
                }
                throw Raise.valueError(
                        name.value().indexOf('\0') >= 0 ? "embedded null character" : "Unknown timespec value");
            }
        };
    }

    /// Appends a time of day.
    AsciiText append(AsciiText text, long clock) {
        int us = PyTime.microsecond(clock);
        text.two(PyTime.hour(clock));
        if (this == HOURS) {
            return text;
        }
        text.put(':').two(PyTime.minute(clock));
        if (this == MINUTES) {
            return text;
        }
        text.put(':').two(PyTime.second(clock));
        if (this == MILLISECONDS) {
            return text.put('.').three(us / 1000);
        }
        return this == MICROSECONDS || this == AUTO && us != 0 ? text.put('.').six(us) : text;
    }
}
