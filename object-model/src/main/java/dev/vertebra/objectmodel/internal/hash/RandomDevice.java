package dev.vertebra.objectmodel.internal.hash;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/// Random bytes from the operating system.
///
/// Read from `/dev/urandom` where there is one: Java's own class for it loads all security providers first, which would
/// be a tenth of the start of a short program. The device stays open, for to open it costs many times what a few bytes
/// do. Compare CPython Python/bootstrap_hash.c `pyurandom`, `dev_urandom`.
public final class RandomDevice {
    private static final @Nullable FileInputStream DEVICE = open("/dev/urandom");

    private RandomDevice() {}

    private static @Nullable FileInputStream open(String device) {
        try {
            return new FileInputStream(device);
        } catch (FileNotFoundException e) {
            return null;
        }
    }

    /// Gives random bytes, fit for keys.
    public static byte[] bytes(int count) {
        byte[] bytes = bytesOrNull(count);
        if (bytes == null) {
            // No such device here: Java knows the platform's.
            bytes = new byte[count];
            new SecureRandom().nextBytes(bytes);
        }
        return bytes;
    }

    /// As [#bytes], or null if the device can't be read: there is none, or no file could be opened any more when it was
    /// first needed.
    public static byte @Nullable [] bytesOrNull(int count) {
        if (DEVICE == null) {
            return null;
        }
        byte[] bytes = new byte[count];
        try {
            return DEVICE.readNBytes(bytes, 0, count) == count ? bytes : null;
        } catch (IOException e) {
            return null;
        }
    }
}
