package dev.vertebra.objectmodel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vertebra.declare.Signature;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Calls and the compiler of declarations read signatures each in their own way: they have to agree.
class ParametersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(self)",
                "(self, /)",
                "(self, value, /)",
                "(self, index=-1, /)",
                "(self, a, b=2)",
                "(self, a, /, b, *, c, d=None)",
                "(self, *args)",
                "(self, /, *args, **kwargs)",
                "(self, a, *rest, key=None, default='a, b=(')",
                "(self, sep=\"it\\'s, [\", maxsplit=(1, [2, 3]))",
                "(self, *, encoding='x\\'y=,z')",
                "(self,a,  b = 1 ,*,c)",
                "(self, größe, _x1=0)"
            })
    void callsAndDeclarationsReadTheSame(String text) {
        check(Native.Kind.METHOD, text, Signature.parse(text).withoutFirst());
        check(Native.Kind.STATIC_METHOD, text, Signature.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"($module, /, *objs)", "($module, a, /, b=1)"})
    void moduleOfAFunctionIsNoParameter(String text) {
        check(Native.Kind.FUNCTION, text, Signature.parse(text).withoutFirst());
    }

    private static void check(Native.Kind kind, String text, Signature expected) {
        List<Signature.Parameter> all = expected.parameters();
        Parameters found = Parameters.of(new Row(kind, text));
        assertArrayEquals(
                all.stream().map(Signature.Parameter::name).toArray(),
                List.of(found.names).stream().map(PyStr::toString).toArray());
        for (int i = 0; i < all.size(); i++) {
            assertEquals(all.get(i).required(), found.required[i], all.get(i).name());
        }
        assertEquals(count(all, Signature.Kind.POSITIONAL_ONLY), found.positionalOnly);
        assertEquals(all.stream().filter(Signature.Parameter::positional).count(), found.positional);
        assertEquals(
                all.stream()
                        .filter(each -> each.positional() && each.required())
                        .count(),
                found.leastPositional);
        assertEquals(place(all, Signature.Kind.VAR_POSITIONAL), found.varPositional);
        assertEquals(place(all, Signature.Kind.VAR_KEYWORD), found.varKeyword);
    }

    private static long count(List<Signature.Parameter> all, Signature.Kind kind) {
        return all.stream().filter(each -> each.kind() == kind).count();
    }

    private static int place(List<Signature.Parameter> all, Signature.Kind kind) {
        return all.stream().map(Signature.Parameter::kind).toList().indexOf(kind);
    }

    /// A native that nobody calls.
    private static final class Row extends Native {
        Row(Kind kind, String signature) {
            super(0, kind, "f", signature, null);
        }

        @Override
        protected String owner() {
            return "ParametersTest";
        }
    }
}
