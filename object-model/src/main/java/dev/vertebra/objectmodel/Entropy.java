package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.hash.RandomDevice;

/// Random bytes from the operating system: what `os.urandom` gives and new generators are seeded with.
public final class Entropy {
    private Entropy() {}

    /// Gives random bytes, fit for keys.
    public static byte[] bytes(int count) {
        return RandomDevice.bytes(count);
    }
}
