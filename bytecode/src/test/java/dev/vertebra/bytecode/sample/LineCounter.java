package dev.vertebra.bytecode.sample;

import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.bytecode.marshal.MarshalWriter;
import dev.vertebra.bytecode.marshal.Pyc;
import dev.vertebra.bytecode.model.CodeModel;
import dev.vertebra.bytecode.model.CodeTransform;
import dev.vertebra.bytecode.model.Element;
import dev.vertebra.bytecode.model.Insn;
import dev.vertebra.bytecode.tables.Location;
import dev.vertebra.bytecode.verify.Problem;
import dev.vertebra.bytecode.verify.Verifier;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A sample: rewrites a compiled file so that a function counts how often each of its lines begins. A jump back to the
/// head of a loop is no beginning.
///
/// `LineCounter IN.pyc OUT.pyc QUALNAME`. Before the first instruction of each line the function calls
/// `count_line(number)`, a function of its module. It runs with CPython 3.13's files as with ours, before or after an
/// interpreter has seen them, and needs none itself.
public final class LineCounter implements CodeTransform {
    /// The function that is called.
    private static final PyStr COUNT = PyStr.intern("count_line");

    /// What an interpreter expects right behind a jump to it, or before a function has begun.
    private static final Set<Opcode> FIXED = Set.of(
            Opcode.RESUME,
            Opcode.COPY_FREE_VARS,
            Opcode.MAKE_CELL,
            Opcode.RETURN_GENERATOR,
            Opcode.END_FOR,
            Opcode.END_SEND,
            Opcode.CLEANUP_THROW);

    private final CodeModel model;
    private boolean begun;
    private int line = -1;

    private LineCounter(CodeModel model) {
        this.model = model;
    }

    /// Rewrites a file.
    public static void main(String[] arguments) throws IOException {
        ThreadState ts = ThreadState.current();
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        Pyc header = Pyc.read(file);
        PyCode module = (PyCode) MarshalReader.load(ts, file, Pyc.HEADER, true);
        PyCode changed = instrumented(module, arguments[2]);
        List<Problem> problems = Verifier.check(changed);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        Files.write(Path.of(arguments[1]), header.write(MarshalWriter.dump(ts, changed)));
        System.out.println("counts the lines of " + arguments[2]);
    }

    /// A code object in which the function of a name, wherever it is, counts its lines.
    public static PyCode instrumented(PyCode code, String qualname) {
        CodeModel model = CodeModel.of(code);
        model.mapCode(nested -> instrumented(nested, qualname));
        if (code.co_qualname().value().equals(qualname)) {
            model.transform(new LineCounter(model));
        }
        return model.build();
    }

    @Override
    public void accept(Insn insn, Consumer<Element> out) {
        Location at = insn.location();
        boolean fixed = FIXED.contains(insn.opcode());
        if (begun && !fixed && at.line() > 0 && at.line() != line) {
            int name = model.name(COUNT);
            // The lowest bit asks for the null that a call expects under its arguments.
            out.accept(Insn.of(Opcode.LOAD_GLOBAL, name << 1 | 1, at));
            out.accept(Insn.of(Opcode.LOAD_CONST, model.constant(PyInt.of(at.line())), at));
            out.accept(Insn.of(Opcode.CALL, 1, at));
            out.accept(Insn.of(Opcode.POP_TOP, 0, at));
        }
        begun |= insn.opcode() == Opcode.RESUME;
        line = at.line();
        out.accept(insn);
    }
}
