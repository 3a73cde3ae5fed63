package dev.vertebra.objectmodel.internal.floats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// Text of doubles, both ways.
class FloatTextTest {
    @Test
    void reprIsTheShortestThatReadsBack() {
        assertEquals("0.1", FloatText.repr(0.1));
        assertEquals("1e+16", FloatText.repr(1e16));
        assertEquals("1e-05", FloatText.repr(0.00001));
        assertEquals("-0.0", FloatText.repr(-0.0));
        assertEquals("1e+23", FloatText.repr(1e23));
    }

    @Test
    void subnormalsNeedNoMoreDigitsThanTellThemApart() {
        assertEquals("5e-324", FloatText.repr(Double.MIN_VALUE));
        assertEquals("1e-323", FloatText.repr(2 * Double.MIN_VALUE));
    }

    @Test
    void exactHalvesGoToTheEvenDigit() {
        assertEquals("0", FloatText.format(0.5, 'f', 0, 0));
        assertEquals("2", FloatText.format(1.5, 'f', 0, 0));
        assertEquals("2.67", FloatText.format(2.675, 'f', 2, 0));
    }

    @Test
    void generalFormatDropsZerosUnlessAlternate() {
        assertEquals("1", FloatText.format(1, 'g', 6, 0));
        assertEquals("1.00000", FloatText.format(1, 'g', 6, FloatText.ALTERNATE));
        assertEquals("1E-07", FloatText.format(1e-7, 'G', 6, 0));
    }

    @Test
    void underscoresStandBetweenDigitsOnly() {
        assertEquals(10.5, FloatParser.parse("1_0.5"));
        assertNull(FloatParser.parse("1_.5"));
        assertNull(FloatParser.parse("1e"));
        assertNull(FloatParser.parse(""));
    }

    @Test
    void hexadecimalTextIsExact() throws FloatHex.BadHex {
        assertEquals("0x1.999999999999ap-4", FloatHex.hex(0.1));
        assertEquals(0.1, FloatHex.parse(FloatHex.hex(0.1)));
        assertEquals(Double.MIN_VALUE, FloatHex.parse("0x1p-1074"));
        assertEquals(
                FloatHex.Failure.TOO_LARGE,
                assertThrows(FloatHex.BadHex.class, () -> FloatHex.parse("0x1p1024")).failure);
    }

    @Test
    void roundingWorksOnTheDecimalValue() {
        assertEquals(2.67, FloatMath.round(2.675, 2));
        assertEquals(1200.0, FloatMath.round(1250, -2));
        assertEquals(-0.0, FloatMath.round(-0.001, 2));
    }

    @Test
    void comparisonWithIntegersIsExact() {
        long big = (1L << 53) + 1;
        assertEquals(-1, FloatMath.compare((double) (1L << 53), big));
        assertEquals(1, FloatMath.compare(0x1p63, Long.MAX_VALUE));
    }
}
