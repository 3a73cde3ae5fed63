package dev.vertebra.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// The grammar of declared signatures.
class SignatureTest {
    @Test
    void parametersKeepTheirKinds() {
        Signature signature = Signature.parse("f(self, a, /, b=1, *args, c, d='x, y', **rest)");
        assertEquals("f", signature.name());
        assertEquals(
                Signature.Kind.POSITIONAL_ONLY, signature.parameters().get(1).kind());
        assertEquals(
                Signature.Kind.POSITIONAL_OR_KEYWORD,
                signature.parameters().get(2).kind());
        assertEquals(Signature.Kind.KEYWORD_ONLY, signature.parameters().get(4).kind());
        assertEquals("'x, y'", signature.parameters().get(5).defaultText());
        assertEquals(Signature.Kind.VAR_KEYWORD, signature.parameters().get(6).kind());
    }

    @Test
    void textComesBack() {
        String[] texts = {"()", "(a, /)", "(a, /, b=1, *, c)", "(*args, c=(1, 2))", "($module, *integers)", "(a, /, *b)"
        };
        for (String text : texts) {
            assertEquals(text, Signature.parse(text).parametersText());
        }
    }

    @Test
    void boundParameterIsPositional() {
        assertEquals("($self, /)", Signature.parse("()").textSignature("self"));
        assertEquals("($self, value, /)", Signature.parse("(value, /)").textSignature("self"));
        assertEquals("($module, /, base, exp)", Signature.parse("(base, exp)").textSignature("module"));
    }

    @Test
    void malformedTextIsRefused() {
        String[] texts = {"f", "f(", "f(/)", "f(*)", "f(a=1, b)", "f(*a, *b)", "f(**a, b)", "f(a b)", "f(a=)"};
        for (String text : texts) {
            assertThrows(IllegalArgumentException.class, () -> Signature.parse(text), text);
        }
    }
}
