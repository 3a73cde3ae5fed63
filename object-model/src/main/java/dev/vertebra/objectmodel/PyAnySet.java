package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The table of a `set` or a `frozenset`: open addressing with runs of linear probes, as in CPython, so that the order
/// of iteration is the same.
///
/// A place is unused (null), removed (the dummy [#REMOVED]) or holds a key with its hash. Invariant: [#fill] counts
/// keys and dummies, [#used] keys only, and at least two fifths of the places are unused. A rebuilt table is a fresh
/// array, by which a lookup sees that a comparison has changed the set under it. Compare CPython Objects/setobject.c.
public abstract class PyAnySet extends PyObject {
    private static final int SMALLEST = 8;
    private static final int LINEAR_PROBES = 9;
    private static final int PERTURB_SHIFT = 5;
    private static final int MANY = 50000;

    /// What stands in a place whose key has been removed.
    private static final Object REMOVED = new Object();

    private @Nullable Object[] keys = new @Nullable Object[SMALLEST];
    private long[] hashes = new long[SMALLEST];
    private int fill;
    private int used;

    /// Where [#takeAny] looks next.
    private int finger;

    /// Makes an empty set of a class.
    PyAnySet(PyType type) {
        super(type);
    }

    /// The number of keys.
    public final int size() {
        return used;
    }

    /// The number of places in the table.
    public final int tableSize() {
        return keys.length;
    }

    /// How many places are not unused.
    final int fill() {
        return fill;
    }

    /// The first place from `place` on that holds a key, or -1.
    public final int next(int place) {
        @Nullable Object[] all = keys;
        for (int i = place; i < all.length; i++) {
            if (all[i] instanceof PyObject) {
                return i;
            }
        }
        return -1;
    }

    /// The key in a place that [#next] gave.
    @SuppressWarnings("NullAway")
    public final PyObject keyAt(int place) {
        return (PyObject) keys[place];
    }

    /// The hash of the key in a place.
    public final long hashAt(int place) {
        return hashes[place];
    }

    /// Whether a key is there.
    ///
    /// @throws PyException what hashing or comparing raises
    public final boolean contains(ThreadState ts, PyObject key) {
        return find(ts, key, Compare.hash(ts, key)) >= 0;
    }

    /// Whether a key whose hash is known is there.
    public final boolean contains(ThreadState ts, PyObject key, long hash) {
        return find(ts, key, hash) >= 0;
    }

    /// The place of a key, or one less than the negated place where it could be put: the last removed one on the way,
    /// else the unused one at its end.
    final int find(ThreadState ts, PyObject key, long hash) {
        for (; ; ) {
            int place = probe(ts, key, hash);
            if (place != Integer.MIN_VALUE) {
                return place;
            }
        }
    }

    /// One run along the probe sequence, or `Integer.MIN_VALUE` if a comparison changed the set and it has to be done
    /// again.
    private int probe(ThreadState ts, PyObject key, long hash) {
        @Nullable Object[] all = keys;
        int mask = all.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        int removed = -1;
        for (; ; ) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int j = i; j <= last; j++) {
                Object there = all[j];
                if (there == null) {
                    return -1 - (removed >= 0 ? removed : j);
                }
                if (there == REMOVED) {
                    removed = j;
                } else if (hashes[j] == hash && there instanceof PyObject other) {
                    if (other == key) {
                        return j;
                    }
                    boolean equal = equalKeys(ts, other, key);
                    if (all != keys || all[j] != other) {
                        return Integer.MIN_VALUE;
                    }
                    if (equal) {
                        return j;
                    }
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    private static boolean equalKeys(ThreadState ts, PyObject there, PyObject key) {
        if (there.type == PyStr.TYPE && key.type == PyStr.TYPE) {
            return PyStr.same((PyStr) there, (PyStr) key);
        }
        Memory.incref(there);
        Memory.incref(key);
        try {
            return Compare.equal(ts, there, key);
        } finally {
            Memory.decref(key);
            Memory.decref(there);
        }
    }

    /// Adds a key unless it is there.
    public final void add(ThreadState ts, PyObject key) {
        add(ts, key, Compare.hash(ts, key));
    }

    /// Adds a key whose hash is known unless it is there.
    public final void add(ThreadState ts, PyObject key, long hash) {
        int place = find(ts, key, hash);
        if (place >= 0) {
            return;
        }
        int free = -1 - place;
        boolean unused = keys[free] == null;
        keys[free] = key;
        hashes[free] = hash;
        used++;
        if (unused && ++fill * 5L >= (keys.length - 1) * 3L) {
            resize(used > MANY ? used * 2L : used * 4L);
        }
        Memory.stored(this, key);
    }

    /// Removes a key whose hash is known.
    ///
    /// @return whether it was there
    public final boolean discard(ThreadState ts, PyObject key, long hash) {
        int place = find(ts, key, hash);
        if (place < 0) {
            return false;
        }
        removeAt(place);
        return true;
    }

    /// Removes the key in a place.
    final PyObject removeAt(int place) {
        PyObject key = keyAt(place);
        keys[place] = REMOVED;
        hashes[place] = -1;
        used--;
        Memory.dropped(this, key);
        return key;
    }

    /// Removes a key, any: `set.pop`. The set is not empty.
    final PyObject takeAny() {
        int mask = keys.length - 1;
        int i = finger & mask;
        while (!(keys[i] instanceof PyObject)) {
            i = (i + 1) & mask;
        }
        finger = i + 1;
        return removeAt(i);
    }

    /// Removes all keys.
    final void clear() {
        @Nullable Object[] before = keys;
        int had = used;
        if (fill == 0) {
            return;
        }
        keys = new @Nullable Object[SMALLEST];
        hashes = new long[SMALLEST];
        fill = 0;
        used = 0;
        if (had > 0 && Memory.COUNTING && Memory.isPublished(this)) {
            for (Object key : before) {
                if (key instanceof PyObject object) {
                    Memory.decref(object);
                }
            }
        }
    }

    /// Adds all keys of another set. Compare CPython Objects/setobject.c set_merge_lock_held.
    final void addAll(ThreadState ts, PyAnySet other) {
        if (other == this || other.used == 0) {
            return;
        }
        reserve(other.used);
        if (fill == 0) {
            takeOver(other);
            return;
        }
        for (int i = 0; i < other.keys.length; i++) {
            if (other.keys[i] instanceof PyObject key) {
                add(ts, key, other.hashes[i]);
            }
        }
    }

    /// Makes room for a number of further keys, as it is done before a set or a dictionary is merged.
    final void reserve(int more) {
        if ((fill + (long) more) * 5 >= (keys.length - 1) * 3L) {
            resize((used + (long) more) * 2);
        }
    }

    private void takeOver(PyAnySet other) {
        if (keys.length == other.keys.length && other.fill == other.used) {
            keys = other.keys.clone();
            hashes = other.hashes.clone();
        } else {
            insertAll(other.keys, other.hashes);
        }
        fill = other.used;
        used = other.used;
        if (Memory.COUNTING && Memory.isPublished(this)) {
            for (Object key : keys) {
                Memory.incref((PyObject) key);
            }
        }
    }

    /// Exchanges the tables of two sets. Compare CPython Objects/setobject.c set_swap_bodies.
    final void swap(PyAnySet other) {
        @Nullable Object[] otherKeys = other.keys;
        long[] otherHashes = other.hashes;
        int otherFill = other.fill;
        int otherUsed = other.used;
        if (Memory.COUNTING) {
            for (Object key : otherKeys) {
                if (key instanceof PyObject object) {
                    Memory.stored(this, object);
                    Memory.dropped(other, object);
                }
            }
            for (Object key : keys) {
                if (key instanceof PyObject object) {
                    Memory.stored(other, object);
                    Memory.dropped(this, object);
                }
            }
        }
        other.keys = keys;
        other.hashes = hashes;
        other.fill = fill;
        other.used = used;
        keys = otherKeys;
        hashes = otherHashes;
        fill = otherFill;
        used = otherUsed;
    }

    /// Rebuilds the table when more than a quarter are dummies, after a difference.
    final void purge() {
        if (fill - used > (keys.length - 1) / 4) {
            resize(used > MANY ? used * 2L : used * 4L);
        }
    }

    private void resize(long wanted) {
        long size = SMALLEST;
        while (size <= wanted) {
            size <<= 1;
        }
        if (size > 1 << 30) {
            throw Raise.memoryError();
        }
        if (size == SMALLEST && keys.length == SMALLEST && fill == used) {
            return;
        }
        @Nullable Object[] from = keys;
        long[] fromHashes = hashes;
        keys = new @Nullable Object[(int) size];
        hashes = new long[(int) size];
        fill = used;
        insertAll(from, fromHashes);
    }

    /// Puts keys that are all different into the empty table.
    private void insertAll(@Nullable Object[] from, long[] fromHashes) {
        for (int i = 0; i < from.length; i++) {
            if (from[i] instanceof PyObject key) {
                int place = freePlace(fromHashes[i]);
                keys[place] = key;
                hashes[place] = fromHashes[i];
            }
        }
    }

    private int freePlace(long hash) {
        int mask = keys.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        for (; ; ) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int j = i; j <= last; j++) {
                if (keys[j] == null) {
                    return j;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        for (Object key : keys) {
            if (key instanceof PyObject object) {
                visitor.visit(object);
            }
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
