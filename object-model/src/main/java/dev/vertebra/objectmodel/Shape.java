package dev.vertebra.objectmodel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A map from attribute names to positions, shared by all instances of a class that got their attributes in the same
/// order.
///
/// The values of an object stand in an `Object[]` whose element 0 is the shape, then the `__slots__` of its class, then
/// the attributes in the order
/// in which they were set: exactly the order of the `__dict__`. Shapes form a tree: adding a name leads to a child.
/// Deleting an attribute or asking for
/// `__dict__` leaves shapes behind: the attributes move into a dict ([Extra#dict]). So a shape, once seen, always means
/// the same positions.
public final class Shape {
    /// More attributes than that live in a dict.
    static final int MAX_ATTRIBUTES = 30;

    /// How many positions (slots included) the shape has; the next attribute gets the one after.
    final int count;

    /// The name that was added last, or null in a root.
    private final @Nullable PyStr name;

    private final @Nullable Shape parent;
    private final int slots;

    /// The names that the instances of the class share; null if attributes can't be added.
    private final @Nullable SharedKeys keys;

    /// Whether CPython keeps the attributes in a dict of the object's own: a name had no room among the shared ones.
    final boolean apart;

    /// The places of the attributes in the order of the shared names; null if that is the order of the shape.
    final int @Nullable [] order;

    /// Whether the values of an instance are nothing but attributes that CPython keeps in the object, too, and in this
    /// order.
    final boolean plain;

    /// The numbers of the names among the shared ones.
    private final int[] numbers;

    // Those of static types serve all runtimes.
    private volatile Shape @Nullable [] children;
    private volatile PyStr @Nullable [] table;

    /// In a root: how many positions the values of a new instance have room for, as many as one has needed so far.
    private int room;

    private Shape(int slots, @Nullable SharedKeys keys) {
        this.parent = null;
        this.name = null;
        this.slots = slots;
        this.keys = keys;
        this.count = slots;
        this.apart = false;
        this.order = null;
        this.plain = slots == 0;
        this.numbers = new int[0];
    }

    private Shape(Shape parent, PyStr name, SharedKeys keys) {
        this.parent = parent;
        this.name = name;
        this.slots = parent.slots;
        this.keys = keys;
        this.count = parent.count + 1;
        int number = parent.apart ? -1 : keys.indexOf(name);
        this.apart = number < 0;
        this.numbers = apart ? parent.numbers : Arrays.copyOf(parent.numbers, parent.numbers.length + 1);
        if (!apart) {
            numbers[numbers.length - 1] = number;
        }
        this.order = apart ? null : inOrder(numbers, slots + 1);
        this.plain = slots == 0 && !apart && order == null;
    }

    /// The places that hold ascending numbers, null if each place does.
    private static int @Nullable [] inOrder(int[] numbers, int first) {
        int[] places = new int[numbers.length];
        boolean ascending = true;
        for (int i = 0; i < numbers.length; i++) {
            int at = i;
            while (at > 0 && numbers[places[at - 1] - first] > numbers[i]) {
                places[at] = places[at - 1];
                at--;
                ascending = false;
            }
            places[at] = first + i;
        }
        return ascending ? null : places;
    }

    /// The shape of a class's instances without attributes.
    ///
    /// @param slots how many positions `__slots__` take
    /// @param keys the names that the instances share; null if attributes can't be added
    static Shape root(int slots, @Nullable SharedKeys keys) {
        return new Shape(slots, keys);
    }

    /// The shape of an object whose attributes, as far as there are any, stand in an array; else null.
    static @Nullable Shape of(PyObject object) {
        Object extra = object.extra;
        if (extra instanceof Object[] values) {
            return (Shape) values[0];
        }
        if (extra instanceof Extra record) {
            if (record.dict != null) {
                return null;
            }
            if (record.values != null) {
                return (Shape) record.values[0];
            }
        }
        PyType type = object.type;
        return type.isHeapType() || type.is(PyType.HAS_DICT) ? type.rootShape() : null;
    }

    /// Whether attributes can be added: the object has a `__dict__`, in principle.
    boolean isOpen() {
        return keys != null;
    }

    /// The names that the instances of the class share; null if attributes can't be added.
    @Nullable
    SharedKeys keys() {
        return keys;
    }

    /// How many attributes, slots not included, there are.
    int attributeCount() {
        return count - slots;
    }

    /// The index in the value array of an attribute, or -1.
    int indexOf(PyStr wanted) {
        PyStr[] names = table;
        if (names == null) {
            names = names();
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i] == wanted) {
                return slots + 1 + i;
            }
        }
        long hash = wanted.hash();
        for (int i = 0; i < names.length; i++) {
            long known = names[i].hash;
            if ((known == 0 || known == hash) && PyStr.same(names[i], wanted)) {
                return slots + 1 + i;
            }
        }
        return -1;
    }

    /// The attribute names in order. Not to be changed.
    PyStr[] names() {
        PyStr[] names = table;
        if (names == null) {
            names = new PyStr[attributeCount()];
            Shape shape = this;
            for (int i = names.length - 1; i >= 0; i--) {
                names[i] = java.util.Objects.requireNonNull(shape.name);
                shape = java.util.Objects.requireNonNull(shape.parent);
            }
            table = names;
        }
        return names;
    }

    /// The shape with one more attribute, or null if that is to be a dict.
    @Nullable
    Shape with(PyStr added) {
        SharedKeys shared = keys;
        if (shared == null || attributeCount() >= MAX_ATTRIBUTES) {
            return null;
        }
        Shape known = child(added);
        return known == null ? add(added, shared) : known;
    }

    private @Nullable Shape child(PyStr added) {
        Shape[] known = children;
        if (known != null) {
            for (Shape child : known) {
                if (child.name == added || child.name != null && PyStr.same(child.name, added)) {
                    return child;
                }
            }
        }
        return null;
    }

    private synchronized Shape add(PyStr added, SharedKeys shared) {
        Shape child = child(added);
        if (child == null) {
            child = new Shape(this, added, shared);
            Shape[] before = children;
            Shape[] more = before == null ? new Shape[1] : Arrays.copyOf(before, before.length + 1);
            more[more.length - 1] = child;
            children = more;
        }
        return child;
    }

    /// The values of an instance in an array that has room for one more place. The root of a class keeps count of what
    /// instances need.
    ///
    /// @param values the array so far, null if there is none
    /// @param shape the shape to put into an array that is the first one
    /// @param place the position that there has to be
    @Nullable
    Object[] enlarged(@Nullable Object @Nullable [] values, Shape shape, int place) {
        if (room < place) {
            // An even number of positions fills the memory that the array takes.
            room = place + 1 & ~1;
        }
        if (values != null) {
            return Arrays.copyOf(values, room + 1);
        }
        @Nullable Object[] made = new Object[room + 1];
        made[0] = shape;
        return made;
    }
}
