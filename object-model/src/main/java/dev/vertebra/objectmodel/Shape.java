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
    private final boolean open;
    private Shape @Nullable [] children;
    private PyStr @Nullable [] table;

    private Shape(@Nullable Shape parent, @Nullable PyStr name, int slots, boolean open) {
        this.parent = parent;
        this.name = name;
        this.slots = slots;
        this.open = open;
        this.count = parent == null ? slots : parent.count + 1;
    }

    /// The shape of a class's instances without attributes.
    ///
    /// @param slots how many positions `__slots__` take
    /// @param open whether attributes can be added
    static Shape root(int slots, boolean open) {
        return new Shape(null, null, slots, open);
    }

    /// Whether attributes can be added: the object has a `__dict__`, in principle.
    boolean isOpen() {
        return open;
    }

    /// How many attributes, slots not included, there are.
    int attributeCount() {
        return count - slots;
    }

    /// The index in the value array of an attribute, or -1.
    int indexOf(PyStr wanted) {
        PyStr[] names = names();
        for (int i = 0; i < names.length; i++) {
            if (names[i] == wanted) {
                return slots + 1 + i;
            }
        }
        long hash = wanted.hash();
        for (int i = 0; i < names.length; i++) {
            if (names[i].hash() == hash && PyStr.same(names[i], wanted)) {
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
        if (!open || attributeCount() >= MAX_ATTRIBUTES) {
            return null;
        }
        Shape[] known = children;
        if (known != null) {
            for (Shape child : known) {
                if (child.name == added || child.name != null && PyStr.same(child.name, added)) {
                    return child;
                }
            }
        }
        Shape child = new Shape(this, added, slots, true);
        known = known == null ? new Shape[1] : Arrays.copyOf(known, known.length + 1);
        known[known.length - 1] = child;
        children = known;
        return child;
    }

    /// A value array for this shape, with room to grow.
    Object[] newValues(int capacity) {
        Object[] values = new Object[Math.max(capacity, count) + 1];
        values[0] = this;
        return values;
    }
}
