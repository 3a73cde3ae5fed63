package dev.vertebra.gc.handle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.gc.Auditor;
import dev.vertebra.gc.OwnJvm;
import dev.vertebra.gc.graph.ObjectGraph;
import dev.vertebra.objectmodel.Handle;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Handles: counted references in Java fields.
class HandleTest {
    private final ThreadState ts = new ThreadState(new InterpreterState());

    @BeforeEach
    void enter() {
        ThreadState.setCurrent(ts);
    }

    @AfterEach
    void leave() {
        ThreadState.setCurrent(null);
    }

    @Test
    void anObjectLivesAsLongAsItsHandle() {
        PyList list = new PyList();
        Handle<PyList> handle = Handle.of(ts, list);
        ts.hold(list).close();
        Memory.tracker().release(ts, 0);
        assertFalse(Memory.isDead(list));
        assertSame(list, handle.get());
        assertEquals(1, Memory.tracker().count(list));
        handle.close();
        Memory.tracker().release(ts, 0);
        assertTrue(Memory.isDead(list));
    }

    @Test
    void aClosedHandleSaysSo() {
        Handle<PyList> handle = Handle.of(ts, new PyList());
        handle.close();
        handle.close();
        assertFalse(handle.isOpen());
        assertEquals(
                "the handle is closed",
                assertThrows(IllegalStateException.class, handle::get).getMessage());
        assertEquals("closed handle", handle.toString());
    }

    @Test
    void anOpenHandleIsARootForTheAuditorAndForGraphs() {
        PyList list = new PyList();
        try (Handle<PyList> handle = Handle.of(ts, list)) {
            assertEquals(List.of(), Auditor.audit(ts));
            assertTrue(ObjectGraph.of(ts).isReachable(list));
            assertEquals("handle of list of 0", handle.toString());
        }
    }

    @Test
    void anotherThreadsCloseTakesEffectAtTheNextLook() throws InterruptedException {
        PyList list = new PyList();
        Handle<PyList> handle = Handle.of(ts, list);
        Thread other = new Thread(handle::close);
        other.start();
        other.join();
        assertFalse(handle.isOpen());
        assertEquals(0, ts.interpreter().handles().count());
        assertEquals(1, Memory.tracker().count(list));
        assertEquals(List.of(), Auditor.audit(ts));
        ts.interpreter().handles().letGo();
        assertEquals(0, Memory.tracker().count(list));
    }

    @Test
    void theEndOfTheRuntimeEndsItsHandles() {
        Handle<PyList> handle = Handle.of(ts, new PyList());
        ts.interpreter().handles().end();
        assertFalse(handle.isOpen());
        assertEquals(
                "the runtime of the handle has ended",
                assertThrows(IllegalStateException.class, handle::get).getMessage());
        assertThrows(IllegalStateException.class, () -> Handle.of(ts, new PyList()));
        handle.close();
    }

    @Test
    void aForgottenHandleIsReported() throws IOException, InterruptedException {
        for (String strategy : List.of("counting", "host")) {
            assertEquals(
                    List.of(
                            "kept 0 1",
                            "a handle of an object of class list was lost without being closed"
                                    + "; -Dvertebra.handles=trace tells where it was made",
                            "open 0"),
                    OwnJvm.onModules(List.of("-Dvertebra.memory=" + strategy), HandleProgram.class));
        }
    }

    @Test
    void aForgottenHandleTellsWhereItWasMade() throws IOException, InterruptedException {
        List<String> said = OwnJvm.onModules(List.of("-Dvertebra.handles=trace"), HandleProgram.class);
        assertEquals("a handle of an object of class list was lost without being closed", said.get(1));
        assertTrue(said.get(2).contains("HandleProgram.forget"), said.toString());
    }

    @Test
    void withoutAListenerAWarningIsLogged() throws IOException, InterruptedException {
        List<String> said = OwnJvm.onModules(List.of(), HandleProgram.class, "log");
        assertTrue(
                said.stream().anyMatch(line -> line.contains("of class list was lost without being closed")),
                said.toString());
    }
}
