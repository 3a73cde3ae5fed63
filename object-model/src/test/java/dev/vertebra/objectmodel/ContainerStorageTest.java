package dev.vertebra.objectmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The Java contracts of the storage of lists, dictionaries and sets.
class ContainerStorageTest {
    private final ThreadState ts = ThreadState.current();

    @Test
    void aPositionStaysValidWhileTheKeysVersionStays() {
        PyDict dict = new PyDict();
        PyStr name = PyStr.intern("name");
        dict.putStr(name, PyInt.of(1));
        int position = dict.position(name);
        int version = dict.keysVersion();
        dict.putStr(name, PyInt.of(2));
        assertEquals(version, dict.keysVersion());
        assertSame(PyInt.of(2), dict.valueAt(position));
        dict.putStr(PyStr.intern("other"), PyInt.of(3));
        assertNotEquals(version, dict.keysVersion());
    }

    @Test
    void aDictionaryKeepsTheOrderOfInsertionOverRemovalsAndRebuilds() {
        PyDict dict = new PyDict();
        List<Long> expected = new ArrayList<>();
        for (long i = 0; i < 1000; i++) {
            dict.put(ts, PyInt.of(i * 7919 % 1009), PyInt.of(i));
            expected.add(i * 7919 % 1009);
        }
        for (long i = 0; i < 1000; i += 3) {
            dict.remove(ts, PyInt.of(i));
            expected.remove(i);
        }
        List<Long> keys = new ArrayList<>();
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            keys.add(((PyInt) dict.keyAt(i)).small());
        }
        assertEquals(expected, keys);
        assertEquals(expected.size(), dict.size());
    }

    @Test
    void takingOutTheLastEntryForeverLeavesRoomInTheIndex() {
        PyDict dict = new PyDict();
        dict.put(ts, PyInt.of(-1), PyNone.NONE);
        for (int i = 0; i < 10_000; i++) {
            dict.put(ts, PyInt.of(i), PyNone.NONE);
            dict.removeLast(dict.previous(Integer.MAX_VALUE));
        }
        assertEquals(1, dict.size());
        assertNull(dict.get(ts, PyInt.of(5)));
    }

    @Test
    void equalNumbersAreOneKey() {
        PyDict dict = new PyDict();
        dict.put(ts, PyInt.of(1), PyInt.of(10));
        dict.put(ts, PyFloat.of(1.0), PyInt.of(20));
        dict.put(ts, PyBool.TRUE, PyInt.of(30));
        assertEquals(1, dict.size());
        assertSame(PyInt.of(30), dict.get(ts, PyInt.of(1)));
    }

    @Test
    void aSetGrowsByFourAndGivesItsPlacesInOrder() {
        PySet set = new PySet();
        for (int i : new int[] {8, 0, 16, 3, 1}) {
            set.add(ts, PyInt.of(i));
        }
        assertEquals(32, set.tableSize());
        List<Long> keys = new ArrayList<>();
        for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
            keys.add(((PyInt) set.keyAt(i)).small());
        }
        assertEquals(List.of(0L, 1L, 3L, 8L, 16L), keys);
    }

    @Test
    void aListClearsWhatIsBeyondItsSize() {
        PyList list = new PyList();
        for (int i = 0; i < 20; i++) {
            list.append(PyInt.of(i));
        }
        list.replaceRange(2, 18, new PyObject[] {PyNone.NONE}, 0, 1);
        assertEquals(5, list.size());
        for (int i = list.size(); i < list.items.length; i++) {
            assertNull(list.items[i]);
        }
        assertSame(PyNone.NONE, list.get(2));
        assertSame(PyInt.of(18), list.get(3));
    }

    @Test
    void aSortIsStableAndLooksAtSortedInputOnce() {
        int size = 500;
        PyObject[] keys = new PyObject[size];
        for (int i = 0; i < size; i++) {
            keys[i] = PyInt.of(i);
        }
        CountingSort sorted = new CountingSort(keys, null, size);
        sorted.sort();
        assertEquals(size - 1, sorted.comparisons);

        PyObject[] values = new PyObject[size];
        for (int i = 0; i < size; i++) {
            keys[i] = PyInt.of(i * 31 % 7);
            values[i] = PyInt.of(i);
        }
        new CountingSort(keys, values, size).sort();
        for (int i = 1; i < size; i++) {
            long order = Long.compare(number(keys[i - 1]), number(keys[i]));
            assertEquals(true, order < 0 || order == 0 && number(values[i - 1]) < number(values[i]));
        }
    }

    private static long number(PyObject object) {
        return ((PyInt) object).small();
    }

    private static final class CountingSort extends MergeSort {
        private int comparisons;

        CountingSort(PyObject[] keys, PyObject[] values, int size) {
            super(keys, values, size);
        }

        @Override
        boolean less(PyObject x, PyObject y) {
            comparisons++;
            return number(x) < number(y);
        }
    }
}
