package dev.vertebra.bytecode.natives;

import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.Operators;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The natives of `_opcode`: the opcode table as the library's `opcode` reads it. The numbers of CPython's adaptive
/// specialisations, which are no instructions here, answer as they do there. Compare CPython Modules/_opcode.c.
@NativeModuleTable("_opcode")
final class OpcodeModule {
    /// The documentation of the module.
    static final String DOC = "What is known about the instructions of the runtime.";

    private static final int FIRST_SPECIALISED = 150;
    private static final int LAST_SPECIALISED = 222;
    private static final int SPECIALISED_INPLACE_ADD = 3;

    private OpcodeModule() {}

    /// By how many objects an instruction makes the stack grow; negative where it shrinks.
    ///
    /// `jump` is True for the effect of a jump that is taken, False for one that is not,
    /// and None for the larger one.
    @PyFunction("stack_effect(opcode, oparg=None, /, *, jump=None)")
    static long stack_effect(ThreadState ts, int opcode, @Nullable PyObject oparg, @Nullable PyObject jump) {
        int arg = oparg == null || oparg == PyNone.NONE ? 0 : (int) Numbers.asLong(ts, oparg);
        boolean jumps = jump == PyBool.TRUE;
        boolean both = jump == null || jump == PyNone.NONE;
        if (!jumps && !both && jump != PyBool.FALSE) {
            throw Raise.valueError("stack_effect: jump must be False, True or None");
        }
        Opcode op = Opcode.ofOrNull(opcode);
        if (op == null || op == Opcode.INSTRUMENTED_LINE || op.pops(arg) < 0 || op.pushes(arg) < 0) {
            throw Raise.valueError("invalid opcode or oparg");
        }
        int effect = op.effect(arg, jumps);
        return both ? Math.max(effect, op.effect(arg, true)) : effect;
    }

    /// Whether an instruction has this number.
    @PyFunction("is_valid(opcode)")
    static boolean is_valid(int opcode) {
        Opcode op = Opcode.ofOrNull(opcode);
        return op != null && op != Opcode.INSTRUMENTED_LINE
                || opcode >= FIRST_SPECIALISED && opcode <= LAST_SPECIALISED
                || opcode == SPECIALISED_INPLACE_ADD;
    }

    /// Whether the instruction reads its argument.
    @PyFunction("has_arg(opcode)")
    static boolean has_arg(int opcode) {
        Opcode op = Opcode.ofOrNull(opcode);
        return op != null && op.hasOperand() || specialisedWithOperand(opcode);
    }

    private static boolean specialisedWithOperand(int opcode) {
        return opcode >= 162 && opcode <= 206 || opcode == 208 || opcode == 211 || opcode >= 220 && opcode <= 222;
    }

    /// Whether the argument of the instruction is the place of a constant.
    @PyFunction("has_const(opcode)")
    static boolean has_const(int opcode) {
        Opcode op = Opcode.ofOrNull(opcode);
        return op != null && op.operand() == Opcode.Operand.CONST;
    }

    /// Whether the argument of the instruction is the place of an attribute's name.
    @PyFunction("has_name(opcode)")
    static boolean has_name(int opcode) {
        Opcode op = Opcode.ofOrNull(opcode);
        if (op == null) {
            return opcode == 192 || opcode == 202 || opcode == 205 || opcode == 206 || opcode == 211;
        }
        return switch (op.operand()) {
            case NAME, NAME_1, NAME_2 -> true;
            default -> false;
        };
    }

    /// Whether the argument of the instruction says where to jump.
    @PyFunction("has_jump(opcode)")
    static boolean has_jump(int opcode) {
        Opcode op = Opcode.ofOrNull(opcode);
        return op != null ? op.isJump() : opcode >= 188 && opcode <= 190;
    }

    /// Whether the instruction works on a variable that lives in a cell.
    ///
    /// Such a variable is shared between a function and the functions inside it. Global and
    /// built-in names are not meant.
    @PyFunction("has_free(opcode)")
    static boolean has_free(int opcode) {
        Opcode op = Opcode.ofOrNull(opcode);
        return op != null && op.operand() == Opcode.Operand.FREE;
    }

    /// Whether the instruction reads or writes a local variable by its place.
    @PyFunction("has_local(opcode)")
    static boolean has_local(int opcode) {
        Opcode op = Opcode.ofOrNull(opcode);
        if (op == null) {
            return opcode == SPECIALISED_INPLACE_ADD;
        }
        return op.operand() == Opcode.Operand.LOCAL || op.operand() == Opcode.Operand.LOCAL_PAIR;
    }

    /// Whether the instruction begins the reach of an exception handler.
    @PyFunction("has_exc(opcode)")
    static boolean has_exc(int opcode) {
        Opcode op = Opcode.ofOrNull(opcode);
        return op != null && op.operand() == Opcode.Operand.HANDLER;
    }

    /// Counts of specialised instructions; always None here.
    @PyFunction("get_specialization_stats()")
    static PyObject get_specialization_stats() {
        return PyNone.NONE;
    }

    /// The operators of BINARY_OP, each a pair of name and sign at the place that the argument gives.
    @PyFunction("get_nb_ops()")
    static PyObject get_nb_ops() {
        PyList list = new PyList();
        for (int i = 0; i < Operators.BINARY.size(); i++) {
            list.append(PyTuple.of(PyStr.of(Operators.binaryName(i)), PyStr.of(Operators.BINARY.get(i))));
        }
        return list;
    }

    /// The names of the built-in operations on one value, in the order of their numbers.
    @PyFunction("get_intrinsic1_descs()")
    static PyObject get_intrinsic1_descs() {
        return strings(Operators.INTRINSIC_1);
    }

    /// The names of the built-in operations on two values, in the order of their numbers.
    @PyFunction("get_intrinsic2_descs()")
    static PyObject get_intrinsic2_descs() {
        return strings(Operators.INTRINSIC_2);
    }

    private static PyObject strings(List<String> texts) {
        PyList list = new PyList();
        for (String text : texts) {
            list.append(PyStr.of(text));
        }
        return list;
    }

    /// The executor that an optimizer has put at an offset of the code, or None.
    @PyFunction("get_executor(code, offset)")
    static PyObject get_executor(PyObject code, int offset) {
        if (!(code instanceof PyCode)) {
            throw Raise.typeError(
                    "expected a code object, not '%s'", code.type().name());
        }
        throw Raise.raise(ExceptionTypes.RuntimeError, "Executors are not available in this build");
    }
}
