package dev.vertebra.gc;

import dev.vertebra.objectmodel.FrameView;
import dev.vertebra.objectmodel.ObjectSizes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the living objects of a runtime were made: what `tracemalloc` shows.
///
/// Traced is what is counted and was first held since the start. Numbers and text are not among it: nobody counts
/// them, so nobody learns of their death. Sizes are those of `sys.getsizeof`; that of an object that grows is measured
/// when it is made, when somebody asks and when it dies, and the peak is the highest sum of what has been measured.
final class Tracing {
    private static final PyStr UNKNOWN = PyStr.intern("<unknown>");
    private static final long TRACE_SIZE = 56;
    private static final long FRAME_SIZE = 16;

    private final Map<PyObject, Trace> traces = new IdentityHashMap<>();

    /// Each place once, however many objects were made there.
    private final Map<Place, Place> places = new HashMap<>();

    private final int limit;
    private long current;
    private long peak;
    private long frames;

    /// Where an object was made: the frames that were kept, the innermost first, and how many there were.
    private record Place(List<PyStr> files, List<Integer> lines, int depth) {}

    private static final class Trace {
        final Place place;
        long size;

        Trace(Place place) {
            this.place = place;
        }
    }

    /// Starts to trace.
    ///
    /// @param limit how many frames to keep of each place
    Tracing(int limit) {
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    /// An object is held for the first time.
    void made(ThreadState ts, PyObject object) {
        Trace trace = new Trace(placeOf(ts.frame()));
        if (traces.putIfAbsent(object, trace) == null) {
            measure(ts, object, trace);
        }
    }

    /// A frame that still makes its cells has no line and is passed over. Compare CPython Python/tracemalloc.c
    /// `traceback_get_frames`.
    private Place placeOf(@Nullable FrameView innermost) {
        List<PyStr> files = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int depth = 0;
        FrameView first = innermost != null && innermost.line() == 0 ? innermost.back() : innermost;
        for (FrameView frame = first; frame != null; frame = frame.back()) {
            if (depth < limit) {
                files.add(frame.file());
                lines.add(frame.line());
            }
            depth++;
        }
        Place place = depth == 0 ? new Place(List.of(UNKNOWN), List.of(0), 1) : new Place(files, lines, depth);
        Place known = places.putIfAbsent(place, place);
        if (known == null) {
            frames += place.files().size();
        }
        return known == null ? place : known;
    }

    private void measure(ThreadState ts, PyObject object, Trace trace) {
        long size = ObjectSizes.sizeOf(ts, object);
        current += size - trace.size;
        trace.size = size;
        peak = Math.max(peak, current);
    }

    private void measureAll(ThreadState ts) {
        for (Map.Entry<PyObject, Trace> each : traces.entrySet()) {
            measure(ts, each.getKey(), each.getValue());
        }
    }

    /// An object is about to die.
    void died(ThreadState ts, PyObject object) {
        Trace trace = traces.get(object);
        if (trace != null) {
            measure(ts, object, trace);
            traces.remove(object);
            current -= trace.size;
        }
    }

    void clear() {
        traces.clear();
        places.clear();
        current = 0;
        peak = 0;
        frames = 0;
    }

    /// Bytes of all that is traced.
    long current(ThreadState ts) {
        measureAll(ts);
        return current;
    }

    /// The most bytes that there were.
    long peak() {
        return peak;
    }

    /// Forgets what there was.
    void resetPeak(ThreadState ts) {
        measureAll(ts);
        peak = current;
    }

    /// Bytes that the tracing itself takes, roughly.
    long ownSize() {
        return TRACE_SIZE * (traces.size() + places.size()) + FRAME_SIZE * frames;
    }

    /// For each traced object: domain, size, places as `(file, line)`, depth. Objects that were made at the same place
    /// share the tuple.
    List<PyObject> traces(ThreadState ts) {
        measureAll(ts);
        Map<Place, PyTuple> known = new IdentityHashMap<>();
        List<PyObject> result = new ArrayList<>(traces.size());
        for (Trace each : traces.values()) {
            PyTuple shown = known.computeIfAbsent(each.place, Tracing::tuple);
            result.add(PyTuple.of(PyInt.ZERO, PyInt.of(each.size), shown, PyInt.of(each.place.depth())));
        }
        return result;
    }

    /// Where an object was made, as `(file, line)`, or null.
    @Nullable
    PyTuple placeOf(PyObject object) {
        Trace trace = traces.get(object);
        return trace == null ? null : tuple(trace.place);
    }

    private static PyTuple tuple(Place place) {
        PyObject[] frames = new PyObject[place.files().size()];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = PyTuple.of(place.files().get(i), PyInt.of(place.lines().get(i)));
        }
        return PyTuple.of(frames);
    }
}
