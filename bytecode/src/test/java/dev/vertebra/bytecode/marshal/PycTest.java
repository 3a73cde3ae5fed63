package dev.vertebra.bytecode.marshal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class PycTest {
    @Test
    void headerTellsTimeAndSize() {
        byte[] file = Pyc.ofSource(0x1_0203_0405L, 7).write(new byte[] {'N'});
        assertArrayEquals(HexFormat.of().parseHex("f30d0d0a0000000005040302070000004e"), file);
        assertEquals(Pyc.ofSource(0x0203_0405, 7), Pyc.read(file));
    }

    @Test
    void headerTellsTheHash() {
        byte[] hash = {1, 2, 3, 4, 5, 6, 7, 8};
        byte[] file = Pyc.ofHash(hash, true).write(new byte[0]);
        assertArrayEquals(HexFormat.of().parseHex("f30d0d0a030000000102030405060708"), file);
        assertEquals(Pyc.ofHash(hash, true), Pyc.read(file));
    }

    @Test
    void otherFilesAreRefused() {
        assertFalse(Pyc.hasMagic(new byte[] {1, 2, 3, 4}));
        assertTrue(Pyc.hasMagic(Pyc.magic()));
        assertThrows(IllegalArgumentException.class, () -> Pyc.read(Pyc.magic()));
        byte[] strange = Pyc.ofSource(1, 1).write(new byte[0]);
        strange[4] = 8;
        assertThrows(IllegalArgumentException.class, () -> Pyc.read(strange));
    }
}
