package dev.vertebra.compiler.fold;

import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.UnaryOperator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of operations on constants, or null where an operation must stay: it raises, or its result is too big to
/// be kept in a code object. Compare CPython Python/ast_opt.c fold_binop.
public final class ConstantFolder {
    private static final int MAX_COLLECTION_SIZE = 256;
    private static final int MAX_STR_SIZE = 4096;
    private static final int MAX_TOTAL_ITEMS = 1024;

    private ConstantFolder() {}

    /// The value of `left op right`.
    public static @Nullable Constant binary(Operator op, Constant left, Constant right) {
        if (NumberMath.isNumber(left) && NumberMath.isNumber(right)) {
            return NumberMath.binary(op, left, right);
        }
        return switch (op) {
            case Add -> concatenate(left, right);
            case Mult ->
                NumberMath.isInteger(right)
                        ? repeat(left, NumberMath.integer(right))
                        : NumberMath.isInteger(left) ? repeat(right, NumberMath.integer(left)) : null;
            default -> null;
        };
    }

    /// The value of `op operand`.
    public static @Nullable Constant unary(UnaryOperator op, Constant operand) {
        return switch (op) {
            case Invert -> NumberMath.invert(operand);
            case Not -> truth(operand) ? Constant.FALSE : Constant.TRUE;
            case UAdd -> NumberMath.positive(operand);
            case USub -> NumberMath.negate(operand);
        };
    }

    /// Whether a constant counts as true.
    public static boolean truth(Constant value) {
        return switch (value) {
            case Constant.None n -> false;
            case Constant.Bool b -> b.value();
            case Constant.Ellipsis e -> true;
            case Constant.Int i -> i.small() != 0 || i.big() != null;
            case Constant.Float f -> f.value() != 0.0;
            case Constant.Complex c -> c.real() != 0.0 || c.imag() != 0.0;
            case Constant.Str s -> !s.value().isEmpty();
            case Constant.Bytes b -> b.value().length != 0;
            case Constant.Tuple t -> !t.elements().isEmpty();
            case Constant.FrozenSet s -> !s.elements().isEmpty();
        };
    }

    private static @Nullable Constant concatenate(Constant left, Constant right) {
        if (left instanceof Constant.Str a && right instanceof Constant.Str b) {
            return join(a, b);
        }
        if (left instanceof Constant.Bytes a && right instanceof Constant.Bytes b) {
            byte[] bytes = java.util.Arrays.copyOf(a.value(), a.value().length + b.value().length);
            System.arraycopy(b.value(), 0, bytes, a.value().length, b.value().length);
            return new Constant.Bytes(bytes);
        }
        if (left instanceof Constant.Tuple a && right instanceof Constant.Tuple b) {
            List<Constant> elements = new ArrayList<>(a.elements());
            elements.addAll(b.elements());
            return new Constant.Tuple(elements);
        }
        return null;
    }

    private static Constant.Str join(Constant.Str a, Constant.Str b) {
        if (a.codePoints().length == 0 && b.codePoints().length == 0 && !endsHigh(a.value())) {
            return Constant.Str.of(a.value() + b.value());
        }
        int[] first = a.toCodePoints();
        int[] second = b.toCodePoints();
        int[] points = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, points, first.length, second.length);
        return Constant.Str.of(points, points.length);
    }

    private static boolean endsHigh(String text) {
        return !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    private static @Nullable Constant repeat(Constant value, BigInteger times) {
        int size = switch (value) {
            case Constant.Str s -> length(s);
            case Constant.Bytes b -> b.value().length;
            case Constant.Tuple t -> t.elements().size();
            default -> -1;
        };
        if (size < 0) {
            return null;
        }
        int limit = value instanceof Constant.Tuple ? MAX_COLLECTION_SIZE : MAX_STR_SIZE;
        if (size > 0 && (times.signum() < 0 || times.bitLength() > 31 || times.intValue() > limit / size)) {
            return null;
        }
        int count = size == 0 ? 0 : times.intValue();
        return switch (value) {
            case Constant.Str s -> repeat(s, count);
            case Constant.Bytes b -> repeat(b, count);
            case Constant.Tuple t -> count > 0 && complexity(t, MAX_TOTAL_ITEMS / count) < 0 ? null : repeat(t, count);
            default -> null;
        };
    }

    private static Constant repeat(Constant.Str value, int count) {
        Constant.Str result = Constant.EMPTY_STR;
        if (value.codePoints().length == 0 && !endsHigh(value.value())) {
            return Constant.Str.of(value.value().repeat(count));
        }
        for (int i = 0; i < count; i++) {
            result = join(result, value);
        }
        return result;
    }

    private static Constant repeat(Constant.Bytes value, int count) {
        byte[] bytes = new byte[value.value().length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(value.value(), 0, bytes, i * value.value().length, value.value().length);
        }
        return new Constant.Bytes(bytes);
    }

    private static Constant repeat(Constant.Tuple value, int count) {
        List<Constant> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.addAll(value.elements());
        }
        return new Constant.Tuple(elements);
    }

    /// How many more items a nested collection may have; negative if it has too many.
    private static int complexity(Constant value, int limit) {
        List<Constant> elements = switch (value) {
            case Constant.Tuple t -> t.elements();
            case Constant.FrozenSet s -> s.elements();
            default -> List.of();
        };
        int rest = limit - elements.size();
        for (int i = 0; rest >= 0 && i < elements.size(); i++) {
            rest = complexity(elements.get(i), rest);
        }
        return rest;
    }

    private static int length(Constant.Str value) {
        return value.codePoints().length != 0
                ? value.codePoints().length
                : value.value().codePointCount(0, value.value().length());
    }

    /// The value of `value[index]`.
    public static @Nullable Constant subscript(Constant value, Constant index) {
        if (!NumberMath.isInteger(index)) {
            return null;
        }
        BigInteger at = NumberMath.integer(index);
        if (at.bitLength() > 31) {
            return null;
        }
        return switch (value) {
            case Constant.Str s -> {
                int[] points = s.toCodePoints();
                int i = position(at.intValue(), points.length);
                yield i < 0 ? null : Constant.Str.of(new int[] {points[i]}, 1);
            }
            case Constant.Bytes b -> {
                int i = position(at.intValue(), b.value().length);
                yield i < 0 ? null : Constant.Int.of(b.value()[i] & 0xFF);
            }
            case Constant.Tuple t -> {
                int i = position(at.intValue(), t.elements().size());
                yield i < 0 ? null : t.elements().get(i);
            }
            default -> null;
        };
    }

    private static int position(int index, int length) {
        int i = index < 0 ? index + length : index;
        return i >= 0 && i < length ? i : -1;
    }
}
