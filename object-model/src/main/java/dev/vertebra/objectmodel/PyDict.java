package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A dictionary: entries in order of insertion and an index table that is probed as CPython probes its own.
///
/// Entry `i` has its key in `entries[2 * i]`, its value in `entries[2 * i + 1]` and its hash in `hashes[i]`; a removed
/// entry has null for both. The index table has a power of two of places, each [#EMPTY], [#DUMMY] or the number of an
/// entry. The order in which keys are compared is visible to Python (through `__eq__`), so probing, growth and
/// compaction follow CPython's; arrays are replaced, never reused, when the table is rebuilt, by which a lookup sees
/// that a comparison has changed the dictionary under it. Where all keys are exact strings nothing here runs Python
/// code. Every change goes through the barrier once the table is consistent. Compare CPython Objects/dictobject.c,
/// Objects/dictnotes.txt.
public class PyDict extends PyObject {
    /// The class `dict`.
    public static final PyType TYPE = PyType.builtin("dict", PyDict.class)
            .redeclares(Slot.tp_getattro)
            .doc("dict() -> new empty dictionary\ndict(mapping or iterable of pairs, **kwargs) -> new dictionary\n"
                    + "\nA mapping of hashable keys to values, in order of insertion.")
            .flags(PyType.MAPPING | PyType.MATCH_SELF)
            .unhashable()
            .natives(DictMethodsNatives.rows(), DictOperatorsNatives.rows())
            .order("__getitem__ __contains__ __sizeof__ get setdefault pop popitem keys items values")
            .make();

    private static final int EMPTY = -1;
    private static final int DUMMY = -2;
    private static final int PERTURB_SHIFT = 5;
    private static final int SMALLEST = 8;
    private static final int[] NO_TABLE = {EMPTY};
    private static final long[] NO_HASHES = {};

    private int[] table = NO_TABLE;
    private @Nullable PyObject[] entries = PyTuple.NO_OBJECTS;
    private long[] hashes = NO_HASHES;

    /// How many keys there are.
    private int used;

    /// How many entries have been written, removed ones included.
    private int entryCount;

    /// How many entries can be added before the table is rebuilt. Taking out the last entry does not increase it,
    /// because the index keeps a dummy.
    private int usable;

    /// Whether all keys are exact strings.
    private boolean strings = true;

    /// Whether something through which a cycle could go was in it and has been taken out: CPython's collector knows the
    /// dictionary until it has looked at it.
    private boolean wasTracked;

    /// Whether there may be, or may have been, keys or values that are counted.
    private boolean counted;

    private int keysVersion;

    /// Makes an empty dictionary.
    public PyDict() {
        super(TYPE, ReferenceTracker.TRACKED);
    }

    /// Makes an empty dictionary with room for some keys.
    public PyDict(int keys) {
        super(TYPE, ReferenceTracker.TRACKED);
        if (keys > usableOf(SMALLEST)) {
            allocate(tableSizeFor((Math.min(keys, 128 * 1024) * 3 + 1) / 2));
        }
    }

    /// Makes an empty dictionary of a class.
    ///
    /// @param type `dict` or a subclass
    protected PyDict(PyType type) {
        super(type, ReferenceTracker.TRACKED);
    }

    /// Makes an empty dictionary of a class.
    public static PyDict ofType(PyType type) {
        return new PyDict(type);
    }

    // --- what there is

    /// The number of keys.
    public final int size() {
        return used;
    }

    /// A number that changes whenever a key is added or removed or entries move. While it stays, an entry position
    /// stays valid.
    public final int keysVersion() {
        return keysVersion;
    }

    /// Whether all keys are exact strings, so that lookups of exact strings run no Python code.
    public final boolean hasOnlyStrings() {
        return strings;
    }

    /// The number of entries, removed ones included: positions run from 0 below this.
    public final int entryCount() {
        return entryCount;
    }

    /// The entries, each key with its value behind it and null for both where one was removed: for loops over many
    /// dictionaries in a start, in which a call for each key counts. What is below twice [#entryCount] holds until
    /// the next change; not to be written to.
    final @Nullable PyObject[] entries() {
        return entries;
    }

    /// The position of the first entry from `position` on that has not been removed, or -1.
    public final int next(int position) {
        @Nullable PyObject[] all = entries;
        for (int i = position; i < entryCount; i++) {
            if (all[2 * i] != null) {
                return i;
            }
        }
        return -1;
    }

    /// The position of the last entry from `position` down that has not been removed, or -1.
    public final int previous(int position) {
        @Nullable PyObject[] all = entries;
        int i = Math.min(position, entryCount - 1);
        while (i >= 0 && all[2 * i] == null) {
            i--;
        }
        return i;
    }

    /// The key of the entry at a position that [#next] gave.
    @SuppressWarnings("NullAway")
    public final PyObject keyAt(int position) {
        return entries[2 * position];
    }

    /// The value of the entry at a position that [#next] or [#position] gave.
    @SuppressWarnings("NullAway")
    public final PyObject valueAt(int position) {
        return entries[2 * position + 1];
    }

    /// The hash of the key at a position.
    public final long hashAt(int position) {
        return hashes[position];
    }

    /// Replaces the value of the entry at a position.
    public final void setValueAt(int position, PyObject value) {
        int at = 2 * position + 1;
        PyObject before = entries[at];
        entries[at] = value;
        if (Memory.COUNTING && !wasTracked) {
            takenOut(before);
        }
        if (!counted && Memory.isCounted(value)) {
            becomesCounted();
        }
        Memory.replace(this, before, value);
    }

    /// Whether CPython's collector knows the dictionary. Compare CPython Objects/dictobject.c `MAINTAIN_TRACKING`.
    public final boolean isTracked() {
        return wasTracked || !Counterparts.holdsOnlyAtoms(this);
    }

    /// Whether there is not, and never was, a key or value that is counted: then the collector need not know of the
    /// dictionary.
    public final boolean holdsNothingCounted() {
        return !counted;
    }

    /// Something that is counted is about to be put in for the first time.
    private void becomesCounted() {
        counted = true;
        if (type == TYPE && refs >= 0) {
            Memory.tracker().filled(this);
        }
    }

    /// The collector has looked at the dictionary: what was in it before no longer matters.
    public final void forgetTracking() {
        wasTracked = false;
    }

    private void takenOut(@Nullable PyObject object) {
        if (object != null && object.refs != ReferenceTracker.IMMORTAL && Counterparts.mayBeTracked(object)) {
            wasTracked = true;
        }
    }

    /// Whether so few entries have been removed that the table can be copied as it is.
    final boolean isCompact() {
        return used == entryCount && (tableSize() == SMALLEST || usableOf(tableSize() / 2) < used);
    }

    /// The number of places in the index table, 0 for a dictionary that has none; for `__sizeof__`.
    public final int tableSize() {
        return table == NO_TABLE ? 0 : table.length;
    }

    // --- strings as keys

    /// The position of the entry of a string, or -1.
    public final int position(PyStr key) {
        if (!strings || key.type != PyStr.TYPE) {
            ThreadState ts = ThreadState.current();
            return lookup(ts, key, Compare.hash(ts, key));
        }
        long hash = key.hash;
        return lookupStr(key, hash == 0 ? key.hash() : hash);
    }

    /// The value of a string key, or null.
    public final @Nullable PyObject getStr(PyStr key) {
        if (!strings || key.type != PyStr.TYPE) {
            return get(ThreadState.current(), key);
        }
        long hash = key.hash;
        int position = lookupStr(key, hash == 0 ? key.hash() : hash);
        return position < 0 ? null : entries[2 * position + 1];
    }

    /// The value of an exact string whose hash is known, or null.
    final @Nullable PyObject getStr(PyStr key, long hash) {
        int position = strings ? lookupStr(key, hash) : lookup(ThreadState.current(), key, hash);
        return position < 0 ? null : entries[2 * position + 1];
    }

    /// Sets the value of a string key.
    public final void putStr(PyStr key, PyObject value) {
        if (!strings || key.type != PyStr.TYPE) {
            put(ThreadState.current(), key, value);
            return;
        }
        long hash = key.hash;
        if (hash == 0) {
            hash = key.hash();
        }
        int position = lookupStr(key, hash);
        if (position >= 0) {
            setValueAt(position, value);
        } else {
            add(key, hash, value);
        }
    }

    /// Removes a string key.
    ///
    /// @return its value, or null if it was not there
    public final @Nullable PyObject removeStr(PyStr key) {
        int position = position(key);
        return position < 0 ? null : removeAt(position);
    }

    private int lookupStr(PyStr key, long hash) {
        int[] index = table;
        @Nullable PyObject[] all = entries;
        int mask = index.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        for (; ; ) {
            int ix = index[i];
            if (ix >= 0) {
                PyObject there = all[2 * ix];
                if (there == key || hashes[ix] == hash && there instanceof PyStr other && PyStr.same(key, other)) {
                    return ix;
                }
            } else if (ix == EMPTY) {
                return -1;
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + perturb + 1) & mask;
        }
    }

    // --- any keys

    /// The value of a key, or null.
    ///
    /// @throws PyException what hashing or comparing raises
    public final @Nullable PyObject get(ThreadState ts, PyObject key) {
        int position = position(ts, key);
        return position < 0 ? null : entries[2 * position + 1];
    }

    /// The value of a key whose hash is known, or null.
    public final @Nullable PyObject get(ThreadState ts, PyObject key, long hash) {
        int position = lookup(ts, key, hash);
        return position < 0 ? null : entries[2 * position + 1];
    }

    /// Whether a key is there.
    public final boolean contains(ThreadState ts, PyObject key) {
        return position(ts, key) >= 0;
    }

    /// The position of the entry of a key, or -1.
    public final int position(ThreadState ts, PyObject key) {
        if (key.type == PyStr.TYPE) {
            PyStr text = (PyStr) key;
            long hash = text.hash;
            if (hash == 0) {
                hash = text.hash();
            }
            return strings ? lookupStr(text, hash) : lookup(ts, key, hash);
        }
        return lookup(ts, key, Compare.hash(ts, key));
    }

    /// Sets the value of a key.
    public final void put(ThreadState ts, PyObject key, PyObject value) {
        if (key.type != PyStr.TYPE) {
            put(ts, key, Compare.hash(ts, key), value);
        } else if (strings) {
            putStr((PyStr) key, value);
        } else {
            put(ts, key, ((PyStr) key).hash(), value);
        }
    }

    /// Sets the value of a key whose hash is known.
    public final void put(ThreadState ts, PyObject key, long hash, PyObject value) {
        int position = lookup(ts, key, hash);
        if (position >= 0) {
            setValueAt(position, value);
        } else {
            add(key, hash, value);
        }
    }

    /// Sets the value of a key unless the key is there.
    ///
    /// @return the value that the key has now
    public final PyObject putIfAbsent(ThreadState ts, PyObject key, PyObject value) {
        long hash = Compare.hash(ts, key);
        int position = lookup(ts, key, hash);
        if (position >= 0) {
            return valueAt(position);
        }
        add(key, hash, value);
        return value;
    }

    /// Removes a key.
    ///
    /// @return its value, or null if it was not there
    public final @Nullable PyObject remove(ThreadState ts, PyObject key) {
        int position = position(ts, key);
        return position < 0 ? null : removeAt(position);
    }

    /// The position of the entry of a key whose hash is known, or -1. Compare CPython Objects/dictobject.c
    /// _Py_dict_lookup.
    public final int lookup(ThreadState ts, PyObject key, long hash) {
        if (strings && key.type == PyStr.TYPE) {
            return lookupStr((PyStr) key, hash);
        }
        int ix;
        do {
            ix = probe(ts, key, hash);
        } while (ix == DUMMY);
        return ix;
    }

    /// One run along the probe sequence: the position, [#EMPTY], or [#DUMMY] if a comparison changed the table and it
    /// has to be done again.
    private int probe(ThreadState ts, PyObject key, long hash) {
        int[] index = table;
        @Nullable PyObject[] all = entries;
        int mask = index.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        for (; ; ) {
            int ix = index[i];
            if (ix >= 0) {
                PyObject there = all[2 * ix];
                if (there == key) {
                    return ix;
                }
                if (there != null && hashes[ix] == hash) {
                    boolean equal = Compare.equalHeld(ts, there, key);
                    if (table != index || all[2 * ix] != there) {
                        return DUMMY;
                    }
                    if (equal) {
                        return ix;
                    }
                }
            } else if (ix == EMPTY) {
                return EMPTY;
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + perturb + 1) & mask;
        }
    }

    // --- changes

    /// Adds an entry whose key is known not to be there.
    protected final void add(PyObject key, long hash, PyObject value) {
        int n = entryCount;
        boolean string = key.type == PyStr.TYPE;
        if (usable <= 0 || strings && !string) {
            rebuild(table == NO_TABLE ? SMALLEST : tableSizeFor(used * 3));
            n = entryCount;
        }
        int[] index = table;
        int place = (int) hash & index.length - 1;
        index[index[place] < 0 ? place : freePlace(index, hash)] = n;
        entries[2 * n] = key;
        entries[2 * n + 1] = value;
        hashes[n] = hash;
        entryCount = n + 1;
        usable--;
        used++;
        keysVersion++;
        strings = strings && string;
        if (Memory.COUNTING) {
            // The tests of [Memory] stand here once more: a start fills many dictionaries, mostly with strings as keys.
            boolean held = value.refs != ReferenceTracker.IMMORTAL;
            if (!counted && (held || value instanceof PyDescriptor || !string && Memory.isCounted(key))) {
                becomesCounted();
            }
            if (!string) {
                Memory.stored(this, key);
            }
            if (held) {
                Memory.stored(this, value);
            }
        }
    }

    private static int freePlace(int[] index, long hash) {
        int mask = index.length - 1;
        long perturb = hash;
        int i = (int) hash & mask;
        while (index[i] >= 0) {
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + perturb + 1) & mask;
        }
        return i;
    }

    /// Removes the entry at a position.
    ///
    /// @return its value
    @SuppressWarnings("NullAway")
    public final PyObject removeAt(int position) {
        PyObject key = entries[2 * position];
        PyObject value = entries[2 * position + 1];
        table[placeOf(position)] = DUMMY;
        entries[2 * position] = null;
        entries[2 * position + 1] = null;
        used--;
        keysVersion++;
        if (Memory.COUNTING && !wasTracked) {
            takenOut(key);
            takenOut(value);
        }
        Memory.dropped(this, key);
        Memory.dropped(this, value);
        return value;
    }

    /// Removes the last entry, whose place and those behind it can be used again. Compare CPython Objects/dictobject.c
    /// dict_popitem_impl.
    ///
    /// @param position what [#previous] gave for the end
    final PyObject removeLast(int position) {
        PyObject value = removeAt(position);
        entryCount = position;
        return value;
    }

    private int placeOf(int position) {
        int[] index = table;
        int mask = index.length - 1;
        long perturb = hashes[position];
        int i = (int) perturb & mask;
        while (index[i] != position) {
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + perturb + 1) & mask;
        }
        return i;
    }

    /// Removes all keys.
    public final void clear() {
        @Nullable PyObject[] before = entries;
        int n = entryCount;
        if (table == NO_TABLE) {
            return;
        }
        wasTracked = Memory.COUNTING && isTracked();
        table = NO_TABLE;
        entries = PyTuple.NO_OBJECTS;
        hashes = NO_HASHES;
        usable = 0;
        used = 0;
        entryCount = 0;
        strings = true;
        keysVersion++;
        if (counted && Memory.isPublished(this)) {
            for (int i = 0; i < 2 * n; i++) {
                Memory.decref(before[i]);
            }
        }
    }

    /// A dictionary of class `dict` with the same keys and values, without running Python code.
    public final PyDict copy() {
        PyDict copy = new PyDict();
        copy.copyFrom(this);
        return copy;
    }

    /// Takes over the entries of another dictionary into this one, which is empty.
    final void copyFrom(PyDict other) {
        if (other.used == 0) {
            return;
        }
        if (other.used >= other.entryCount * 2 / 3) {
            table = other.table.clone();
            entries = other.entries.clone();
            hashes = other.hashes.clone();
            entryCount = other.entryCount;
            usable = other.usable;
            wasTracked = other.wasTracked;
        } else {
            allocate(tableSizeFor((other.used * 3 + 1) / 2));
            compact(other.entries, other.hashes, other.entryCount);
        }
        used = other.used;
        strings = other.strings;
        if (other.counted && !counted) {
            becomesCounted();
        }
        keysVersion++;
        if (counted && Memory.isPublished(this)) {
            for (int i = 0; i < 2 * entryCount; i++) {
                Memory.incref(entries[i]);
            }
        }
    }

    /// Makes room for a number of keys in all, as `dict.update` does before it takes over another dictionary.
    ///
    /// @param onlyStrings whether all keys to come are strings
    final void reserve(int keys, boolean onlyStrings) {
        if (usableOf(tableSize()) < keys) {
            resize(keys, onlyStrings);
        }
    }

    /// Gives the table the size for a number of keys more, whatever it has, as `dict.fromkeys` does for a known number.
    final void resize(int keys, boolean onlyStrings) {
        rebuild(tableSizeFor(((used + keys) * 3 + 1) / 2));
        strings = strings && onlyStrings;
    }

    /// Puts the entries into another order.
    ///
    /// @param positions where each entry stands now, the removed ones left out
    final void reorder(int[] positions) {
        @Nullable PyObject[] from = new @Nullable PyObject[2 * positions.length];
        long[] fromHashes = new long[positions.length];
        for (int i = 0; i < positions.length; i++) {
            from[2 * i] = entries[2 * positions[i]];
            from[2 * i + 1] = entries[2 * positions[i] + 1];
            fromHashes[i] = hashes[positions[i]];
        }
        allocate(table.length);
        compact(from, fromHashes, positions.length);
        keysVersion++;
    }

    private void rebuild(int tableSize) {
        @Nullable PyObject[] from = entries;
        long[] fromHashes = hashes;
        int n = entryCount;
        allocate(tableSize);
        compact(from, fromHashes, n);
        keysVersion++;
    }

    private void allocate(int tableSize) {
        int[] index = new int[tableSize];
        Arrays.fill(index, EMPTY);
        table = index;
        int room = usableOf(tableSize);
        entries = new @Nullable PyObject[2 * room];
        hashes = new long[room];
        entryCount = 0;
        usable = room;
    }

    private void compact(@Nullable PyObject[] from, long[] fromHashes, int count) {
        int n = 0;
        int[] index = table;
        for (int i = 0; i < count; i++) {
            if (from[2 * i] != null) {
                entries[2 * n] = from[2 * i];
                entries[2 * n + 1] = from[2 * i + 1];
                hashes[n] = fromHashes[i];
                int place = (int) fromHashes[i] & index.length - 1;
                index[index[place] < 0 ? place : freePlace(index, fromHashes[i])] = n;
                n++;
            }
        }
        entryCount = n;
        usable -= n;
        compacted(from, count);
    }

    /// Told when entries have moved together: those that are left have kept their order.
    ///
    /// @param before keys and values as they stood before, null for what was removed
    /// @param count how many entries there were
    protected void compacted(@Nullable PyObject[] before, int count) {}

    private static int usableOf(int tableSize) {
        return (int) ((2L * tableSize) / 3);
    }

    /// The table size for a number of places that are wanted. Compare CPython Objects/dictobject.c
    /// calculate_log2_keysize.
    private static int tableSizeFor(int wanted) {
        if (wanted > 1 << 29) {
            throw Raise.memoryError();
        }
        int most = (wanted | SMALLEST) - 1 | SMALLEST - 1;
        int size = SMALLEST;
        while (size <= most) {
            size <<= 1;
        }
        return size;
    }

    /// What the table takes in CPython: for `__sizeof__`. Compare CPython Objects/dictobject.c _PyDict_KeysSize.
    public final long tableBytes() {
        long places = tableSize();
        if (places == 0) {
            return 0;
        }
        long width = places <= 0x80 ? 1 : places <= 0x8000 ? 2 : places <= 0x8000_0000L ? 4 : 8;
        return 32 + width * places + usableOf((int) places) * (strings ? 16L : 24L);
    }

    @Override
    public void traverse(Visitor visitor) {
        if (counted || !visitor.leavesOutUncounted()) {
            visitor.visitAll(entries, 2 * entryCount);
        }
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        if (getClass() == PyDict.class) {
            if (counted || !visitor.leavesOutUncounted()) {
                visitor.visitAll(entries, 2 * entryCount);
            }
        } else {
            super.traverseForDeath(visitor);
        }
    }

    /// As [#traverse], but each value comes before its key.
    void traverseValuesFirst(Visitor visitor) {
        if (!counted && visitor.leavesOutUncounted()) {
            return;
        }
        for (int i = 0; i < 2 * entryCount; i += 2) {
            visitor.visit(entries[i + 1]);
            visitor.visit(entries[i]);
        }
    }

    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        traverseEntriesShown(referents);
    }

    /// Gives values, and each one's key after it unless all keys are text. Compare CPython Objects/dictobject.c
    /// `dict_traverse`.
    protected final void traverseEntriesShown(Visitor visitor) {
        boolean keys = !hasOnlyStrings();
        for (int i = next(0); i >= 0; i = next(i + 1)) {
            visitor.visit(valueAt(i));
            if (keys) {
                visitor.visit(keyAt(i));
            }
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
