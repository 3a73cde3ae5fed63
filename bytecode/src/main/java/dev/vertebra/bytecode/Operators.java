package dev.vertebra.bytecode;

import java.util.List;

/// The operators and intrinsic functions that operands name, in CPython 3.13's numbering.
public final class Operators {

    /// The binary operators: the operand of `BINARY_OP` is an index.
    public static final List<String> BINARY = List.of(
            "+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-", "/", "^", "+=", "&=", "//=", "<<=", "@=", "*=",
            "%=", "|=", "**=", ">>=", "-=", "/=", "^=");

    /// The first index of [#BINARY] that is an augmented assignment.
    public static final int FIRST_INPLACE = 13;

    /// The comparisons: the operand of `COMPARE_OP` shifted right by five is an index.
    public static final List<String> COMPARE = List.of("<", "<=", "==", "!=", ">", ">=");

    /// The functions of `CALL_INTRINSIC_1`, by operand.
    public static final List<String> INTRINSIC_1 = List.of(
            "INTRINSIC_1_INVALID",
            "INTRINSIC_PRINT",
            "INTRINSIC_IMPORT_STAR",
            "INTRINSIC_STOPITERATION_ERROR",
            "INTRINSIC_ASYNC_GEN_WRAP",
            "INTRINSIC_UNARY_POSITIVE",
            "INTRINSIC_LIST_TO_TUPLE",
            "INTRINSIC_TYPEVAR",
            "INTRINSIC_PARAMSPEC",
            "INTRINSIC_TYPEVARTUPLE",
            "INTRINSIC_SUBSCRIPT_GENERIC",
            "INTRINSIC_TYPEALIAS");

    /// The functions of `CALL_INTRINSIC_2`, by operand.
    public static final List<String> INTRINSIC_2 = List.of(
            "INTRINSIC_2_INVALID",
            "INTRINSIC_PREP_RERAISE_STAR",
            "INTRINSIC_TYPEVAR_WITH_BOUND",
            "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
            "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
            "INTRINSIC_SET_TYPEPARAM_DEFAULT");

    private static final List<String> BINARY_NAMES = List.of(
            "ADD",
            "AND",
            "FLOOR_DIVIDE",
            "LSHIFT",
            "MATRIX_MULTIPLY",
            "MULTIPLY",
            "REMAINDER",
            "OR",
            "POWER",
            "RSHIFT",
            "SUBTRACT",
            "TRUE_DIVIDE",
            "XOR");

    private Operators() {}

    /// CPython's name of a binary operator, such as `NB_INPLACE_ADD`.
    public static String binaryName(int index) {
        return index < FIRST_INPLACE
                ? "NB_" + BINARY_NAMES.get(index)
                : "NB_INPLACE_" + BINARY_NAMES.get(index - FIRST_INPLACE);
    }
}
