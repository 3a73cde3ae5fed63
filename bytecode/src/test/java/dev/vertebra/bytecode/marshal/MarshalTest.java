package dev.vertebra.bytecode.marshal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.bytecode.GoldenCode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MarshalTest {
    private final ThreadState ts = ThreadState.current();

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private byte[] write(PyObject value, int version) {
        return MarshalWriter.dump(ts, value, version, true);
    }

    @Test
    void codeOfCPythonIsWrittenAsItWasRead() {
        for (String name : GoldenCode.NAMES) {
            byte[] original = GoldenCode.marshalled(name);
            byte[] again = MarshalWriter.dump(ts, MarshalReader.load(ts, original));
            again[0] = original[0];
            assertArrayEquals(original, again, name);
        }
    }

    @Test
    void integersTakeFifteenBitDigits() {
        assertArrayEquals(hex("69ffffff7f"), write(PyInt.of(Integer.MAX_VALUE), 2));
        assertArrayEquals(hex("6c03000000000000000200"), write(PyInt.of(1L << 31), 2));
        assertArrayEquals(hex("6cfdffffff010000000200"), write(PyInt.of(-(1L << 31) - 1), 2));
        PyInt big = PyInt.of(BigInteger.TEN.pow(30).negate());
        PyObject back = MarshalReader.load(ts, write(big, 4));
        assertEquals(BigInteger.TEN.pow(30).negate(), ((PyInt) back).big());
    }

    @Test
    void oldVersionsWriteFloatsAsText() {
        assertArrayEquals(hex("6603312e35"), write(PyFloat.of(1.5), 1));
        assertArrayEquals(hex("67000000000000f83f"), write(PyFloat.of(1.5), 2));
    }

    @Test
    void surrogatesSurvive() {
        PyStr lone = PyStr.ofCodePoints(new int[] {0xD800, 0x1F600, 0xE9}, 0, 3);
        assertArrayEquals(hex("750900 0000eda080f09f9880c3a9".replace(" ", "")), write(lone, 2));
        assertTrue(PyStr.same(lone, (PyStr) MarshalReader.load(ts, write(lone, 4))));
    }

    @Test
    void whatOccursTwiceIsWrittenOnce() {
        PyStr text = PyStr.of("a b" + ts.depth);
        PyList list = PyList.of(text, text);
        byte[] bytes = write(PyList.of(list), 4);
        PyList read = (PyList) ((PyList) MarshalReader.load(ts, bytes)).get(0);
        assertSame(read.get(0), read.get(1));
        assertEquals('r', bytes[bytes.length - 5]);
    }

    @Test
    void listMayContainItself() {
        PyList list = new PyList();
        list.append(list);
        PyList read = (PyList) MarshalReader.load(ts, write(list, 4));
        assertSame(read, read.get(0));
    }

    @Test
    void nestingIsBounded() {
        PyObject value = PyTuple.EMPTY;
        for (int i = 0; i < 2001; i++) {
            value = PyList.of(value);
        }
        PyObject deep = value;
        PyException e = assertThrows(PyException.class, () -> write(deep, 4));
        assertTrue(e.matches(ExceptionTypes.ValueError));
        byte[] bytes = new byte[3 * 3000];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = ')';
            if (i + 1 < bytes.length) {
                bytes[i + 1] = 1;
            }
        }
        e = assertThrows(PyException.class, () -> MarshalReader.load(ts, bytes));
        assertTrue(e.matches(ExceptionTypes.ValueError));
    }

    @Test
    void truncatedDataIsRefused() {
        byte[] all = GoldenCode.marshalled("shapes");
        for (int length = 0; length < all.length; length++) {
            byte[] part = Arrays.copyOf(all, length);
            PyException e = assertThrows(PyException.class, () -> MarshalReader.load(ts, part));
            assertTrue(e.matches(ExceptionTypes.EOFError), () -> "length " + part.length);
        }
    }

    @Test
    void damagedDataIsRefusedOrRead() {
        byte[] all = GoldenCode.marshalled("control");
        Random random = new Random(42);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = all.clone();
            for (int k = random.nextInt(3); k >= 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                MarshalReader.load(ts, damaged);
            } catch (PyException e) {
                assertTrue(
                        e.matches(ExceptionTypes.EOFError)
                                || e.matches(ExceptionTypes.ValueError)
                                || e.matches(ExceptionTypes.TypeError)
                                || e.matches(ExceptionTypes.SystemError),
                        e::getMessage);
            }
        }
    }

    @Test
    void codeCanBeForbidden() {
        byte[] all = GoldenCode.marshalled("shapes");
        assertThrows(PyException.class, () -> MarshalReader.load(ts, all, 0, false));
        PyCode code = GoldenCode.code("shapes");
        assertThrows(PyException.class, () -> MarshalWriter.dump(ts, code, 4, false));
    }
}
