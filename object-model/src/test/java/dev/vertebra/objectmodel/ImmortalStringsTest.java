package dev.vertebra.objectmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// One string for each text, however many texts and threads there are.
class ImmortalStringsTest {
    private static final int MANY = 40_000;
    private static final int THREADS = 4;

    @Test
    void keepsTheFirstStringOfEachTextWhileItGrows() {
        ImmortalStrings strings = new ImmortalStrings();
        PyStr[] first = new PyStr[MANY];
        for (int i = 0; i < MANY; i++) {
            assertNull(strings.get("name" + i));
            first[i] = fresh("name" + i);
            assertSame(first[i], strings.put("name" + i, first[i]));
        }
        for (int i = 0; i < MANY; i++) {
            assertSame(first[i], strings.get("name" + i));
            assertSame(first[i], strings.put("name" + i, fresh("name" + i)));
        }
        assertEquals(MANY, strings.size());
    }

    @Test
    void findsTextsBeyondTheBasicPlane() {
        ImmortalStrings strings = new ImmortalStrings();
        PyStr face = PyStr.of("\ud83d\ude00");
        strings.put("\ud83d\ude00", face);
        assertSame(face, strings.get("\ud83d\ude00"));
        assertNull(strings.get("\ud83d"));
    }

    @Test
    void givesAllThreadsTheSameStrings() throws Exception {
        ImmortalStrings strings = new ImmortalStrings();
        CyclicBarrier begin = new CyclicBarrier(THREADS);
        Callable<List<PyStr>> work = () -> {
            begin.await();
            List<PyStr> got = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                PyStr known = strings.get("name" + i);
                got.add(known != null ? known : strings.put("name" + i, fresh("name" + i)));
            }
            return got;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<List<PyStr>> all = new ArrayList<>();
            for (Future<List<PyStr>> each : threads.invokeAll(List.of(work, work, work, work))) {
                all.add(each.get());
            }
            for (int i = 0; i < MANY; i++) {
                assertEquals("name" + i, all.getFirst().get(i).value());
                for (List<PyStr> got : all) {
                    assertSame(all.getFirst().get(i), got.get(i));
                }
            }
        }
        assertEquals(MANY, strings.size());
    }

    private static PyStr fresh(String text) {
        return PyStr.copyOf(PyStr.of(text));
    }
}
