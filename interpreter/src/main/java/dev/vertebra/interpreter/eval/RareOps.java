package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PySlice;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import org.jspecify.annotations.Nullable;

/// The instructions that are too rare for the evaluation loop itself, and those that compiled code leaves to others.
///
/// The stack pointer is in [PyFrame#sp] before and after. Operands stay on the stack until the operation has succeeded.
@SuppressWarnings("NullAway") // Places of a frame that are not in use are null; an instruction never reads one.
final class RareOps {
    private static final byte VARIABLES = 1;
    private static final byte CONTROL = 2;
    private static final byte TEXTS = 3;
    private static final byte CONTAINERS = 4;

    /// Which of the methods below executes an instruction, by opcode; where nothing is said, [#values].
    private static final byte[] GROUPS = groups();

    private RareOps() {}

    private static byte[] groups() {
        byte[] groups = new byte[256];
        put(
                groups,
                VARIABLES,
                Op.LOAD_FAST_CHECK,
                Op.LOAD_FAST_AND_CLEAR,
                Op.DELETE_FAST,
                Op.LOAD_NAME,
                Op.STORE_NAME,
                Op.DELETE_NAME,
                Op.STORE_GLOBAL,
                Op.DELETE_GLOBAL,
                Op.LOAD_FROM_DICT_OR_GLOBALS,
                Op.LOAD_FROM_DICT_OR_DEREF,
                Op.DELETE_DEREF,
                Op.LOAD_LOCALS,
                Op.SETUP_ANNOTATIONS,
                Op.DELETE_ATTR,
                Op.LOAD_SUPER_ATTR);
        put(
                groups,
                CONTROL,
                Op.LOAD_BUILD_CLASS,
                Op.LOAD_ASSERTION_ERROR,
                Op.IMPORT_NAME,
                Op.IMPORT_FROM,
                Op.PUSH_EXC_INFO,
                Op.POP_EXCEPT,
                Op.CHECK_EXC_MATCH,
                Op.CHECK_EG_MATCH,
                Op.WITH_EXCEPT_START,
                Op.BEFORE_WITH,
                Op.BEFORE_ASYNC_WITH,
                Op.GET_AWAITABLE,
                Op.GET_AITER,
                Op.GET_ANEXT,
                Op.GET_YIELD_FROM_ITER,
                Op.END_SEND,
                Op.END_ASYNC_FOR,
                Op.CLEANUP_THROW,
                Op.EXIT_INIT_CHECK);
        put(groups, TEXTS, Op.FORMAT_SIMPLE, Op.FORMAT_WITH_SPEC, Op.CONVERT_VALUE, Op.BUILD_STRING);
        put(
                groups,
                CONTAINERS,
                Op.BUILD_MAP,
                Op.BUILD_CONST_KEY_MAP,
                Op.BUILD_SET,
                Op.LIST_EXTEND,
                Op.SET_ADD,
                Op.SET_UPDATE,
                Op.DICT_UPDATE,
                Op.DICT_MERGE,
                Op.MAP_ADD);
        return groups;
    }

    private static void put(byte[] groups, byte group, int... opcodes) {
        for (int opcode : opcodes) {
            groups[opcode] = group;
        }
    }

    /// Executes one instruction.
    ///
    /// @return the code unit to go on at
    static int execute(PyThread ts, PyFrame f, int opcode, int arg, int pc) {
        int next = switch (GROUPS[opcode]) {
            case VARIABLES -> variables(ts, f, opcode, arg, pc);
            case CONTROL -> control(ts, f, opcode, arg, pc);
            case TEXTS -> texts(ts, f, opcode, arg, pc);
            case CONTAINERS -> containers(ts, f, opcode, arg, pc);
            default -> values(ts, f, opcode, arg, pc);
        };
        if (next < 0) {
            throw Raise.systemError("unknown opcode %d", opcode);
        }
        return next;
    }

    // --- the stack

    static PyObject top(PyFrame f, int fromTop) {
        return f.s[f.sp - fromTop];
    }

    static void push(PyFrame f, @Nullable PyObject value) {
        Memory.incref(value);
        f.s[f.sp++] = value;
    }

    /// Pops entries and lets go of them, the lowest first.
    static void pop(PyThread ts, PyFrame f, int count) {
        int end = f.sp;
        f.sp -= count;
        for (int i = f.sp; i < end; i++) {
            Memory.drop(ts, f.s[i]);
        }
    }

    /// Puts a result in the place of entries.
    static void replace(PyThread ts, PyFrame f, int count, PyObject result) {
        Memory.incref(ts, result);
        int base = f.sp - count;
        if (count == 0) {
            f.s[f.sp++] = result;
            return;
        }
        PyObject first = f.s[base];
        f.s[base] = result;
        int end = f.sp;
        f.sp = base + 1;
        Memory.drop(ts, first);
        for (int i = base + 1; i < end; i++) {
            Memory.drop(ts, f.s[i]);
        }
    }

    /// As [#replace], but the entry on top is let go of first, as CPython does with a variable number of inputs.
    private static void replaceFromTop(PyThread ts, PyFrame f, int count, PyObject result) {
        Memory.incref(ts, result);
        int base = f.sp - count;
        PyObject first = count == 0 ? null : f.s[base];
        int end = f.sp;
        f.s[base] = result;
        f.sp = base + 1;
        for (int i = end; --i > base; ) {
            Memory.drop(ts, f.s[i]);
        }
        Memory.drop(ts, first);
    }

    // --- variables

    private static int variables(PyThread ts, PyFrame f, int opcode, int arg, int pc) {
        CodeUnit unit = f.unit;
        switch (opcode) {
            case Op.LOAD_FAST_CHECK -> {
                if (f.s[arg] == null) {
                    throw NameOps.unboundLocal(f, arg);
                }
                push(f, f.s[arg]);
            }
            case Op.LOAD_FAST_AND_CLEAR -> {
                f.s[f.sp++] = f.s[arg];
                f.s[arg] = null;
            }
            case Op.DELETE_FAST -> {
                PyObject before = f.s[arg];
                if (before == null) {
                    throw NameOps.unboundLocal(f, arg);
                }
                f.s[arg] = null;
                Memory.drop(ts, before);
            }
            case Op.LOAD_NAME -> push(f, NameOps.name(ts, f, unit.names[arg]));
            case Op.STORE_NAME -> {
                NameOps.storeName(ts, f, unit.names[arg], top(f, 1));
                pop(ts, f, 1);
            }
            case Op.DELETE_NAME -> NameOps.deleteName(ts, f, unit.names[arg]);
            case Op.STORE_GLOBAL -> {
                f.globals.putStr(unit.names[arg], top(f, 1));
                pop(ts, f, 1);
            }
            case Op.DELETE_GLOBAL -> NameOps.deleteGlobal(f, unit.names[arg]);
            case Op.LOAD_FROM_DICT_OR_GLOBALS -> replace(ts, f, 1, NameOps.nameFrom(ts, f, top(f, 1), unit.names[arg]));
            case Op.LOAD_FROM_DICT_OR_DEREF -> replace(ts, f, 1, NameOps.derefFrom(ts, f, top(f, 1), arg));
            case Op.DELETE_DEREF -> NameOps.deleteDeref(f, arg);
            case Op.LOAD_LOCALS -> push(f, f.localsOrRaise());
            case Op.SETUP_ANNOTATIONS -> ClassOps.setupAnnotations(ts, f);
            case Op.DELETE_ATTR -> {
                Attributes.delete(ts, top(f, 1), unit.names[arg]);
                pop(ts, f, 1);
            }
            case Op.LOAD_SUPER_ATTR -> {
                ClassOps.superAttribute(ts, f, arg);
                return pc + 2;
            }
            default -> {
                return -1;
            }
        }
        return pc + 1;
    }

    // --- values

    private static int values(PyThread ts, PyFrame f, int opcode, int arg, int pc) {
        switch (opcode) {
            case Op.UNARY_NEGATIVE -> replace(ts, f, 1, Numbers.negative(ts, top(f, 1)));
            case Op.UNARY_INVERT -> replace(ts, f, 1, Numbers.invert(ts, top(f, 1)));
            case Op.BINARY_SLICE ->
                replace(ts, f, 3, Items.get(ts, top(f, 3), new PySlice(top(f, 2), top(f, 1), PyNone.NONE)));
            case Op.STORE_SLICE -> {
                Items.set(ts, top(f, 3), new PySlice(top(f, 2), top(f, 1), PyNone.NONE), top(f, 4));
                pop(ts, f, 4);
            }
            case Op.DELETE_SUBSCR -> {
                Items.delete(ts, top(f, 2), top(f, 1));
                pop(ts, f, 2);
            }
            case Op.BUILD_SLICE ->
                replace(ts, f, arg, new PySlice(top(f, arg), top(f, arg - 1), arg == 3 ? top(f, 1) : PyNone.NONE));
            case Op.UNPACK_EX -> {
                PyObject sequence = top(f, 1);
                f.sp = UnpackOps.withRest(ts, sequence, f.s, f.sp - 1, arg);
                Memory.drop(ts, sequence);
            }
            case Op.GET_LEN -> push(f, PyInt.of(Items.length(ts, top(f, 1))));
            case Op.CALL_INTRINSIC_1 -> replace(ts, f, 1, Intrinsics.one(ts, f, arg, top(f, 1)));
            case Op.CALL_INTRINSIC_2 -> replace(ts, f, 2, Intrinsics.two(ts, arg, top(f, 2), top(f, 1)));
            case Op.MAKE_FUNCTION -> f.s[f.sp - 1] = FunctionOps.make(ts, f, top(f, 1));
            case Op.SET_FUNCTION_ATTRIBUTE -> {
                FunctionOps.setAttribute((PyFunction) top(f, 1), top(f, 2), arg);
                PyObject function = f.s[--f.sp];
                f.s[f.sp - 1] = function;
            }
            case Op.MATCH_MAPPING -> push(f, PyBool.of(MatchOps.isMapping(top(f, 1))));
            case Op.MATCH_SEQUENCE -> push(f, PyBool.of(MatchOps.isSequence(top(f, 1))));
            case Op.MATCH_KEYS -> push(f, MatchOps.keys(ts, top(f, 2), top(f, 1)));
            case Op.MATCH_CLASS -> replace(ts, f, 3, MatchOps.classPattern(ts, top(f, 3), top(f, 2), top(f, 1), arg));
            default -> {
                return -1;
            }
        }
        return pc + 1;
    }

    // --- texts

    private static int texts(PyThread ts, PyFrame f, int opcode, int arg, int pc) {
        switch (opcode) {
            case Op.FORMAT_SIMPLE -> {
                if (top(f, 1).type() != PyStr.TYPE) {
                    replace(ts, f, 1, Text.format(ts, top(f, 1), PyStr.EMPTY));
                }
            }
            case Op.FORMAT_WITH_SPEC -> replace(ts, f, 2, Text.format(ts, top(f, 2), top(f, 1)));
            case Op.CONVERT_VALUE ->
                replace(
                        ts,
                        f,
                        1,
                        switch (arg) {
                            case 1 -> Text.str(ts, top(f, 1));
                            case 2 -> Text.repr(ts, top(f, 1));
                            default -> Text.ascii(ts, top(f, 1));
                        });
            case Op.BUILD_STRING -> replace(ts, f, arg, BuildOps.string(f.s, f.sp, arg));
            default -> {
                return -1;
            }
        }
        return pc + 1;
    }

    // --- containers

    private static int containers(PyThread ts, PyFrame f, int opcode, int arg, int pc) {
        switch (opcode) {
            case Op.BUILD_MAP -> replaceFromTop(ts, f, 2 * arg, BuildOps.map(ts, f.s, f.sp, arg));
            case Op.BUILD_CONST_KEY_MAP -> replaceFromTop(ts, f, arg + 1, BuildOps.constKeyMap(ts, f.s, f.sp, arg));
            case Op.BUILD_SET -> replace(ts, f, arg, BuildOps.set(ts, f.s, f.sp, arg));
            case Op.LIST_EXTEND -> {
                BuildOps.listExtend(ts, top(f, arg + 1), top(f, 1));
                pop(ts, f, 1);
            }
            case Op.SET_ADD -> {
                ((PySet) top(f, arg + 1)).add(ts, top(f, 1));
                pop(ts, f, 1);
            }
            case Op.SET_UPDATE -> {
                BuildOps.setUpdate(ts, top(f, arg + 1), top(f, 1));
                pop(ts, f, 1);
            }
            case Op.DICT_UPDATE -> {
                BuildOps.dictUpdate(ts, top(f, arg + 1), top(f, 1));
                pop(ts, f, 1);
            }
            case Op.DICT_MERGE -> {
                BuildOps.dictMerge(ts, top(f, arg + 4), top(f, arg + 1), top(f, 1));
                pop(ts, f, 1);
            }
            case Op.MAP_ADD -> {
                BuildOps.mapAdd(ts, top(f, arg + 2), top(f, 2), top(f, 1));
                pop(ts, f, 2);
            }
            default -> {
                return -1;
            }
        }
        return pc + 1;
    }

    // --- control

    private static int control(PyThread ts, PyFrame f, int opcode, int arg, int pc) {
        switch (opcode) {
            case Op.LOAD_BUILD_CLASS -> push(f, ClassOps.buildClass(ts, f));
            case Op.LOAD_ASSERTION_ERROR -> push(f, ExceptionTypes.AssertionError);
            case Op.IMPORT_NAME ->
                replace(ts, f, 2, ImportOps.importName(ts, f, f.unit.names[arg], top(f, 1), top(f, 2)));
            case Op.IMPORT_FROM -> push(f, ImportOps.importFrom(ts, top(f, 1), f.unit.names[arg]));
            case Op.PUSH_EXC_INFO -> ExceptionOps.pushInfo(ts, f);
            case Op.POP_EXCEPT -> {
                PyObject previous = f.s[--f.sp];
                ts.popHandled(previous);
            }
            case Op.CHECK_EXC_MATCH -> {
                boolean matches = ExceptionOps.matches(ts, top(f, 2), top(f, 1));
                replace(ts, f, 1, PyBool.of(matches));
            }
            case Op.CHECK_EG_MATCH -> ExceptionOps.matchGroup(ts, f);
            case Op.WITH_EXCEPT_START -> push(f, WithOps.exceptStart(ts, top(f, 4), top(f, 1)));
            case Op.BEFORE_WITH -> WithOps.before(ts, f);
            case Op.BEFORE_ASYNC_WITH -> WithOps.beforeAsync(ts, f);
            case Op.GET_AWAITABLE -> replace(ts, f, 1, AwaitOps.awaitable(ts, top(f, 1), arg));
            case Op.GET_AITER -> replace(ts, f, 1, AwaitOps.asyncIterator(ts, top(f, 1)));
            case Op.GET_ANEXT -> push(f, AwaitOps.next(ts, top(f, 1)));
            case Op.GET_YIELD_FROM_ITER -> replace(ts, f, 1, AwaitOps.yieldFromIterator(ts, f, top(f, 1)));
            case Op.END_SEND -> {
                PyObject value = f.s[--f.sp];
                Memory.drop(ts, f.s[f.sp - 1]);
                f.s[f.sp - 1] = value;
            }
            case Op.END_ASYNC_FOR -> AwaitOps.endFor(ts, f);
            case Op.CLEANUP_THROW -> AwaitOps.cleanupThrow(ts, f);
            case Op.EXIT_INIT_CHECK -> pop(ts, f, 1);
            default -> {
                return -1;
            }
        }
        return pc + 1;
    }
}
