package dev.vertebra.natives.lzma.read;

import java.util.Arrays;

/// The bytes that were given and are not used yet.
public final class Input {
    byte[] bytes = {};
    int at;
    int end;
    private long before;
    private boolean owned;

    /// Adds bytes.
    ///
    /// @param given is not changed, and kept if nothing else is there
    public void add(byte[] given) {
        if (given.length == 0) {
            return;
        }
        int kept = end - at;
        before += at;
        if (kept == 0) {
            bytes = given;
            owned = false;
            at = 0;
            end = given.length;
            return;
        }
        byte[] all = bytes;
        if (all.length - kept < given.length || !owned) {
            all = new byte[Math.max(kept + given.length, (int) Math.min(2L * kept, Integer.MAX_VALUE - 8))];
        }
        System.arraycopy(bytes, at, all, 0, kept);
        System.arraycopy(given, 0, all, kept, given.length);
        bytes = all;
        owned = true;
        at = 0;
        end = kept + given.length;
    }

    /// How many bytes have been used of all that were given.
    public long used() {
        return before + at;
    }

    /// How many bytes there are.
    public int left() {
        return end - at;
    }

    /// The bytes that were not used.
    public byte[] rest() {
        return Arrays.copyOfRange(bytes, at, end);
    }

    /// Forgets what was not used.
    public void clear() {
        at = end;
    }

    /// The byte at a distance from the next one.
    int peek(int distance) {
        return bytes[at + distance] & 0xFF;
    }

    /// Takes bytes, which are there.
    byte[] take(int count) {
        byte[] taken = Arrays.copyOfRange(bytes, at, at + count);
        at += count;
        return taken;
    }
}
