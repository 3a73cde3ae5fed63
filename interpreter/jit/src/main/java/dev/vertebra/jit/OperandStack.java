package dev.vertebra.jit;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.Memory;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/// The evaluation stack of the code that is being compiled: what is in variables of the JVM, and what need not be
/// there yet.
///
/// A local or constant that is only looked at is never counted for the stack. Where ways meet, and where an instruction
/// can fail or run other code, everything is in variables ([#settle]).
final class OperandStack {
    /// The first variable for entries; those before it are the parameters of `CompiledCode.runFrom` and what
    /// [RunMethod] keeps.
    static final int FIRST_VARIABLE = 9;

    private final CodeBuilder b;
    private final int places;
    private final List<Operand> entries = new ArrayList<>();

    OperandStack(PyCode code, CodeBuilder b) {
        this.b = b;
        this.places = code.nlocalsplus;
    }

    /// Begins where all of a number of entries are in variables.
    void begin(int depth) {
        entries.clear();
        for (int i = 0; i < depth; i++) {
            entries.add(Operand.VARIABLE);
        }
    }

    /// Begins with what [#entries] has given.
    void begin(List<Operand> known) {
        entries.clear();
        entries.addAll(known);
    }

    /// What is known of the entries.
    List<Operand> entries() {
        return List.copyOf(entries);
    }

    int depth() {
        return entries.size();
    }

    /// An entry, counted from the top, which is 1.
    Operand peek(int fromTop) {
        return entries.get(entries.size() - fromTop);
    }

    void push(Operand operand) {
        entries.add(operand);
    }

    void pop(int count) {
        for (int i = 0; i < count; i++) {
            if (!Memory.COUNTING && peek(1).isVariable()) {
                // The JVM's collector would see what only a variable that is done with holds.
                b.aconst_null().astore(variable(entries.size() - 1));
            }
            entries.removeLast();
        }
    }

    void set(int fromTop, Operand operand) {
        entries.set(entries.size() - fromTop, operand);
    }

    /// The place in the frame of the first entry that is not there.
    int top() {
        return places + entries.size();
    }

    private int variable(int position) {
        return FIRST_VARIABLE + position;
    }

    /// Puts an entry on the JVM's stack as it is, counted or not.
    void load(int fromTop) {
        loadAt(entries.size() - fromTop);
    }

    private void loadAt(int position) {
        Operand operand = entries.get(position);
        switch (operand.kind()) {
            case VARIABLE -> b.aload(variable(position));
            case LOCAL -> b.aload(RunMethod.S).loadConstant(operand.index()).aaload();
            case CONSTANT ->
                b.aload(RunMethod.CONSTS).loadConstant(operand.index()).aaload();
            case NULL -> b.aconst_null();
        }
    }

    /// Puts an entry on the JVM's stack, counted.
    void loadCounted(int fromTop) {
        loadCountedAt(entries.size() - fromTop);
    }

    private void loadCountedAt(int position) {
        loadAt(position);
        if (entries.get(position).kind() == Operand.Kind.LOCAL) {
            b.invokestatic(Runtime.OPS, "shared", MethodTypeDesc.of(Runtime.OBJECT, Runtime.OBJECT));
        }
    }

    /// Takes what is on the JVM's stack into the variable of a new entry.
    void pushFromJvm() {
        b.astore(variable(entries.size()));
        entries.add(Operand.VARIABLE);
    }

    /// Takes what is on the JVM's stack into the variable of an entry.
    void setFromJvm(int fromTop) {
        int position = entries.size() - fromTop;
        b.astore(variable(position));
        entries.set(position, Operand.VARIABLE);
    }

    /// Gets an entry into its variable.
    void settleAt(int fromTop) {
        int position = entries.size() - fromTop;
        if (entries.get(position).isBorrowed()) {
            Operand settled = entries.get(position).settled();
            loadCountedAt(position);
            b.astore(variable(position));
            entries.set(position, settled);
        }
    }

    /// Gets all entries but some at the top into their variables.
    void settleBelow(int fromTop) {
        for (int i = entries.size(); i > fromTop; i--) {
            settleAt(i);
        }
    }

    /// Gets all entries into their variables.
    void settle() {
        settleBelow(0);
    }

    /// Gets entries that are what a local holds into their variables, before it holds something else.
    void settleLocal(int local) {
        for (int i = entries.size(); i > 0; i--) {
            Operand operand = peek(i);
            if (operand.kind() == Operand.Kind.LOCAL && operand.index() == local) {
                settleAt(i);
            }
        }
    }

    /// Puts all entries into the frame, whose stack pointer is up to date then. What is known of them stays as it is:
    /// for a way that is left.
    void spill() {
        put();
        b.aload(RunMethod.F).loadConstant(top()).putfield(Runtime.FRAME, "sp", Runtime.INT);
    }

    /// As [#spill], where what is called tells the frame how deep the stack is.
    void put() {
        for (int i = 0; i < entries.size(); i++) {
            b.aload(RunMethod.S).loadConstant(places + i);
            loadCountedAt(i);
            b.aastore();
        }
    }

    /// Takes entries out of the frame into their variables.
    void reload(int from) {
        for (int i = from; i < entries.size(); i++) {
            b.aload(RunMethod.S).loadConstant(places + i).aaload().astore(variable(i));
            entries.set(i, Operand.VARIABLE);
        }
    }
}
