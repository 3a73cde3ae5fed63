package dev.vertebra.objectmodel.internal.hash;

import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;

/// Random bytes from the operating system.
///
/// Read from `/dev/urandom` where there is one: Java's own class for it loads all security providers first, which would
/// be a tenth of the start of a short program. Compare CPython Python/bootstrap_hash.c `pyurandom`.
public final class RandomDevice {
    private static final String DEVICE = "/dev/urandom";

    private RandomDevice() {}

    /// Gives random bytes, fit for keys.
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        int read = 0;
        try (FileInputStream device = new FileInputStream(DEVICE)) {
            read = device.readNBytes(bytes, 0, count);
        } catch (IOException e) {
            // No such device here: Java knows the platform's.
            read = 0;
        }
        if (read < count) {
            new SecureRandom().nextBytes(bytes);
        }
        return bytes;
    }
}
