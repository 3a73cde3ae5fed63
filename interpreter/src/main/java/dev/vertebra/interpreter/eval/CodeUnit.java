package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.CodeFlags;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import org.jspecify.annotations.Nullable;

/// A code object made ready to run: decoded instructions, constants and names in arrays, room for inline caches.
///
/// All arrays are indexed by code unit or operand, so that jumps, tables and caches line up with the wordcode. They are
/// filled when the code's first frame is made ([#prepare]): of the functions that a program imports most never run.
public final class CodeUnit {
    // What a unit has before it is ready: most never are.
    private static final long[] NO_STEPS = {};
    private static final @Nullable Object[] NO_CACHES = {};
    private static final PyObject[] NO_CONSTS = {};
    private static final PyStr[] NO_NAMES = {};

    final PyCode code;

    private boolean prepared;

    /// How often a sample has met the code.
    int samples;

    /// Whether the code was to be compiled, be it in vain.
    boolean triedToCompile;

    /// The code as a class of the JVM, or null.
    @Nullable
    CompiledCode compiled;

    /// What the evaluation loop reads; [Step] tells how. While code is monitored some are marked, in place, so that
    /// running frames notice.
    long[] steps = NO_STEPS;

    /// Whether the steps have pairs of instructions in one, which monitoring cannot use.
    private boolean paired = true;

    /// What is monitored in the code, or null if nothing ever was.
    @Nullable
    CodeMonitors monitors;

    /// The inline cache of each code unit, made when the instruction first runs.
    @Nullable
    Object[] caches = NO_CACHES;

    PyObject[] consts = NO_CONSTS;
    PyStr[] names = NO_NAMES;

    /// How many places a frame has: locals, cells, free variables and stack.
    final int frameSize;

    final int nlocalsplus;

    /// How many parameters take positions: the star parameters not counted.
    final int argcount;

    /// Whether a call with exactly [#argcount] positional arguments needs no binding.
    final boolean simple;

    /// Whether a call makes a generator of some kind instead of running the code.
    final boolean makesGenerator;

    /// Whether a call may need no run of the code: it makes a generator, or its outcome is known.
    final boolean special;

    /// How many finished frames are kept.
    static final int MOST_FREE = 32;

    /// The first of the frames that have finished and can be used again.
    @Nullable
    PyFrame free;

    int freeCount;

    private CodeUnit(PyCode code) {
        this.code = code;
        this.nlocalsplus = code.nlocalsplus;
        this.frameSize = nlocalsplus + code.co_stacksize + 1;
        this.argcount = code.co_argcount;
        this.makesGenerator =
                (code.co_flags & (CodeFlags.GENERATOR | CodeFlags.COROUTINE | CodeFlags.ASYNC_GENERATOR)) != 0;
        this.special = makesGenerator || KnownPatterns.mayBe(code);
        this.simple = code.co_kwonlyargcount == 0 && (code.co_flags & (CodeFlags.VARARGS | CodeFlags.VARKEYWORDS)) == 0;
    }

    /// Makes the unit ready to run, if it is not yet.
    public void prepare() {
        if (!prepared) {
            prepared = true;
            steps = StepDecoder.decode(code.code(), true);
            caches = new Object[steps.length];
            consts = code.co_consts().toArray();
            PyTuple used = code.co_names();
            names = new PyStr[used.size()];
            used.copyInto(names);
            if (HotCode.ALWAYS) {
                HotCode.compile(this);
            }
        }
    }

    /// The opcode at a code unit.
    int opcode(int pc) {
        return code.instructions().opcode(pc);
    }

    /// The operand at a code unit.
    int oparg(int pc) {
        return code.instructions().oparg(pc);
    }

    /// Whether something is to be reported at a code unit.
    boolean isInstrumented(int pc) {
        return (steps[pc] & Step.INSTRUMENTED) != 0;
    }

    /// The step of several instructions at a place has met operands that it is not for: it is one for any numbers and
    /// texts from now on, or the instructions do their work one by one.
    void generalise(int pc, boolean numbersOrTexts) {
        long step = steps[pc];
        int number = (int) step & 0xFF;
        boolean computes = number >= Step.MULTIPLY_PLACES && number <= Step.ADD_PLACES;
        steps[pc] = numbersOrTexts && computes ? step & ~0xFFL | Step.BINARY_PLACES : alone(pc);
    }

    /// The step of the one instruction at a place. Few code objects need more of their decoded form.
    private long alone(int pc) {
        byte[] wordcode = code.code();
        boolean extended = pc > 0 && (wordcode[2 * pc - 2] & 0xFF) == Op.EXTENDED_ARG;
        int oparg = extended ? oparg(pc) : wordcode[2 * pc + 1] & 0xFF;
        return StepDecoder.alone(wordcode, pc, wordcode[2 * pc] & 0xFF, oparg);
    }

    /// Has the loop run compiled code from now on, unless something is monitored in the code.
    ///
    /// @param entries at which code units
    void install(CompiledCode made, boolean[] entries) {
        if (!paired) {
            return;
        }
        compiled = made;
        for (int pc = 0; pc < entries.length; pc++) {
            if (entries[pc]) {
                steps[pc] = steps[pc] & ~0xFFL | Step.COMPILED;
            }
        }
    }

    /// Marks a code unit as one where something is to be reported, or not.
    void instrument(int pc, boolean reports) {
        if (paired) {
            paired = false;
            compiled = null;
            long[] single = StepDecoder.decode(code.code(), false);
            System.arraycopy(single, 0, steps, 0, steps.length);
        }
        steps[pc] = reports ? steps[pc] | Step.INSTRUMENTED : steps[pc] & ~(long) Step.INSTRUMENTED;
    }

    /// The unit of a code object, made at first use.
    public static CodeUnit of(PyCode code) {
        Object known = code.executable;
        if (known != null) {
            return (CodeUnit) known;
        }
        CodeUnit made = new CodeUnit(code);
        code.executable = made;
        return made;
    }
}
