package dev.vertebra.objectmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// The attribute names of a static type, which several runtimes number at the same time.
class SharedKeysTest {
    private static final int THREADS = 4;
    private static final int NAMES = 24;
    private static final int ROUNDS = 2_000;

    private final PyType type = PyTuple.TYPE;

    @Test
    void allThreadsGetTheSameNumbersAndTheSameShapes() throws Exception {
        List<PyStr> names = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            names.add(PyStr.intern("attribute" + i));
        }
        int room = type.roomForKeys;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                type.roomForKeys = SharedKeys.MOST;
                SharedKeys keys = new SharedKeys(type);
                Shape root = Shape.root(0, keys);
                List<Future<Shape>> last = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    last.add(threads.submit(() -> withAll(root, names)));
                }
                for (Future<Shape> each : last) {
                    assertSame(last.get(0).get(), each.get());
                }
                for (int i = 0; i < NAMES; i++) {
                    assertEquals(i, keys.indexOf(names.get(i)));
                }
            }
        } finally {
            type.roomForKeys = room;
        }
    }

    private static Shape withAll(Shape root, List<PyStr> names) {
        Shape shape = root;
        for (PyStr name : names) {
            shape = java.util.Objects.requireNonNull(shape.with(name));
        }
        return shape;
    }
}
