package dev.vertebra.bytecode.verify;

import dev.vertebra.bytecode.CodeFlags;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.Operators;
import dev.vertebra.bytecode.PyCode;
import org.jspecify.annotations.Nullable;

/// Which operands an instruction may have in a given code object.
final class OperandRules {
    private static final int COMPARE_SHIFT = 5;

    private final PyCode code;

    OperandRules(PyCode code) {
        this.code = code;
    }

    /// What is wrong with an instruction, or null.
    @Nullable
    String problem(int unit, int number, int arg) {
        Opcode op = Opcode.ofOrNull(number);
        if (op == null || op.isPseudo() || op.isInstrumented() || isInternal(number)) {
            return "no instruction has the number " + number;
        }
        if (!inRange(op, arg)) {
            return op + " can't have the operand " + Integer.toUnsignedString(arg);
        }
        return null;
    }

    /// Instructions that CPython's interpreter uses for itself.
    private static boolean isInternal(int number) {
        return number == Op.CACHE
                || number == Op.RESERVED
                || number == Op.ENTER_EXECUTOR
                || number == Op.INTERPRETER_EXIT
                || number == Op.EXIT_INIT_CHECK;
    }

    private boolean inRange(Opcode op, int arg) {
        return switch (op.operand()) {
            case NONE -> true;
            case CONST -> below(arg, code.co_consts().size());
            case NAME -> below(arg, code.co_names().size());
            case NAME_1 -> below(arg >>> 1, code.co_names().size());
            case NAME_2 -> below(arg >>> 2, code.co_names().size());
            case LOCAL -> below(arg, code.nlocalsplus);
            case LOCAL_PAIR -> arg <= 0xFF && below(arg >>> 4, code.nlocalsplus) && below(arg & 15, code.nlocalsplus);
            case FREE -> below(arg, code.nlocalsplus) && holdsCell(arg);
            case FORWARD, BACKWARD -> arg >= 0;
            case LABEL, HANDLER -> false;
            case BINARY -> below(arg, Operators.BINARY.size());
            case COMPARE -> below(arg >>> COMPARE_SHIFT, Operators.COMPARE.size());
            case INVERT -> below(arg, 2);
            case CONVERT -> arg >= 1 && arg <= 3;
            case INTRINSIC_1 -> arg >= 1 && arg < Operators.INTRINSIC_1.size();
            case INTRINSIC_2 -> arg >= 1 && arg < Operators.INTRINSIC_2.size();
            case COUNT -> countInRange(op, arg);
            case DEPTH -> arg >= (op == Opcode.RERAISE ? 0 : 1) && arg <= code.co_stacksize;
            case FLAGS -> op == Opcode.SET_FUNCTION_ATTRIBUTE ? isFunctionAttribute(arg) : below(arg, 2);
            case UNPACK -> arg >= 0 && (arg & 0xFF) + (arg >>> 8) < code.co_stacksize;
            case RAW -> arg >= 0;
        };
    }

    private boolean countInRange(Opcode op, int arg) {
        return switch (op) {
            case BUILD_SLICE -> arg == 2 || arg == 3;
            case RAISE_VARARGS -> below(arg, 3);
            case COPY_FREE_VARS -> arg == code.nfreevars;
            default -> below(arg, code.co_stacksize + 1);
        };
    }

    private boolean holdsCell(int index) {
        return (code.localKind(index) & (CodeFlags.KIND_CELL | CodeFlags.KIND_FREE)) != 0;
    }

    private static boolean isFunctionAttribute(int arg) {
        return arg == 1 || arg == 2 || arg == 4 || arg == 8;
    }

    private static boolean below(int value, int limit) {
        return value >= 0 && value < limit;
    }

    /// How many stack entries an instruction looks at or changes, if more than it takes.
    int touches(Opcode op, int arg) {
        return switch (op) {
            case COPY, SWAP -> arg;
            case LIST_APPEND, LIST_EXTEND, SET_ADD, SET_UPDATE, DICT_UPDATE -> arg + 1;
            case MAP_ADD -> arg + 2;
            case DICT_MERGE -> arg + 4;
            case RERAISE -> arg + 1;
            default -> 0;
        };
    }
}
