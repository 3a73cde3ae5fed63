package dev.vertebra.bytecode.marshal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.bytecode.GoldenCode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CodeIndexTest {
    private final ThreadState ts = ThreadState.current();

    private static byte[] file(String name) {
        byte[] code = GoldenCode.marshalled(name);
        return Pyc.ofSource(1, 2).write(code);
    }

    private PyCode load(byte[] file) {
        PyCode code = CodeIndex.load(ts, file, Pyc.HEADER);
        assertNotNull(code);
        return code;
    }

    /// The code objects in a code object, the last first.
    private static void nested(PyCode code, List<PyCode> found) {
        for (int i = code.co_consts().size() - 1; i >= 0; i--) {
            if (code.co_consts().get(i) instanceof PyCode inner) {
                nested(inner, found);
                found.add(inner);
            }
        }
    }

    @Test
    void codeReadLateIsTheSameCode() {
        for (String name : GoldenCode.NAMES) {
            byte[] file = file(name);
            byte[] indexed = CodeIndex.append(file, Pyc.HEADER);
            assertTrue(indexed.length > file.length, name);
            byte[] expected = MarshalWriter.dump(ts, MarshalReader.load(ts, indexed, Pyc.HEADER, true));
            assertArrayEquals(expected, MarshalWriter.dump(ts, load(indexed)), name);
            PyCode backwards = load(indexed);
            nested(backwards, new ArrayList<>());
            assertArrayEquals(expected, MarshalWriter.dump(ts, backwards), name);
        }
    }

    @Test
    void numbersAreThereBeforeTheRestIsRead() {
        for (String name : GoldenCode.NAMES) {
            PyCode late = load(CodeIndex.append(file(name), Pyc.HEADER));
            PyCode whole = (PyCode) MarshalReader.load(ts, file(name), Pyc.HEADER, true);
            assertFalse(late.isComplete());
            assertEquals(
                    List.of(whole.co_flags, whole.co_firstlineno, whole.nlocalsplus, whole.nlocals, whole.nfreevars),
                    List.of(late.co_flags, late.co_firstlineno, late.nlocalsplus, late.nlocals, late.nfreevars));
            assertTrue(PyStr.same(whole.co_filename, late.co_filename));
            assertFalse(late.isComplete());
        }
    }

    @Test
    void aMovedFileMovesWhatIsNotReadYet() {
        PyCode code = load(CodeIndex.append(file(GoldenCode.NAMES.getFirst()), Pyc.HEADER));
        PyStr now = PyStr.of("/elsewhere/x.py");
        code.moveFile(now);
        List<PyCode> all = new ArrayList<>(List.of(code));
        nested(code, all);
        for (PyCode each : all) {
            assertSame(code.co_filename, each.co_filename);
            assertEquals("/elsewhere/x.py", each.co_filename.value());
        }
    }

    @Test
    void aDamagedFileHasNoIndex() {
        byte[] indexed = CodeIndex.append(file(GoldenCode.NAMES.getFirst()), Pyc.HEADER);
        for (int at : new int[] {Pyc.HEADER, indexed.length / 2, indexed.length - 1, indexed.length - 12}) {
            byte[] damaged = indexed.clone();
            damaged[at] ^= 1;
            assertNull(CodeIndex.load(ts, damaged, Pyc.HEADER));
        }
        assertNull(CodeIndex.load(ts, Arrays.copyOf(indexed, indexed.length - 3), Pyc.HEADER));
        assertNull(CodeIndex.load(ts, file(GoldenCode.NAMES.getFirst()), Pyc.HEADER));
    }
}
