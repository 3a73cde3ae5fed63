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
    static final PyObject REMOVED = new Removed();

    private @Nullable PyObject[] keys = new @Nullable PyObject[SMALLEST];
    private long[] hashes = new long[SMALLEST];
    private int fill;
    private int used;

    /// Whether all keys are atoms ([#isAtom]), so that nothing here runs Python code or counts.
    private boolean atoms = true;

    /// Where [#takeAny] looks next.
    private int finger;

    /// Makes an empty set of a class.
    PyAnySet(PyType type) {
        super(type);
    }

    /// An object that is no Python value: nobody sees it.
    private static final class Removed extends PyObject {
        Removed() {
            super(null);
            immortalise();
        }
    }

    /// Whether a key is an exact string or an exact int of one machine word: it is immortal, and to hash it or to
    /// compare it with another atom runs no Python code.
    public static boolean isAtom(PyObject key) {
        return key.getClass() == PyInt.class || key.type == PyStr.TYPE;
    }

    /// The hash of an atom.
    static long hashOfAtom(PyObject key) {
        return key.getClass() == PyInt.class ? ((PyInt) key).hash() : ((PyStr) key).hash();
    }

    /// Whether all keys are atoms.
    final boolean hasOnlyAtoms() {
        return atoms;
    }

    /// The table: null, [#REMOVED] or a key in each place. For [AtomSets]; not to be changed.
    final @Nullable PyObject[] keys() {
        return keys;
    }

    /// The hashes of the keys in [#keys], 0 in an unused place and -1 in a removed one.
    final long[] hashes() {
        return hashes;
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
        @Nullable PyObject[] all = keys;
        for (int i = place; i < all.length; i++) {
            PyObject key = all[i];
            if (key != null && key != REMOVED) {
                return i;
            }
        }
        return -1;
    }

    /// The key in a place that [#next] gave.
    @SuppressWarnings("NullAway")
    public final PyObject keyAt(int place) {
        return keys[place];
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
        if (atoms && isAtom(key)) {
            return findAtom(key, hash);
        }
        for (; ; ) {
            int place = probe(ts, key, hash);
            if (place != Integer.MIN_VALUE) {
                return place;
            }
        }
    }

    /// As [#find], for an atom in a set of atoms.
    final int findAtom(PyObject key, long hash) {
        @Nullable PyObject[] all = keys;
        long[] known = hashes;
        int mask = all.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        int removed = -1;
        for (; ; ) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int j = i; j <= last; j++) {
                PyObject there = all[j];
                if (there == null) {
                    return -1 - (removed >= 0 ? removed : j);
                }
                if (there == key || known[j] == hash && sameAtom(there, key)) {
                    return j;
                }
                if (there == REMOVED) {
                    removed = j;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    /// Whether two objects with the same hash, one of which may be [#REMOVED], are equal atoms.
    private static boolean sameAtom(PyObject there, PyObject key) {
        if (key.getClass() == PyInt.class) {
            return there.getClass() == PyInt.class && ((PyInt) there).small == ((PyInt) key).small;
        }
        return there.type == PyStr.TYPE && PyStr.same((PyStr) there, (PyStr) key);
    }

    /// One run along the probe sequence, or `Integer.MIN_VALUE` if a comparison changed the set and it has to be done
    /// again.
    private int probe(ThreadState ts, PyObject key, long hash) {
        @Nullable PyObject[] all = keys;
        int mask = all.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        int removed = -1;
        for (; ; ) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int j = i; j <= last; j++) {
                PyObject there = all[j];
                if (there == null) {
                    return -1 - (removed >= 0 ? removed : j);
                }
                if (there == REMOVED) {
                    removed = j;
                } else if (hashes[j] == hash) {
                    if (there == key) {
                        return j;
                    }
                    boolean equal = equalKeys(ts, there, key);
                    if (all != keys || all[j] != there) {
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
        return there.type == PyStr.TYPE && key.type == PyStr.TYPE
                ? PyStr.same((PyStr) there, (PyStr) key)
                : Compare.equalHeld(ts, there, key);
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
        atoms = atoms && isAtom(key);
        putAt(-1 - place, key, hash);
        Memory.stored(this, key);
    }

    /// Adds an atom to a set of atoms unless it is there.
    final void addAtom(PyObject key, long hash) {
        int place = findAtom(key, hash);
        if (place < 0) {
            putAt(-1 - place, key, hash);
        }
    }

    /// Adds an atom that is not there to a set of atoms from which none has been removed.
    final void addNewAtom(PyObject key, long hash) {
        putAt(freePlace(keys, hash), key, hash);
    }

    private void putAt(int free, PyObject key, long hash) {
        boolean unused = keys[free] == null;
        keys[free] = key;
        hashes[free] = hash;
        used++;
        if (unused && ++fill * 5L >= (keys.length - 1) * 3L) {
            resize(used > MANY ? used * 2L : used * 4L);
        }
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
        while (keys[i] == null || keys[i] == REMOVED) {
            i = (i + 1) & mask;
        }
        finger = i + 1;
        return removeAt(i);
    }

    /// Removes all keys.
    final void clear() {
        @Nullable PyObject[] before = keys;
        boolean counted = used > 0 && !atoms && Memory.COUNTING && Memory.isPublished(this);
        if (fill == 0) {
            return;
        }
        keys = new @Nullable PyObject[SMALLEST];
        hashes = new long[SMALLEST];
        fill = 0;
        used = 0;
        atoms = true;
        if (counted) {
            for (PyObject key : before) {
                Memory.decref(key);
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
        if (atoms && other.atoms) {
            AtomSets.addAll(this, other);
            return;
        }
        for (int i = 0; i < other.keys.length; i++) {
            PyObject key = other.keys[i];
            if (key != null && key != REMOVED) {
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
        atoms = other.atoms;
        if (!atoms && Memory.COUNTING && Memory.isPublished(this)) {
            for (PyObject key : keys) {
                Memory.incref(key);
            }
        }
    }

    /// Exchanges the tables of two sets. Compare CPython Objects/setobject.c set_swap_bodies.
    final void swap(PyAnySet other) {
        @Nullable PyObject[] otherKeys = other.keys;
        long[] otherHashes = other.hashes;
        int otherFill = other.fill;
        int otherUsed = other.used;
        boolean otherAtoms = other.atoms;
        if (Memory.COUNTING && !(atoms && otherAtoms)) {
            for (PyObject key : otherKeys) {
                Memory.stored(this, key);
                Memory.dropped(other, key);
            }
            for (PyObject key : keys) {
                Memory.stored(other, key);
                Memory.dropped(this, key);
            }
        }
        other.keys = keys;
        other.hashes = hashes;
        other.fill = fill;
        other.used = used;
        other.atoms = atoms;
        keys = otherKeys;
        hashes = otherHashes;
        fill = otherFill;
        used = otherUsed;
        atoms = otherAtoms;
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
        @Nullable PyObject[] from = keys;
        long[] fromHashes = hashes;
        keys = new @Nullable PyObject[(int) size];
        hashes = new long[(int) size];
        fill = used;
        insertAll(from, fromHashes);
    }

    /// Puts keys that are all different into the empty table.
    private void insertAll(@Nullable PyObject[] from, long[] fromHashes) {
        @Nullable PyObject[] to = keys;
        long[] toHashes = hashes;
        for (int i = 0; i < from.length; i++) {
            PyObject key = from[i];
            if (key != null && key != REMOVED) {
                long hash = fromHashes[i];
                int place = freePlace(to, hash);
                to[place] = key;
                toHashes[place] = hash;
            }
        }
    }

    private static int freePlace(@Nullable PyObject[] all, long hash) {
        int mask = all.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        for (; ; ) {
            int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
            for (int j = i; j <= last; j++) {
                if (all[j] == null) {
                    return j;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        if (atoms && visitor.leavesOutUncounted()) {
            return;
        }
        for (PyObject key : keys) {
            if (key != null && key != REMOVED) {
                visitor.visit(key);
            }
        }
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        // Nobody sees what is immortal go.
        if (!atoms || !visitor.leavesOutUncounted()) {
            visitor.visitAll(keys, keys.length);
        }
        died();
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
