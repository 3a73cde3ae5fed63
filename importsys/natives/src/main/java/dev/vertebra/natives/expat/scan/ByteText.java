package dev.vertebra.natives.expat.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// UTF-8 text being built.
public final class ByteText {
    public byte[] bytes;
    public int size;

    public ByteText(int capacity) {
        bytes = new byte[capacity];
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
        }
    }

    public void add(byte each) {
        room(1);
        bytes[size++] = each;
    }

    public void add(byte[] source, int from, int to) {
        room(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
    }

    public void addPoint(int c) {
        room(4);
        if (c < 0x80) {
            bytes[size++] = (byte) c;
            return;
        }
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                bytes[size++] = (byte) (0xE0 | c >> 12);
            } else {
                bytes[size++] = (byte) (0xF0 | c >> 18);
                bytes[size++] = (byte) (0x80 | c >> 12 & 0x3F);
            }
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    /// Whether there is nothing yet, or a space at the end.
    public boolean endsInSpace() {
        return size == 0 || bytes[size - 1] == ' ';
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public String toString() {
        return text(bytes, 0, size);
    }

    public static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
