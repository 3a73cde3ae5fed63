package dev.vertebra.natives.datetime;

import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.natives.time.LocalMoment;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// The local time zone as `datetime` sees it: only by asking what the local time of a moment is. Seconds count from the
/// beginning of year 1 here.
///
/// Compare CPython Modules/_datetimemodule.c local_to_seconds, local_timezone_from_local.
final class LocalTime {
    /// The beginning of 1970.
    static final long EPOCH = Gregorian.EPOCH * (long) PyTimeDelta.SECONDS_PER_DAY;

    /// No clock is set back by more.
    private static final long LARGEST_FOLD = PyTimeDelta.SECONDS_PER_DAY;

    private LocalTime() {}

    private static long seconds(LocalMoment moment) {
        return Gregorian.seconds(
                moment.year(), moment.month(), moment.day(), moment.hour(), moment.minute(), moment.second());
    }

    private static long local(ThreadState ts, long utc) {
        return seconds(LocalMoment.of(ts, utc - EPOCH));
    }

    /// Whether the local time of a moment has been before: 1, or else 0.
    ///
    /// @param timestamp the moment in seconds since 1970
    static int fold(ThreadState ts, LocalMoment moment, long timestamp) {
        long result = seconds(moment);
        long before = local(ts, EPOCH + timestamp - LARGEST_FOLD);
        long transition = result - before - LARGEST_FOLD;
        return transition < 0 && local(ts, EPOCH + timestamp + transition) == result ? 1 : 0;
    }

    /// The moment at which it is some local time. Of two, the fold takes the first or the second; in a gap the clock
    /// before it or behind it is used.
    static long toSeconds(ThreadState ts, PyDateTime moment, int fold) {
        long wanted = Gregorian.seconds(
                moment.year(),
                moment.month(),
                moment.day(),
                PyTime.hour(moment.clock),
                PyTime.minute(moment.clock),
                PyTime.second(moment.clock));
        long a = local(ts, wanted) - wanted;
        long first = wanted - a;
        long localFirst = local(ts, first);
        long b;
        if (localFirst == wanted) {
            long probe = fold != 0 ? first + LARGEST_FOLD : first - LARGEST_FOLD;
            b = local(ts, probe) - probe;
            if (a == b) {
                return first;
            }
        } else {
            b = localFirst - first;
        }
        long second = wanted - b;
        if (local(ts, second) == wanted) {
            return second;
        }
        if (localFirst == wanted) {
            return first;
        }
        return fold != 0 ? Math.min(first, second) : Math.max(first, second);
    }

    /// The local time zone at a moment.
    static PyTimeZone zoneAt(ThreadState ts, long timestamp) {
        LocalMoment local = LocalMoment.of(ts, timestamp);
        return PyTimeZone.of(ts, PyTimeDelta.ofSeconds(ts, local.offset()), PyStr.of(local.zone()));
    }

    /// The local time zone at a local time.
    static PyTimeZone zoneOf(ThreadState ts, PyDateTime moment) {
        long seconds = toSeconds(ts, moment, moment.fold);
        long other = toSeconds(ts, moment, 1 - moment.fold);
        boolean gap = other != seconds && other > seconds == (moment.fold != 0);
        return zoneAt(ts, (gap ? other : seconds) - EPOCH);
    }

    /// The timestamp of a moment whose date and time are those of UTC.
    static long timestampOfUtc(PyDateTime utc) {
        return (utc.ordinal() - Gregorian.EPOCH) * (long) PyTimeDelta.SECONDS_PER_DAY + PyTime.seconds(utc.clock);
    }
}
