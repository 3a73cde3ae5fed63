package dev.vertebra.objectmodel;

/// The BytesWarning that the option `-b` asks for.
final class ByteWarning {
    private ByteWarning() {}

    /// Warns, if the host asks for it.
    static void check(ThreadState ts, String message) {
        if (ts.warnsOfBytes()) {
            ts.warn(ExceptionTypes.BytesWarning, message, 1);
        }
    }
}
