package dev.vertebra.natives.lzma.write;

import java.io.ByteArrayOutputStream;
import org.tukaani.xz.FinishableOutputStream;

/// Compressed bytes on their way out.
final class Sink extends FinishableOutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long count;

    @Override
    public void write(int b) {
        bytes.write(b);
        count++;
    }

    @Override
    public void write(byte[] data, int from, int size) {
        bytes.write(data, from, size);
        count += size;
    }

    /// How many bytes have come in all.
    long count() {
        return count;
    }

    /// The bytes since the last call.
    byte[] take() {
        byte[] taken = bytes.toByteArray();
        bytes.reset();
        return taken;
    }
}
