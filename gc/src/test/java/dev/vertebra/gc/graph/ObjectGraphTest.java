package dev.vertebra.gc.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Questions to graphs of plain objects, without an interpreter.
class ObjectGraphTest {
    private static final int LIST_OF_ONE = 72;

    private final ThreadState ts = ThreadState.current();

    @Test
    void referentsComeOnceForEachPlace() {
        PyList inner = new PyList();
        PyList outer = PyList.of(inner, PyInt.of(1), inner);
        ObjectGraph graph = ObjectGraph.from(outer);
        assertEquals(3, graph.size());
        assertEquals(List.of(inner, PyInt.of(1), inner), graph.referents(outer));
        assertEquals(List.of(outer), graph.referrers(inner));
    }

    @Test
    void aCycleIsWalkedOnce() {
        PyList one = new PyList();
        PyList other = PyList.of(one);
        one.append(other);
        ObjectGraph graph = ObjectGraph.from(one);
        assertEquals(2, graph.size());
        assertEquals(List.of(other), graph.referrers(one));
        assertEquals(List.of(one), graph.referrers(other));
    }

    @Test
    void theShortestPathTellsWhoHoldsAnObject() {
        PyList wanted = new PyList();
        PyDict cache = new PyDict();
        cache.putStr(PyStr.of("key"), wanted);
        PyList root = PyList.of(PyTuple.of(PyTuple.of(wanted)), cache);
        ObjectPath path = ObjectGraph.from(root).path(wanted);
        assertNotNull(path);
        assertEquals(List.of(root, cache, wanted), path.objects());
        assertEquals("list of 2\n  [1] → dict of 1\n  ['key'] → list of 0", path.toString());
    }

    @Test
    void anObjectRetainsWhatItAloneHolds() {
        PyList shared = new PyList();
        PyList own = PyList.of(new PyObject[] {PyList.of(shared)}, 1);
        PyList root = PyList.of(own, shared);
        ObjectGraph graph = ObjectGraph.from(root);
        assertEquals(2, graph.retained(own).size());
        assertEquals(2 * graph.size(own), graph.retainedSize(own));
        assertSame(root, graph.dominator(shared));
        assertSame(own, graph.dominator(own.get(0)));
        assertNull(graph.dominator(root));
        assertEquals(graph.size(), graph.retained(root).size());
    }

    @Test
    void aRingBehindOneDoorIsRetainedWhole() {
        PyList first = new PyList();
        PyObject last = first;
        for (int i = 0; i < 1000; i++) {
            last = PyList.of(last);
        }
        first.append(last);
        PyList door = PyList.of(first.get(0));
        ObjectGraph graph = ObjectGraph.from(door);
        assertEquals(1002, graph.retained(door).size());
        assertEquals(1001, graph.retained(last).size());
        assertEquals(1000, graph.retained(((PyList) last).get(0)).size());
    }

    @Test
    void sizesAreThoseOfGetsizeof() {
        PyList list = PyList.of(PyInt.of(1));
        ObjectGraph graph = ObjectGraph.from(list);
        assertEquals(LIST_OF_ONE - 8, graph.size(list));
        assertEquals(28, graph.size(PyInt.of(1)));
    }

    @Test
    void whatIsNotInTheGraphIsRefused() {
        ObjectGraph graph = ObjectGraph.from(new PyList());
        PyList stranger = new PyList();
        assertFalse(graph.contains(stranger));
        assertThrows(IllegalArgumentException.class, () -> graph.referents(stranger));
    }

    @Test
    void theGraphOfARuntimeHasItsRootsAndWhatOnlyTheCollectorKnows() {
        PyList kept = new PyList();
        ts.interpreter().keep(kept);
        PyList lost = new PyList();
        lost.append(lost);
        Memory.incref(lost);
        ObjectGraph graph = ObjectGraph.of(ts);
        assertTrue(graph.isReachable(kept));
        assertFalse(graph.isReachable(lost));
        assertNull(graph.path(lost));
        assertEquals(List.of(lost), graph.referrers(lost));
        Memory.decref(lost);
    }

    @Test
    void theGraphDoesNotCount() {
        PyList list = new PyList();
        Memory.incref(list);
        ObjectGraph graph = ObjectGraph.from(list);
        assertEquals(1, Memory.tracker().count(list));
        assertTrue(graph.contains(list));
        Memory.decref(list);
    }

    @Test
    void aLongChainNeedsNoDeepStack() {
        PyObject last = new PyList();
        for (int i = 0; i < 200_000; i++) {
            last = PyTuple.of(last);
        }
        ObjectGraph graph = ObjectGraph.from(last);
        assertEquals(200_001, graph.retained(last).size());
    }
}
