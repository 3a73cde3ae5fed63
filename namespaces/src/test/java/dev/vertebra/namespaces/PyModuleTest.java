package dev.vertebra.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.junit.jupiter.api.Test;

final class PyModuleTest {
    private final ThreadState ts = ThreadState.current();
    private final PyModule module = PyModule.named(PyStr.of("spam"), null);

    @Test
    void attributesAreTheNamespace() {
        Attributes.set(ts, module, PyStr.intern("x"), PyInt.of(5));
        assertEquals(
                "5",
                Text.repr(ts, Names.global(ts, module.dict(), module.dict(), PyStr.of("x")))
                        .value());
        assertSame(module.dict(), Attributes.get(ts, module, "__dict__"));
        assertEquals("<module 'spam'>", Text.repr(ts, module).value());
    }

    @Test
    void aMissingAttributeNamesTheModule() {
        PyException e = assertThrows(PyException.class, () -> Attributes.get(ts, module, "eggs"));
        assertEquals(
                "module 'spam' has no attribute 'eggs'", Text.str(ts, e.value()).value());
    }

    @Test
    void aCachedGlobalFollowsTheNamespace() {
        GlobalCache cache = new GlobalCache();
        PyModule builtins = PyModule.named(PyStr.of("builtins"), null);
        PyStr name = PyStr.intern("size");
        builtins.dict().putStr(name, PyInt.of(1));
        assertEquals(PyInt.of(1), cache.get(ts, module.dict(), builtins.dict(), name));
        builtins.dict().putStr(name, PyInt.of(2));
        assertEquals(PyInt.of(2), cache.get(ts, module.dict(), builtins.dict(), name));
        module.dict().putStr(name, PyInt.of(3));
        assertEquals(PyInt.of(3), cache.get(ts, module.dict(), builtins.dict(), name));
        module.dict().removeStr(name);
        assertEquals(PyInt.of(2), cache.get(ts, module.dict(), builtins.dict(), name));
        builtins.dict().removeStr(name);
        assertThrows(PyException.class, () -> cache.get(ts, module.dict(), builtins.dict(), name));
    }

    @Test
    void aCellIsEmptyUntilItIsFilled() {
        PyCell empty = new PyCell(null);
        PyException e = assertThrows(PyException.class, () -> Attributes.get(ts, empty, "cell_contents"));
        assertEquals("Cell is empty", Text.str(ts, e.value()).value());
        empty.set(PyInt.of(4));
        assertEquals(
                "4", Text.repr(ts, Attributes.get(ts, empty, "cell_contents")).value());
    }
}
