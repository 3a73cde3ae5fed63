package dev.vertebra.objectmodel.internal.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// SipHash-1-3 against values that CPython 3.13 prints for `hash(...)` with PYTHONHASHSEED=0, where both halves of the
/// key are 0.
class SipHashTest {
    private static long hash(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        return SipHash.of(0, 0, bytes, 0, bytes.length);
    }

    @Test
    void aShortLatin1Text() {
        byte[] bytes = "abc".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(-4594863902769663758L, SipHash.of(0, 0, bytes, 0, bytes.length));
    }

    @Test
    void aTextOfTwoBytesToACharacter() {
        assertEquals(5771455881126182464L, hash("\u1234x"));
    }

    @Test
    void nothingHashesToZero() {
        assertEquals(0, SipHash.of(new byte[0], 0, 0));
    }

    @Test
    void aSeedIsANumberOrRandom() {
        assertEquals(0, HashSecret.parse("0"));
        assertEquals(4294967295L, HashSecret.parse("4294967295"));
        assertEquals(-1, HashSecret.parse("random"));
        assertEquals(-1, HashSecret.parse(null));
        assertEquals(-2, HashSecret.parse("4294967296"));
        assertEquals(-2, HashSecret.parse("-1"));
    }
}
