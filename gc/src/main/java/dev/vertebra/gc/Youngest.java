package dev.vertebra.gc;

import dev.vertebra.objectmodel.PyObject;
import org.jspecify.annotations.Nullable;

/// The youngest generation, with what each birth and each death looks at.
final class Youngest extends Generations.List {
    /// How many of the youngest objects are looked at one by one for one that dies.
    private static final int NEAR = 8;

    /// How many are looked at for the first of several that die.
    private static final int FAR = 16;

    /// Allocations minus deaths since the last collection.
    int allocations;

    /// Up to how many allocations a birth has nothing to do but to be counted.
    int quiet;

    /// Whether anybody wants to be told of each death.
    boolean watched;

    /// The place near the last that an object has left.
    private int left;

    /// Counts a death.
    void countDeath() {
        if (allocations > 0) {
            allocations--;
        }
    }

    /// Forgets an object that is dying, if it is among the last: temporaries come and go in this order.
    ///
    /// @return whether it did
    boolean removeLast(PyObject object) {
        int last = size - 1;
        if (last >= 0 && objects[last] == object) {
            objects[last] = null;
            shrink(last);
            return true;
        }
        return removeNearLast(object);
    }

    /// Forgets the object in the last place, which is not the first, too.
    void forgetLast(int last) {
        @Nullable PyObject[] places = objects;
        places[last] = null;
        if (places[last - 1] != null) {
            size = last;
        } else {
            shrink(last);
        }
    }

    /// Ends before a place, and before those right before it that were left in the meantime.
    private void shrink(int end) {
        @Nullable PyObject[] places = objects;
        int last = end;
        while (last > 0 && places[last - 1] == null) {
            last--;
        }
        size = last;
    }

    /// A function that returns another one dies when that has been made already.
    ///
    /// The place before that of the one that left last comes first: most die in the opposite order of their births.
    /// The places are looked at one by one: a loop would be unrolled, and its preparations cost more.
    boolean removeNearLast(PyObject object) {
        @Nullable PyObject[] places = objects;
        int found = left - 1;
        if (found < 0 || found >= places.length || places[found] != object) {
            int last = size - 1;
            if (last < NEAR) {
                return remove(object, NEAR);
            }
            if (places[last - 1] == object) {
                found = last - 1;
            } else if (places[last - 2] == object) {
                found = last - 2;
            } else if (places[last - 3] == object) {
                found = last - 3;
            } else if (places[last - 4] == object) {
                found = last - 4;
            } else if (places[last - 5] == object) {
                found = last - 5;
            } else if (places[last - 6] == object) {
                found = last - 6;
            } else if (places[last - 7] == object) {
                found = last - 7;
            } else if ((found = farther(object)) < 0) {
                return false;
            }
        }
        places[found] = null;
        left = found;
        return true;
    }

    /// The place of an object between [#NEAR] and [#FAR] places from the last one; -1 if it is not there. One that
    /// stays costs as much as ten such looks: it has left the processor's cache until the arrays forget the dead.
    private int farther(PyObject object) {
        @Nullable PyObject[] places = objects;
        int end = Math.max(0, size - FAR);
        for (int i = size - NEAR; --i >= end; ) {
            if (places[i] == object) {
                return i;
            }
        }
        return -1;
    }

    boolean endsWith(PyObject object) {
        return size > 0 && objects[size - 1] == object;
    }
}
