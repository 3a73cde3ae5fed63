package dev.vertebra.natives.collections;

import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `OrderedDict`: a dictionary whose keys are linked in an order of their own.
///
/// Each key has a [Link], found by the position of the key's entry; links hold their keys. Methods of `dict` that are
/// called past this class change the entries and not the links: then a link has a key that is not there, or a key has
/// no
/// link. Compare CPython Objects/odictobject.c.
final class PyOrderedDict extends PyDict {
    static final PyType TYPE = PyType.builtin("collections.OrderedDict", PyOrderedDict.class)
            .base(PyDict.TYPE)
            .doc("Dictionary that remembers the order in which keys were added, and can change it")
            .flags(PyType.HAS_DICT | PyType.HAS_WEAKREFS)
            .natives(OrderedDictMethodsNatives.rows(), OrderedDictOperatorsNatives.rows())
            .structure(112, 96, 104)
            .unhashable()
            .hides("__new__")
            .order("fromkeys __sizeof__ __reduce__ setdefault pop popitem keys values items update clear copy"
                    + " __reversed__ move_to_end __dict__")
            .redeclares(Slot.tp_init)
            .make();

    private static final Link[] NONE = {};

    /// A key in the order.
    static final class Link {
        final PyObject key;

        @Nullable
        Link before;

        @Nullable
        Link after;

        Link(PyObject key) {
            this.key = key;
        }
    }

    private @Nullable Link first;
    private @Nullable Link last;

    /// The link of the entry at each position, or null; one of another key is out of date.
    private @Nullable Link[] links = NONE;

    private int count;

    /// Changes whenever the order does.
    private long changes;

    PyOrderedDict(PyType type) {
        super(type);
    }

    // --- the order

    @Nullable
    Link end(boolean atLast) {
        return atLast ? last : first;
    }

    /// How many links there are.
    int linked() {
        return count;
    }

    long changes() {
        return changes;
    }

    /// The link of a key, or null if it has none.
    @Nullable
    Link find(ThreadState ts, PyObject key, long hash) {
        return linkAt(lookup(ts, key, hash));
    }

    private @Nullable Link linkAt(int position) {
        if (position < 0 || position >= links.length) {
            return null;
        }
        Link link = links[position];
        return link != null && link.key == keyAt(position) ? link : null;
    }

    private void append(Link link) {
        link.before = last;
        link.after = null;
        if (last == null) {
            first = link;
        } else {
            last.after = link;
        }
        last = link;
    }

    private void prepend(Link link) {
        link.before = null;
        link.after = first;
        if (first == null) {
            last = link;
        } else {
            first.before = link;
        }
        first = link;
    }

    private void takeOut(Link link) {
        Link before = link.before;
        Link after = link.after;
        if (before == null) {
            first = after;
        } else {
            before.after = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.before = before;
        }
    }

    /// Moves a link to one of the ends.
    void move(Link link, boolean toLast) {
        if (link == end(toLast)) {
            return;
        }
        takeOut(link);
        if (toLast) {
            append(link);
        } else {
            prepend(link);
        }
        changes++;
    }

    /// Forgets a link, but not the entry of its key.
    void unlink(Link link) {
        takeOut(link);
        count--;
        changes++;
        Memory.dropped(this, link.key);
    }

    // --- entries with their links

    /// Sets the value of a key, which comes last if it is new.
    void set(ThreadState ts, PyObject key, PyObject value) {
        long hash = Compare.hash(ts, key);
        int position = lookup(ts, key, hash);
        if (position >= 0) {
            setValueAt(position, value);
            if (linkAt(position) != null) {
                return;
            }
        } else {
            add(key, hash, value);
            position = entryCount() - 1;
        }
        link(position);
    }

    private void link(int position) {
        if (position >= links.length) {
            links = Arrays.copyOf(links, Math.max(8, position + 1 + position / 2));
        }
        Link link = new Link(keyAt(position));
        links[position] = link;
        append(link);
        count++;
        changes++;
        Memory.stored(this, link.key);
    }

    /// Takes out a key with its link.
    ///
    /// @return its value, or null if it was not there
    @Nullable
    PyObject take(ThreadState ts, PyObject key) {
        long hash = Compare.hash(ts, key);
        int position = lookup(ts, key, hash);
        if (position < 0) {
            return null;
        }
        Link link = linkAt(position);
        try (ThreadState.Hold held = ts.hold(keyAt(position), valueAt(position))) {
            if (link != null) {
                links[position] = null;
                unlink(link);
            }
            return removeAt(position);
        }
    }

    /// Takes out everything.
    void clearAll() {
        clear();
        Link each = first;
        first = null;
        last = null;
        links = NONE;
        count = 0;
        changes++;
        for (; each != null; each = each.after) {
            Memory.dropped(this, each.key);
        }
    }

    @Override
    protected void compacted(@Nullable PyObject[] before, int entries) {
        @Nullable Link[] old = links;
        if (old.length == 0) {
            return;
        }
        @Nullable Link[] moved = new @Nullable Link[old.length];
        int n = 0;
        for (int i = 0; i < entries; i++) {
            if (before[2 * i] != null) {
                if (i < old.length) {
                    moved[n] = old[i];
                }
                n++;
            }
        }
        links = moved;
    }

    /// Compare CPython Objects/odictobject.c odict_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.attributes();
        for (Link each = first; each != null; each = each.after) {
            referents.visit(each.key);
        }
        traverseEntriesShown(referents);
    }

    @Override
    public void traverse(Visitor visitor) {
        for (Link each = first; each != null; each = each.after) {
            visitor.visit(each.key);
        }
        super.traverse(visitor);
    }
}
