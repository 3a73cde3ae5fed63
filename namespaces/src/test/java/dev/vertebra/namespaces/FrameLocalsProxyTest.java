package dev.vertebra.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FrameLocalsProxyTest {
    /// Three locals, of which the last has no value at first.
    private static final class Locals implements FastLocals {
        private final PyStr[] names = {PyStr.intern("a"), PyStr.intern("b"), PyStr.intern("late")};
        private final @Nullable PyObject[] values = {PyInt.of(1), PyInt.of(2), null};
        private @Nullable PyDict extras;

        @Override
        public PyObject frameObject() {
            return PyNone.NONE;
        }

        @Override
        public int count() {
            return names.length;
        }

        @Override
        public PyStr name(int index) {
            return names[index];
        }

        @Override
        public boolean isHidden(int index) {
            return false;
        }

        @Override
        public @Nullable PyObject value(int index) {
            return values[index];
        }

        @Override
        public void setValue(int index, PyObject value) {
            values[index] = value;
        }

        @Override
        public @Nullable PyDict extraLocals() {
            return extras;
        }

        @Override
        public void setExtraLocals(PyDict dict) {
            extras = dict;
        }
    }

    private final ThreadState ts = ThreadState.current();
    private final Locals locals = new Locals();
    private final FrameLocalsProxy proxy = new FrameLocalsProxy(locals);

    @Test
    void readsTheVariablesThatHaveAValue() {
        assertEquals("{'a': 1, 'b': 2}", Text.repr(ts, proxy).value());
        PyException e = assertThrows(PyException.class, () -> Items.get(ts, proxy, PyStr.of("late")));
        assertEquals(
                "\"local variable ''late'' is not defined\"",
                Text.str(ts, e.value()).value());
    }

    @Test
    void writesThrough() {
        PyObject seven = PyInt.of(7);
        Items.set(ts, proxy, PyStr.of("late"), seven);
        assertSame(seven, locals.values[2]);
        assertNull(locals.extras);
    }

    @Test
    void otherKeysGoIntoADictOfTheFrame() {
        Items.set(ts, proxy, PyInt.of(3), PyInt.of(4));
        assertEquals("{'a': 1, 'b': 2, 3: 4}", Text.repr(ts, proxy).value());
        assertEquals(3, Items.length(ts, proxy));
    }

    @Test
    void removesNothing() {
        assertThrows(PyException.class, () -> Items.delete(ts, proxy, PyStr.of("a")));
    }
}
