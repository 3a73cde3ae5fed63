package dev.vertebra.objectmodel.process;

import dev.vertebra.objectmodel.internal.hash.RandomDevice;
import org.jspecify.annotations.Nullable;

/// Random bytes from the operating system: what `os.urandom` gives and new generators are seeded with.
public final class Entropy {
    private Entropy() {}

    /// Gives random bytes, fit for keys.
    public static byte[] bytes(int count) {
        return RandomDevice.bytes(count);
    }

    /// As [#bytes], or null where that would need more of the system than the file that it is read from.
    public static byte @Nullable [] bytesOrNull(int count) {
        return RandomDevice.bytesOrNull(count);
    }
}
