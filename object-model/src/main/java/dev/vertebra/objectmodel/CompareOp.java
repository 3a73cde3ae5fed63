package dev.vertebra.objectmodel;

/// The comparison operators, numbered as `COMPARE_OP` and `tp_richcompare` number them.
public final class CompareOp {
    public static final int LT = 0;
    public static final int LE = 1;
    public static final int EQ = 2;
    public static final int NE = 3;
    public static final int GT = 4;
    public static final int GE = 5;

    private static final String[] SYMBOLS = {"<", "<=", "==", "!=", ">", ">="};
    private static final int[] SWAPPED = {GT, GE, EQ, NE, LT, LE};

    private CompareOp() {}

    /// The operator as it is written.
    public static String symbol(int op) {
        return SYMBOLS[op];
    }

    /// The operator with the operands exchanged.
    public static int swapped(int op) {
        return SWAPPED[op];
    }

    /// Whether a three-way comparison's result satisfies an operator.
    ///
    /// @param order negative, zero or positive
    public static boolean holds(int op, int order) {
        return switch (op) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case EQ -> order == 0;
            case NE -> order != 0;
            case GT -> order > 0;
            default -> order >= 0;
        };
    }
}
