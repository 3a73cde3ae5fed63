package dev.vertebra.bytecode.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class ExceptionTableTest {
    private static ExceptionTable table() {
        ExceptionTableBuilder builder = new ExceptionTableBuilder();
        builder.add(4, 20, 70, 0, false);
        builder.add(70, 4200, 300000, 3, true);
        return ExceptionTable.decode(builder.finish());
    }

    @Test
    void numbersAreWrittenHighestGroupFirst() {
        ExceptionTableBuilder builder = new ExceptionTableBuilder();
        builder.add(70, 80, 4200, 0, false);
        assertArrayEquals(HexFormat.of().parseHex("c1060a41412800"), builder.finish());
    }

    @Test
    void findsTheEntryThatCoversAUnit() {
        ExceptionTable table = table();
        assertEquals(2, table.size());
        assertEquals(-1, table.find(3));
        assertEquals(0, table.find(4));
        assertEquals(0, table.find(19));
        assertEquals(-1, table.find(20));
        assertEquals(1, table.find(4199));
        assertEquals(300000, table.target(1));
        assertEquals(3, table.depth(1));
        assertTrue(table.pushesOffset(1));
        assertFalse(table.pushesOffset(0));
    }

    @Test
    void leavesOutAnEntryThatIsCutOff() {
        assertEquals(
                1,
                ExceptionTable.decode(HexFormat.of().parseHex("8410410600c106")).size());
        assertEquals(0, ExceptionTable.decode(new byte[0]).size());
    }
}
