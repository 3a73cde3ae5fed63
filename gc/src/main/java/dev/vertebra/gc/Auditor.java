package dev.vertebra.gc;

import dev.vertebra.objectmodel.FrameView;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Recounts every reference of a runtime and tells where the counts are wrong.
///
/// It walks from the roots that the runtime names, from the variables of the frames of all threads and from all
/// containers that the collector knows, and gives one reference to each place that a published object holds. What
/// differs from the count that stands in the object is *drift*: a count that is too low lets an object die early, one
/// that is too high lets it live for ever. What the instructions of running frames have in hand can't be seen, so while
/// Python code runs a count may only look too high.
public final class Auditor {
    /// How many release points are between two recounts while a program runs (`-Dvertebra.audit.every=1000`); 0 for no
    /// recounts.
    static final int EVERY = Integer.getInteger("vertebra.audit.every", 0);

    /// A heap with more objects is recounted less often.
    private static final int LARGE = 20_000;

    /// How many holders a report names.
    private static final int SHOWN = 6;

    private final ThreadState ts;
    private final Map<PyObject, int[]> expected = new IdentityHashMap<>();
    private final Deque<PyObject> pending = new ArrayDeque<>();

    private Auditor(ThreadState ts) {
        this.ts = ts;
    }

    /// An object whose count is wrong.
    ///
    /// @param object the object
    /// @param expected how many places hold it
    /// @param actual the count that stands in it; -1 if it is not published
    /// @param holders what holds it, once for each place: an object, a frame, `a root`
    public record Drift(PyObject object, int expected, int actual, List<String> holders) {
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            text.append(describe(object)).append(": held ").append(expected).append(" times, count ");
            text.append(actual < 0 ? "none" : String.valueOf(actual)).append(", holders ");
            text.append(String.join(", ", holders.subList(0, Math.min(holders.size(), SHOWN))));
            return text.append(holders.size() > SHOWN ? ", …" : "").toString();
        }
    }

    /// Recounts; only under a strategy that counts.
    ///
    /// @return the objects whose counts are wrong
    public static List<Drift> audit(ThreadState ts) {
        return Memory.tracker() instanceof CountingTracker ? new Auditor(ts).run() : List.of();
    }

    /// A release point: at every [#EVERY]-th one (of a large heap: rarer) no count may be too low.
    ///
    /// The stacks of running frames hold objects of which the recount does not know: only counts that are too low
    /// are wrong.
    static void releasePoint(ThreadState ts) {
        Generations generations = CountingTracker.generations(ts);
        if (--generations.untilAudit > 0) {
            return;
        }
        StringBuilder report = new StringBuilder();
        Auditor auditor = new Auditor(ts);
        List<Drift> found = auditor.run();
        // The work of a recount grows with the heap; so do the pauses between two of them.
        generations.untilAudit = Math.max(EVERY, (auditor.expected.size() - LARGE) / 4);
        for (Drift drift : found) {
            if (drift.actual() < drift.expected()) {
                report.append('\n').append(drift);
            }
        }
        if (!report.isEmpty()) {
            throw new AssertionError("counts of references are too low:" + report);
        }
    }

    private List<Drift> run() {
        recount();
        Map<PyObject, Drift> wrong = new IdentityHashMap<>();
        List<Drift> drift = new ArrayList<>();
        for (Map.Entry<PyObject, int[]> entry : expected.entrySet()) {
            PyObject object = entry.getKey();
            int refs = CountingTracker.refsOf(object);
            int actual = refs < 0 ? -1 : refs / ReferenceTracker.ONE;
            if (actual != entry.getValue()[0]) {
                Drift found = new Drift(object, entry.getValue()[0], actual, new ArrayList<>());
                wrong.put(object, found);
                drift.add(found);
            }
        }
        if (!drift.isEmpty()) {
            nameHolders(wrong);
        }
        return drift;
    }

    private void recount() {
        Visitor count = this::count;
        ts.interpreter().roots(count);
        eachFrame(frame -> frame.variables(count));
        Generations generations = CountingTracker.generations(ts);
        for (int i = 0; i < Generations.COUNT; i++) {
            addAll(generations.generation(i));
        }
        addAll(generations.permanent());
        while (!pending.isEmpty()) {
            Memory.traverse(pending.remove(), count);
        }
    }

    private void addAll(Generation list) {
        for (int i = 0; i < list.size; i++) {
            PyObject object = list.objects[i];
            if (object != null && Generations.isTracked(object)) {
                enter(object);
            }
        }
    }

    private int[] enter(PyObject object) {
        int[] places = expected.get(object);
        if (places == null) {
            places = new int[1];
            expected.put(object, places);
            pending.add(object);
        }
        return places;
    }

    private void count(@Nullable PyObject child) {
        if (child != null && isCounted(child)) {
            enter(child)[0]++;
        }
    }

    private static boolean isCounted(PyObject object) {
        int refs = CountingTracker.refsOf(object);
        return refs >= 0 || refs >= ReferenceTracker.UNPUBLISHED;
    }

    private void nameHolders(Map<PyObject, Drift> wrong) {
        ts.interpreter().roots(child -> name(wrong, child, () -> "a root"));
        eachFrame(frame -> frame.variables(child -> name(wrong, child, () -> describe(frame))));
        for (PyObject holder : expected.keySet()) {
            Memory.traverse(holder, child -> name(wrong, child, () -> describe(holder)));
        }
    }

    private static void name(Map<PyObject, Drift> wrong, @Nullable PyObject child, Supplier<String> holder) {
        Drift found = child == null ? null : wrong.get(child);
        if (found != null) {
            found.holders().add(holder.get());
        }
    }

    private void eachFrame(Consumer<FrameView> visitor) {
        for (ThreadState each : ts.interpreter().threads()) {
            for (FrameView frame = each.frame(); frame != null; frame = frame.back()) {
                visitor.accept(frame);
            }
        }
    }

    private static String describe(FrameView frame) {
        return "a frame in " + frame.file() + ", line " + frame.line();
    }

    /// A short name of an object; runs no Python code.
    static String describe(PyObject object) {
        String name = object instanceof PyType type ? type.fullName() : String.valueOf(object);
        String text = object.type().fullName() + " " + name;
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
