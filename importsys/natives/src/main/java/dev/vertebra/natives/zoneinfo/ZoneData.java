package dev.vertebra.natives.zoneinfo;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The contents of a file of the tz database, with what follows from them.
///
/// Compare CPython Modules/_zoneinfo.c load_data.
///
/// @param moments when the clock changes, in seconds since 1970, ascending
/// @param local the same by the clock, for fold 0 and 1
/// @param after what the clock shows from each of them on
/// @param kinds all that it shows, once each
/// @param before what it shows before the first, or null if there is nothing
/// @param rule what it shows after the last
/// @param isFixed whether it always shows the same
record ZoneData(
        long[] moments,
        long[][] local,
        ZoneKind[] after,
        ZoneKind[] kinds,
        @Nullable ZoneKind before,
        ZoneRule rule,
        boolean isFixed) {
    private static final PyStr LOAD_DATA = PyStr.intern("load_data");

    /// Reads a file object.
    static ZoneData load(ThreadState ts, PyObject file) {
        PyObject result = Calls.callMethod(ts, ts.importModule("zoneinfo._common"), LOAD_DATA, file);
        if (!(result instanceof PyTuple data) || data.size() != 6) {
            throw Raise.typeError("Invalid data result type: %s", Text.repr(ts, result));
        }
        int[] indexes = numbers(ts, data.get(0));
        PyTuple times = (PyTuple) data.get(1);
        long[] moments = new long[times.size()];
        for (int i = 0; i < moments.length; i++) {
            moments[i] = Numbers.asLong(ts, times.get(i));
        }
        int[] offsets = numbers(ts, data.get(2));
        PyTuple flags = (PyTuple) data.get(3);
        boolean[] summer = new boolean[offsets.length];
        for (int i = 0; i < summer.length; i++) {
            summer[i] = Truth.of(ts, flags.get(i));
        }
        for (int index : indexes) {
            if (index >= offsets.length) {
                throw Raise.valueError("Invalid transition index found while reading TZif: %s", index);
            }
        }
        int[] dst = summerOffsets(indexes, offsets, summer);
        ZoneKind[] kinds = new ZoneKind[offsets.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = ZoneKind.of(ts, offsets[i], dst[i], ((PyTuple) data.get(4)).get(i));
        }
        ZoneKind[] after = new ZoneKind[moments.length];
        for (int i = 0; i < after.length; i++) {
            after[i] = kinds[indexes[i]];
        }
        ZoneRule rule = rule(ts, data.get(5), kinds, after);
        boolean fixed =
                kinds.length <= 1 && rule.summer() == null && (kinds.length == 0 || kinds[0].same(rule.standard()));
        ZoneKind before = before(kinds, summer);
        return new ZoneData(moments, local(indexes, moments, offsets), after, kinds, before, rule, fixed);
    }

    private static int[] numbers(ThreadState ts, PyObject tuple) {
        PyTuple given = (PyTuple) tuple;
        int[] numbers = new int[given.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Numbers.asInt(ts, given.get(i));
        }
        return numbers;
    }

    private static ZoneRule rule(ThreadState ts, PyObject text, ZoneKind[] kinds, ZoneKind[] after) {
        if (text instanceof PyBytes bytes && bytes.size() > 0) {
            return ZoneRuleReader.read(ts, bytes);
        }
        if (text != PyNone.NONE && !(text instanceof PyBytes)) {
            throw Raise.typeError(
                    "a bytes-like object is required, not '%s'", text.type().fullName());
        }
        if (kinds.length == 0) {
            throw Raise.valueError("No time zone information found.");
        }
        ZoneKind last = after.length == 0 ? kinds[kinds.length - 1] : after[after.length - 1];
        return new ZoneRule(last, null, null, null);
    }

    /// The first kind that is no summer time, or else the first.
    private static @Nullable ZoneKind before(ZoneKind[] kinds, boolean[] summer) {
        for (int i = 0; i < kinds.length; i++) {
            if (!summer[i]) {
                return kinds[i];
            }
        }
        return kinds.length == 0 ? null : kinds[0];
    }

    /// How much of each offset is summer time: the difference to standard time before it, or else behind it; an hour
    /// where neither tells.
    private static int[] summerOffsets(int[] indexes, int[] offsets, boolean[] summer) {
        int[] found = new int[offsets.length];
        int missing = 0;
        for (boolean each : summer) {
            missing += each ? 1 : 0;
        }
        for (int i = 1; i < indexes.length && missing > 0; i++) {
            int index = indexes[i];
            if (!summer[index] || found[index] != 0) {
                continue;
            }
            int before = indexes[i - 1];
            int difference = summer[before] ? 0 : offsets[index] - offsets[before];
            if (difference == 0 && index < offsets.length - 1 && i + 1 < indexes.length) {
                int next = indexes[i + 1];
                if (summer[next]) {
                    continue;
                }
                difference = offsets[index] - offsets[next];
            }
            if (difference != 0) {
                missing--;
                found[index] = difference;
            }
        }
        for (int i = 0; missing > 0 && i < found.length; i++) {
            if (found[i] == 0 && summer[i]) {
                found[i] = 3600;
            }
        }
        return found;
    }

    /// The transitions by the clock: with fold 0 by the one that is ahead, with fold 1 by the other.
    private static long[][] local(int[] indexes, long[] moments, int[] offsets) {
        long[][] local = {Arrays.copyOf(moments, moments.length), Arrays.copyOf(moments, moments.length)};
        for (int i = 0; i < moments.length; i++) {
            int before = offsets[i == 0 ? 0 : indexes[i - 1]];
            int after = i == 0 && offsets.length == 1 ? before : offsets[indexes[i]];
            local[0][i] += Math.max(before, after);
            local[1][i] += Math.min(before, after);
        }
        return local;
    }

    /// The index of the first element that is greater.
    private static int bisect(long[] ascending, long value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value < ascending[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// What the clock shows at a local time; null if there is nothing before the first transition.
    @Nullable
    ZoneKind at(long time, int year, int fold) {
        long[] times = local[fold];
        if (times.length > 0 && time < times[0]) {
            return before;
        }
        if (times.length == 0 || time > times[times.length - 1]) {
            return rule.at(time, year, fold);
        }
        return after[bisect(times, time) - 1];
    }

    /// What the clock shows at a moment.
    ZoneKind atUtc(long moment, int year) {
        int last = moments.length - 1;
        if (last >= 0 && moment < moments[0] && before != null) {
            return before;
        }
        return last < 0 || moment > moments[last] ? rule.atUtc(moment, year) : after[bisect(moments, moment) - 1];
    }

    /// Whether the local time of a moment has been before.
    boolean isRepeated(long moment, int year) {
        int last = moments.length - 1;
        if (last >= 0 && moment < moments[0]) {
            return false;
        }
        if (last < 0 || moment > moments[last]) {
            return rule.isRepeated(moment, year)
                    || last >= 0
                            && moment
                                    < moments[last]
                                            + offsetBefore(last)
                                            - rule.atUtc(moment, year).seconds();
        }
        int index = bisect(moments, moment) - 1;
        return offsetBefore(index) - after[index].seconds() > moment - moments[index];
    }

    /// The offset before a transition.
    private long offsetBefore(int index) {
        ZoneKind kind = index > 0 ? after[index - 1] : before;
        return kind == null ? after[index].seconds() : kind.seconds();
    }
}
