package dev.vertebra.objectmodel;

import java.util.concurrent.atomic.AtomicLong;

/// Identity numbers: what `id()` gives and what stands for an address in representations.
///
/// From a counter, so that a number is unique for the life of the JVM; identity hash codes collide. The steps and the
/// start look like addresses.
public final class ObjectIds {
    private static final AtomicLong NEXT = new AtomicLong(0x7f00_0000_1000L);

    private ObjectIds() {}

    /// The identity number of an object.
    public static long id(PyObject object) {
        Extra extra = Extra.of(object);
        if (extra.id == 0) {
            extra.id = NEXT.getAndAdd(16);
        }
        return extra.id;
    }

    /// The identity number as representations show it: `0x7f0000001010`.
    public static String address(PyObject object) {
        return "0x" + Long.toHexString(id(object));
    }

    /// A hash by identity. Not the number itself, because asking for that makes a record.
    public static long hash(PyObject object) {
        return System.identityHashCode(object) * 0x9E37_79B9L >>> 4;
    }
}
