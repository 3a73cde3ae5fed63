package dev.vertebra.natives.expat;

/// The version of expat that the parser behaves like.
public final class ExpatVersion {
    /// Major, minor and micro version with points between them.
    public static final String TEXT = "2.6.3";

    private ExpatVersion() {}
}
