package dev.vertebra.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.junit.jupiter.api.Test;

final class PyCodeTest {
    private final ThreadState ts = ThreadState.current();

    private static PyCode function(String name) {
        PyCode module = GoldenCode.code("shapes");
        for (int i = 0; i < module.co_consts().size(); i++) {
            if (module.co_consts().get(i) instanceof PyCode code
                    && code.co_name().value().equals(name)) {
                return code;
            }
        }
        throw new IllegalArgumentException(name);
    }

    @Test
    void attributesAreThoseOfCPython() {
        PyCode code = function("classify");
        assertEquals("1", Text.repr(ts, Attributes.get(ts, code, "co_argcount")).value());
        assertEquals(
                "'classify'",
                Text.repr(ts, Attributes.get(ts, code, "co_qualname")).value());
        assertSame(Attributes.get(ts, code, "co_code"), Attributes.get(ts, code, "co_code"));
        assertEquals(
                "('shape', 'kind', 'rest', 'first', 'last')",
                Text.repr(ts, Attributes.get(ts, code, "co_varnames")).value());
    }

    @Test
    void linesAndPositionsCoverTheCode() {
        PyCode code = function("classify");
        PyObject lines = Iterate.toList(ts, Calls.callMethod(ts, code, "co_lines"));
        assertTrue(Text.repr(ts, lines).value().startsWith("[(0, 2, " + code.co_firstlineno + ")"));
        PyObject positions = Iterate.toList(ts, Calls.callMethod(ts, code, "co_positions"));
        assertEquals(code.units(), (int) Items.length(ts, positions));
    }

    @Test
    void equalityLooksAtTypesOfConstants() {
        CodeFields fields = function("classify").fields();
        PyCode one = PyCode.make(fields);
        fields.consts = PyTuple.of(PyInt.of(1));
        PyCode withInt = PyCode.make(fields);
        fields.consts = PyTuple.of(PyBool.TRUE);
        PyCode withBool = PyCode.make(fields);
        assertTrue(Compare.equal(ts, one, function("classify")));
        assertEquals(Compare.hash(ts, one), Compare.hash(ts, function("classify")));
        assertFalse(Compare.equal(ts, withInt, withBool));
    }

    @Test
    void contradictingFieldsAreRefused() {
        CodeFields fields = new CodeFields();
        fields.argcount = 1;
        PyException e = assertThrows(PyException.class, () -> PyCode.make(fields));
        assertTrue(e.matches(ExceptionTypes.ValueError));
        assertEquals("code: co_varnames is too small", Text.str(ts, e.value()).value());
    }

    @Test
    void aCellThatIsAParameterIsOneLocal() {
        CodeFields fields = new CodeFields();
        PyTuple names = PyTuple.of(PyStr.of("a"), PyStr.of("b"));
        fields.setLocals(names, PyTuple.of(PyStr.of("b"), PyStr.of("c")), PyTuple.of(PyStr.of("d")));
        PyCode code = PyCode.make(fields);
        assertEquals(4, code.nlocalsplus);
        assertEquals("('b', 'c')", Text.repr(ts, code.co_cellvars()).value());
        assertEquals("('d',)", Text.repr(ts, code.co_freevars()).value());
        assertEquals(CodeFlags.KIND_LOCAL | CodeFlags.KIND_CELL, code.localKind(1));
    }
}
