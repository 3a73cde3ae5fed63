package dev.vertebra.objectmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The Java contracts of the storage of strings.
class PyStrTest {
    private final ThreadState ts = ThreadState.current();

    @Test
    void indexesAreCodePoints() {
        PyStr string = PyStr.of("a\uD83D\uDE00b");
        assertEquals(3, string.length());
        assertEquals(0x1F600, string.codePointAt(1));
        assertEquals("a\uD83D\uDE00b", string.value());
        assertFalse(string.isPlain());
        assertTrue(string.slice(2, 3).isPlain());
    }

    @Test
    void twoLoneSurrogatesAreNotOneCharacter() {
        PyStr pair = PyStr.ofCodePoints(new int[] {0xD83D, 0xDE00}, 0, 2);
        PyStr one = PyStr.ofCodePoint(0x1F600);
        assertEquals(2, pair.length());
        assertNotEquals(pair, one);
        assertNotEquals(pair.hash(), one.hash());
    }

    @Test
    void stringsOfOneLatin1CharacterAreSingletons() {
        assertSame(PyStr.of("\u00e9"), PyStr.of("a\u00e9").slice(1, 2));
        assertSame(PyStr.EMPTY, PyStr.of("abc").slice(2, 1));
    }

    @Test
    void aPrefixOfAGrowingStringKeepsItsText() {
        PyStr start = PyStr.of("x".repeat(200));
        PyStr first = PyStr.concat(start, PyStr.of("one"));
        PyStr longer = PyStr.concat(first, PyStr.of("two"));
        PyStr other = PyStr.concat(first, PyStr.of("three"));
        assertEquals(start.value() + "onetwo", longer.value());
        assertEquals(start.value() + "onethree", other.value());
        assertEquals(start.value() + "one", first.value());
    }

    @Test
    void equalContentsHaveEqualHashesInAnyForm() {
        PyStr grown = PyStr.concat(PyStr.of("y".repeat(300)), PyStr.of("z"));
        PyStr whole = PyStr.of("y".repeat(300) + "z");
        assertEquals(whole.hash(), grown.hash());
        assertEquals(whole, grown);
    }

    @Test
    void anInternedStringIsTheOneWithItsContents() {
        PyStr name = PyStr.intern("some_name");
        assertSame(name, PyStr.intern("some_name"));
        assertSame(name, PyStr.intern(ts, PyStr.of("some_name")));
        PyStr atRunTime = PyStr.concat(PyStr.of("made "), PyStr.of("up"));
        assertSame(atRunTime, PyStr.intern(ts, atRunTime));
        assertSame(atRunTime, PyStr.intern(ts, PyStr.of("made up")));
    }

    @Test
    void orderIsByCodePoint() {
        PyStr privateUse = PyStr.ofCodePoint(0xFFFD);
        PyStr astral = PyStr.ofCodePoint(0x10000);
        assertTrue(privateUse.compareTo(astral) < 0);
        assertTrue(astral.compareTo(privateUse) > 0);
    }
}
