package dev.vertebra.bytecode.model;

import java.util.function.Consumer;

/// A change of code, one instruction after the other: what is handed to `out` takes the place of the instruction.
///
/// Labels stay where they are, so what is put before an instruction runs for those who jump to it too, and is covered
/// by the handlers that cover it. CPython expects `END_FOR` right where a `FOR_ITER` jumps, and `END_SEND` where a
/// `SEND` does: nothing should be put before these.
@FunctionalInterface
public interface CodeTransform {
    /// Changes nothing.
    CodeTransform NONE = (insn, out) -> out.accept(insn);

    /// Takes an instruction and hands on what is to stand in its place: itself, others, labels, or nothing.
    void accept(Insn insn, Consumer<Element> out);

    /// This change, and then another one of its outcome.
    default CodeTransform then(CodeTransform next) {
        return (insn, out) -> accept(insn, element -> {
            if (element instanceof Insn changed) {
                next.accept(changed, out);
            } else {
                out.accept(element);
            }
        });
    }
}
