package dev.vertebra.gc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.vertebra.objectmodel.FrameView;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the auditor says of counts that are right, and of counts that the test makes wrong.
class AuditorTest {
    private final Threads runtime = new Threads();
    private final ThreadState ts = new ThreadState(runtime);
    private final PyList inner = new PyList();
    private final PyList holder = new PyList();

    @BeforeEach
    void aListInAList() {
        ThreadState.setCurrent(ts);
        holder.append(inner);
        runtime.keep(holder);
    }

    @AfterEach
    void leave() {
        ThreadState.setCurrent(null);
    }

    @Test
    void rightCountsAreNoDrift() {
        assertEquals(List.of(), Auditor.audit(ts));
        holder.append(inner);
        holder.append(holder);
        assertEquals(List.of(), Auditor.audit(ts));
        holder.clear();
        assertEquals(List.of(), Auditor.audit(ts));
    }

    @Test
    void aCountThatIsTooHighIsToldWithWhatHoldsTheObject() {
        spoil(inner, 1);
        Auditor.Drift drift = only();
        assertSame(inner, drift.object());
        assertEquals(1, drift.expected());
        assertEquals(2, drift.actual());
        assertEquals(List.of("list <list>"), drift.holders());
        assertEquals("list <list>: held 1 times, count 2, holders list <list>", drift.toString());
    }

    @Test
    void aCountThatIsTooLowIsToldWithEachPlaceThatHoldsTheObject() {
        PyDict names = new PyDict();
        names.putStr(PyStr.intern("inner"), inner);
        runtime.keep(names);
        holder.append(inner);
        spoil(inner, -1);
        Auditor.Drift drift = only();
        assertEquals(3, drift.expected());
        assertEquals(2, drift.actual());
        assertEquals(
                List.of("dict <dict>", "list <list>", "list <list>"),
                drift.holders().stream().sorted().toList());
    }

    @Test
    void aReferenceThatNobodyHasAnyMoreIsDrift() {
        PyList lost = new PyList();
        lost.append(inner);
        Memory.incref(lost);
        Auditor.Drift drift = only();
        assertSame(lost, drift.object());
        assertEquals(0, drift.expected());
        assertEquals(1, drift.actual());
        assertEquals(List.of(), drift.holders());
    }

    @Test
    void rootsAreHolders() {
        spoil(holder, 1);
        assertEquals(List.of("a root"), only().holders());
    }

    @Test
    void theVariablesOfTheFramesOfAllThreadsHold() {
        Frame outer = new Frame("outer.py", 3, null, inner);
        runtime.threads = List.of(
                new Running(runtime, new Frame("inner.py", 7, outer, inner)),
                new Running(runtime, new Frame("other.py", 1, null, inner)));
        assertEquals(4, only().expected());
        for (int i = 0; i < 3; i++) {
            Memory.incref(inner);
        }
        assertEquals(List.of(), Auditor.audit(ts));
        spoil(inner, -1);
        Auditor.Drift drift = only();
        assertEquals(4, drift.expected());
        assertEquals(3, drift.actual());
        assertEquals(
                List.of(
                        "a frame in inner.py, line 7",
                        "a frame in other.py, line 1",
                        "a frame in outer.py, line 3",
                        "list <list>"),
                drift.holders().stream().sorted().toList());
    }

    private static void spoil(PyObject object, int by) {
        CountingTracker.setRefsOf(object, CountingTracker.refsOf(object) + by * ReferenceTracker.ONE);
    }

    private Auditor.Drift only() {
        List<Auditor.Drift> found = Auditor.audit(ts);
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }

    /// A runtime whose threads the test says.
    private static final class Threads extends InterpreterState {
        private List<ThreadState> threads = List.of();

        @Override
        public List<ThreadState> threads() {
            return threads;
        }
    }

    /// A thread that runs a frame.
    private static final class Running extends ThreadState {
        private final Frame frame;

        Running(InterpreterState runtime, Frame frame) {
            super(runtime);
            this.frame = frame;
        }

        @Override
        public FrameView frame() {
            return frame;
        }
    }

    /// A frame with one variable.
    private record Frame(
            String name,
            int line,
            @org.jspecify.annotations.Nullable FrameView back,
            PyObject variable) implements FrameView {
        @Override
        public void variables(Visitor visitor) {
            visitor.visit(variable);
        }

        @Override
        public PyStr file() {
            return PyStr.of(name);
        }

        @Override
        public PyObject object() {
            return PyNone.NONE;
        }

        @Override
        public PyDict globals() {
            return new PyDict();
        }

        @Override
        public PyObject builtins() {
            return PyNone.NONE;
        }

        @Override
        public PyObject locals() {
            return PyNone.NONE;
        }

        @Override
        public PyType superClass() {
            throw new IllegalStateException("no class");
        }

        @Override
        public PyObject superSelf() {
            throw new IllegalStateException("no self");
        }
    }
}
