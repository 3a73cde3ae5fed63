package dev.vertebra.bytecode.dis;

import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.Operators;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// What the operand of an instruction means, as text. Compare CPython Lib/dis.py `ArgResolver`.
final class OperandText {
    private static final List<String> CONVERSIONS = List.of("", "str", "repr", "ascii");
    private static final List<String> FUNCTION_ATTRIBUTES = List.of("defaults", "kwdefaults", "annotations", "closure");
    private static final int COMPARE_SHIFT = 5;
    private static final int COMPARE_TO_BOOL = 16;

    private final ThreadState ts;
    private final PyCode code;
    private final Labels labels;

    OperandText(ThreadState ts, PyCode code, Labels labels) {
        this.ts = ts;
        this.code = code;
        this.labels = labels;
    }

    /// The text for an operand; empty if there is nothing to say.
    ///
    /// @param target the code unit to which the instruction jumps, if it does
    String of(Opcode op, int arg, int target) {
        return switch (op.operand()) {
            case CONST -> constant(arg);
            case NAME -> name(code.co_names(), arg);
            case NAME_1 -> flagged(arg, 1, op == Opcode.LOAD_GLOBAL ? " + NULL" : " + NULL|self");
            case NAME_2 -> flagged(arg, 2, " + NULL|self");
            case LOCAL, FREE -> name(code.co_localsplusnames(), arg);
            case LOCAL_PAIR ->
                name(code.co_localsplusnames(), arg >> 4) + ", " + name(code.co_localsplusnames(), arg & 15);
            case FORWARD, BACKWARD, LABEL, HANDLER -> "to L" + labels.at(target);
            case COMPARE -> comparison(arg);
            case CONVERT -> entry(CONVERSIONS, arg);
            case BINARY -> entry(Operators.BINARY, arg);
            case INTRINSIC_1 -> entry(Operators.INTRINSIC_1, arg);
            case INTRINSIC_2 -> entry(Operators.INTRINSIC_2, arg);
            case FLAGS -> op == Opcode.SET_FUNCTION_ATTRIBUTE ? functionAttributes(arg) : "";
            case NONE, INVERT, COUNT, DEPTH, UNPACK, RAW -> "";
        };
    }

    private String constant(int index) {
        return index >= 0 && index < code.co_consts().size()
                ? Text.repr(ts, code.co_consts().get(index)).value()
                : "";
    }

    private static String name(PyTuple names, int index) {
        return index >= 0 && index < names.size() ? names.get(index).toString() : "";
    }

    private String flagged(int arg, int shift, String suffix) {
        String name = name(code.co_names(), arg >> shift);
        return (arg & 1) != 0 && !name.isEmpty() ? name + suffix : name;
    }

    private static String comparison(int arg) {
        String operator = entry(Operators.COMPARE, arg >> COMPARE_SHIFT);
        return (arg & COMPARE_TO_BOOL) != 0 ? "bool(" + operator + ")" : operator;
    }

    private static String functionAttributes(int bits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < FUNCTION_ATTRIBUTES.size(); i++) {
            if ((bits & 1 << i) != 0) {
                text.append(text.isEmpty() ? "" : ", ").append(FUNCTION_ATTRIBUTES.get(i));
            }
        }
        return text.toString();
    }

    private static String entry(List<String> table, int index) {
        return index >= 0 && index < table.size() ? table.get(index) : "";
    }
}
