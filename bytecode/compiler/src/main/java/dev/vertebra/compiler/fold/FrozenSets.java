package dev.vertebra.compiler.fold;

import dev.vertebra.compiler.ast.Constant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes constants that are sets: elements that are equal in Python appear once.
public final class FrozenSets {
    private FrozenSets() {}

    /// The set of some values, in the order of their first appearance.
    public static Constant.FrozenSet of(List<Constant> values) {
        Set<Object> seen = new HashSet<>();
        List<Constant> elements = new ArrayList<>();
        for (Constant value : values) {
            if (seen.add(key(value))) {
                elements.add(value);
            }
        }
        return new Constant.FrozenSet(elements);
    }

    /// One constant for all that Python compares equal to a given one: `1` for `True` and for `1.0`.
    public static Constant representative(Constant value) {
        return switch (value) {
            case Constant.Bool b -> Constant.Int.of(b.value() ? 1 : 0);
            case Constant.Float f -> integral(value, f.value());
            case Constant.Complex c -> c.imag() == 0.0 ? integral(value, c.real()) : value;
            default -> value;
        };
    }

    private static Constant integral(Constant value, double number) {
        if (number != Math.rint(number) || Double.isInfinite(number)) {
            return value instanceof Constant.Complex ? new Constant.Float(number) : value;
        }
        return Constant.Int.of(new BigDecimal(number).toBigInteger());
    }

    /// An object that is equal for two constants if Python compares them equal.
    private static Object key(Constant value) {
        return switch (value) {
            case Constant.Bool b -> number(b.value() ? BigDecimal.ONE : BigDecimal.ZERO);
            case Constant.Int i -> number(new BigDecimal(i.value()));
            case Constant.Float f -> Double.isFinite(f.value()) ? number(new BigDecimal(f.value())) : value;
            case Constant.Complex c ->
                c.imag() == 0.0 && Double.isFinite(c.real()) ? number(new BigDecimal(c.real())) : value;
            case Constant.Tuple t -> {
                List<Object> keys = new ArrayList<>();
                for (Constant element : t.elements()) {
                    keys.add(key(element));
                }
                yield keys;
            }
            default -> value;
        };
    }

    private static BigDecimal number(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
