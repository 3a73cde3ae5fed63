package dev.vertebra.objectmodel.internal.hash;

import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/// Random bytes from the operating system.
///
/// Read from `/dev/urandom` where there is one: Java's own class for it loads all security providers first, which would
/// be a tenth of the start of a short program. Compare CPython Python/bootstrap_hash.c `pyurandom`.
public final class RandomDevice {
    private static final String DEVICE = "/dev/urandom";

    private RandomDevice() {}

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

    /// As [#bytes], or null if the device can't be read: there is none, or no file can be opened any more.
    public static byte @Nullable [] bytesOrNull(int count) {
        byte[] bytes = new byte[count];
        try (FileInputStream device = new FileInputStream(DEVICE)) {
            return device.readNBytes(bytes, 0, count) == count ? bytes : null;
        } catch (IOException e) {
            return null;
        }
    }
}
