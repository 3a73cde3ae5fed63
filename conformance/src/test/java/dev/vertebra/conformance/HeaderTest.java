package dev.vertebra.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {
    @Test
    void directivesAreReadUpToTheFirstLineOfCode() {
        Header header = Header.parse("# @row OM-07 OM-08\n# a comment\n# @limit 5\nx = 1\n# @either\n");
        assertEquals(List.of("OM-07", "OM-08"), header.rows());
        assertEquals(5, header.limit());
        assertTrue(!header.either());
        assertNull(header.strategy());
    }

    @Test
    void aStrategyComesWithItsReason() {
        Header header = Header.parse("# @row GC-01\n# @strategy counting: counts exist only there\n");
        assertEquals("counting", header.strategy());
        assertEquals("counts exist only there", header.reason());
        assertThrows(IllegalArgumentException.class, () -> Header.parse("# @strategy counting\n"));
    }

    @Test
    void whatIsNotRunUnderStressSaysWhy() {
        assertEquals("", Header.parse("# @row GC-04\n").calm());
        assertEquals(
                "it counts collections",
                Header.parse("# @row GC-04\n# @calm it counts collections\n").calm());
        assertThrows(IllegalArgumentException.class, () -> Header.parse("# @calm\n"));
    }

    @Test
    void standardInputGrowsLineByLine() {
        assertEquals(
                "one\n\ntwo\n",
                Header.parse("# @stdin one\n# @stdin \n# @stdin two\n").stdin());
    }

    @Test
    void quotesHoldWordsTogether() {
        assertEquals(List.of("-c", "print('a b')\nx", "", "d e"), Header.words("-c \"print('a b')\\nx\" '' 'd e'"));
    }

    @Test
    void unknownDirectivesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Header.parse("# @rwo OM-07\n"));
    }
}
