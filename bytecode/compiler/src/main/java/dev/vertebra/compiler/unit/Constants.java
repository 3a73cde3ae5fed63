package dev.vertebra.compiler.unit;

import dev.vertebra.compiler.ast.Constant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The constants of one code object in order, each once: values of [dev.vertebra.compiler.ast.Constant] and nested
/// [CodeUnit]s.
public final class Constants {
    private final List<Object> values = new ArrayList<>();
    private final Map<Object, Integer> index = new HashMap<>();

    /// Starts an empty table.
    public Constants() {}

    /// The position of a constant, which is added if it is new.
    public int add(Object value) {
        Object key = containsNan(value) ? new Identity(value) : value;
        Integer known = index.get(key);
        if (known != null) {
            return known;
        }
        int at = values.size();
        values.add(value);
        index.put(key, at);
        return at;
    }

    /// A constant that is equal to itself only: one with a NaN in it.
    private static final class Identity {
        private final Object value;

        Identity(Object value) {
            this.value = value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity that && value == that.value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    private static boolean containsNan(Object value) {
        return switch (value) {
            case Constant.Float f -> Double.isNaN(f.value());
            case Constant.Complex c -> Double.isNaN(c.real()) || Double.isNaN(c.imag());
            case Constant.Tuple t -> anyNan(t.elements());
            case Constant.FrozenSet s -> anyNan(s.elements());
            default -> false;
        };
    }

    private static boolean anyNan(List<Constant> elements) {
        for (Constant element : elements) {
            if (containsNan(element)) {
                return true;
            }
        }
        return false;
    }

    /// The constant at a position.
    public Object get(int at) {
        return values.get(at);
    }

    /// How many there are.
    public int size() {
        return values.size();
    }

    /// The constants in their order.
    public List<Object> values() {
        return values;
    }
}
