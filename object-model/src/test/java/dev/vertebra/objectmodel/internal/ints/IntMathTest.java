package dev.vertebra.objectmodel.internal.ints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/// Division, rounding, hash and text of big integers.
class IntMathTest {
    private static BigInteger big(String digits) {
        return new BigInteger(digits);
    }

    @Test
    void remainderHasTheSignOfTheDivisor() {
        BigInteger[] parts = IntMath.divmod(big("-7"), big("2"));
        assertEquals(big("-4"), parts[0]);
        assertEquals(big("1"), parts[1]);
    }

    @Test
    void quotientsAreRoundedOnce() {
        assertEquals(0.1, IntMath.trueDivide(big("1"), big("10")));
        assertEquals(0x1p53, IntMath.trueDivide(big("9007199254740993"), BigInteger.ONE));
        BigInteger huge = BigInteger.ONE.shiftLeft(5000);
        assertEquals(0.5, IntMath.trueDivide(huge, huge.shiftLeft(1)));
        assertEquals(Double.MIN_VALUE, IntMath.trueDivide(BigInteger.ONE, BigInteger.ONE.shiftLeft(1074)));
    }

    @Test
    void hashIsReducedByThePrime() {
        assertEquals(0, IntMath.hash(IntMath.HASH_MODULUS));
        assertEquals(-2, IntMath.hash(-1));
        assertEquals(1, IntMath.hash(BigInteger.ONE.shiftLeft(61)));
    }

    @Test
    void halvesRoundToAnEvenMultiple() {
        assertEquals(big("20"), IntMath.roundToPower(big("25"), 1));
        assertEquals(big("-20"), IntMath.roundToPower(big("-15"), 1));
    }

    @Test
    void longTextsAreReadInPieces() {
        String digits = "123456789".repeat(2000);
        assertEquals(digits, IntText.parse(digits, 10).toString());
    }

    @Test
    void literalsFollowTheirBase() {
        IntText.Literal hex = IntText.read("-0x_1f", 0);
        assertNotNull(hex);
        assertEquals(big("-31"), hex.value());
        assertNull(IntText.read("010", 0));
        assertNull(IntText.read("1__0", 10));
        assertNull(IntText.read("2", 2));
        assertNotNull(IntText.read("0_0", 0));
    }
}
