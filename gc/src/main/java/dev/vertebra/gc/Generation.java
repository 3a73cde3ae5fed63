package dev.vertebra.gc;

import dev.vertebra.objectmodel.PyObject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The containers of one generation, oldest first, in an array.
///
/// Invariant: each object knows its place in the array of its generation, so that one that dies leaves it at once. An
/// object that stands in no generation knows some place where something else stands.
class Generation {
    private static final int SMALL = 256;
    private static final int LARGE = 4096;

    /// The objects, with gaps where others have died; nothing from [#size] on.
    @Nullable
    PyObject[] objects;

    /// Where the next object will stand.
    int size;

    Generation() {
        this(new PyObject[SMALL], 0);
    }

    private Generation(@Nullable PyObject[] objects, int size) {
        this.objects = objects;
        this.size = size;
    }

    /// Adds an object that stands in no generation.
    final void add(PyObject object) {
        if (size == objects.length) {
            makeRoom(1);
        }
        int place = size++;
        CountingTracker.setPlaceOf(object, place);
        objects[place] = object;
    }

    /// Makes room for so many more, by closing the gaps, or with few of them by a larger array: each object is moved
    /// once for each that is added at most.
    final void makeRoom(int more) {
        if (size + more <= objects.length) {
            return;
        }
        closeGaps();
        if (size + more > objects.length / 2) {
            objects = Arrays.copyOf(objects, Math.max(2 * objects.length, size + more));
        }
    }

    /// Whether an object stands here.
    final boolean holds(PyObject object) {
        int place = CountingTracker.placeOf(object);
        return place < objects.length && objects[place] == object;
    }

    /// Takes an object out.
    ///
    /// @return whether it stood here
    final boolean remove(PyObject object) {
        @Nullable PyObject[] places = objects;
        int place = CountingTracker.placeOf(object);
        if (place >= places.length || places[place] != object) {
            return false;
        }
        places[place] = null;
        if (place == size - 1) {
            shrink(place);
        }
        return true;
    }

    /// Ends before a place, and before the gaps right before it.
    private void shrink(int end) {
        @Nullable PyObject[] places = objects;
        int last = end;
        while (last > 0 && places[last - 1] == null) {
            last--;
        }
        size = last;
    }

    /// Puts an object into the place of another one.
    ///
    /// @return whether that stood here
    final boolean exchange(PyObject before, PyObject now) {
        if (!holds(before)) {
            return false;
        }
        int place = CountingTracker.placeOf(before);
        CountingTracker.setPlaceOf(now, place);
        objects[place] = now;
        return true;
    }

    /// Leaves no gaps.
    final void closeGaps() {
        @Nullable PyObject[] places = objects;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            PyObject object = places[i];
            if (object != null) {
                if (kept != i) {
                    CountingTracker.setPlaceOf(object, kept);
                    places[kept] = object;
                }
                kept++;
            }
        }
        Arrays.fill(places, kept, size, null);
        size = kept;
    }

    /// Gives the objects to a generation of its own, which may have gaps, and keeps none.
    final Generation taken() {
        Generation taken = new Generation(objects, size);
        clear();
        return taken;
    }

    /// Adds the objects of another generation, which keeps none.
    final void addAll(Generation other) {
        makeRoom(other.size);
        for (int i = 0; i < other.size; i++) {
            PyObject object = other.objects[i];
            if (object != null) {
                add(object);
            }
        }
        other.clear();
    }

    /// As [#addAll], for a search that asks none of the objects for its place.
    final void take(Generation other) {
        if (size + other.size > objects.length) {
            objects = Arrays.copyOf(objects, size + other.size);
        }
        System.arraycopy(other.objects, 0, objects, size, other.size);
        size += other.size;
        other.clear();
    }

    /// Adds the objects to a list.
    final void copyTo(java.util.List<PyObject> all) {
        for (int i = 0; i < size; i++) {
            PyObject object = objects[i];
            if (object != null) {
                all.add(object);
            }
        }
    }

    private void clear() {
        objects = new PyObject[Math.clamp(objects.length, SMALL, LARGE)];
        size = 0;
    }
}
