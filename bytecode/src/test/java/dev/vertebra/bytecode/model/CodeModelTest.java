package dev.vertebra.bytecode.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vertebra.bytecode.CodeFields;
import dev.vertebra.bytecode.GoldenCode;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.tables.Location;
import dev.vertebra.bytecode.verify.Verifier;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import java.util.ListIterator;
import org.junit.jupiter.api.Test;

final class CodeModelTest {
    private final ThreadState ts = ThreadState.current();

    private void checkUnchanged(PyCode code) {
        assertEquals(List.of(), CodeDiff.of(ts, code, CodeModel.of(code).build()));
        for (int i = 0; i < code.co_consts().size(); i++) {
            if (code.co_consts().get(i) instanceof PyCode nested) {
                checkUnchanged(nested);
            }
        }
    }

    @Test
    void codeTakenApartIsPutTogetherTheSame() {
        for (String name : GoldenCode.NAMES) {
            checkUnchanged(GoldenCode.code(name));
        }
    }

    @Test
    void jumpsGrowWithWhatIsPutBetween() {
        for (PyObject constant : GoldenCode.code("control").co_consts().toArray()) {
            if (constant instanceof PyCode code) {
                CodeModel model = CodeModel.of(code);
                ListIterator<Element> at = model.elements.listIterator();
                while (at.hasNext()) {
                    if (at.next() instanceof Insn insn && insn.opcode() == Opcode.POP_TOP) {
                        for (int i = 0; i < 150; i++) {
                            at.add(Insn.of(Opcode.NOP, 0, insn.location()));
                        }
                    }
                }
                PyCode changed = model.build();
                assertEquals(List.of(), Verifier.check(changed), code.co_name().value());
            }
        }
    }

    @Test
    void functionIsWrittenFromNothing() {
        CodeModel model = new CodeModel(new CodeFields());
        Label again = new Label();
        Location here = Location.line(1);
        model.elements.add(Insn.of(Opcode.RESUME, 0, here));
        model.elements.add(again);
        model.elements.add(Insn.of(Opcode.LOAD_CONST, model.constant(PyInt.of(7)), here));
        model.elements.add(Insn.of(Opcode.POP_TOP, 0, here));
        model.elements.add(Insn.jump(Opcode.JUMP_BACKWARD, again, here));
        PyCode code = model.build();
        assertEquals(1, code.co_stacksize);
        assertEquals(Op.JUMP_BACKWARD, code.instructions().opcode(3));
        assertEquals(1, code.instructions().target(3));
        assertEquals(List.of(), Verifier.check(code));
    }

    @Test
    void mistakesAreRefused() {
        CodeModel model = new CodeModel(new CodeFields());
        model.elements.add(Insn.jump(Opcode.JUMP_FORWARD, new Label(), Location.NOWHERE));
        assertThrows(IllegalStateException.class, model::build);
        CodeModel empty = new CodeModel(new CodeFields());
        empty.elements.add(Insn.of(Opcode.POP_TOP, 0, Location.NOWHERE));
        assertThrows(IllegalStateException.class, empty::build);
    }

    @Test
    void differencesAreNamed() {
        PyCode a = GoldenCode.code("shapes");
        CodeFields fields = a.fields();
        fields.stacksize = 99;
        List<String> lines = CodeDiff.of(ts, a, PyCode.make(fields));
        assertEquals(List.of("<module>: co_stacksize: " + a.co_stacksize + " and 99"), lines);
        assertFalse(CodeDiff.of(ts, a, GoldenCode.code("control")).isEmpty());
    }
}
