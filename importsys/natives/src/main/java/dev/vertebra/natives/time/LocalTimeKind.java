package dev.vertebra.natives.time;

/// What a local clock shows for a while.
///
/// @param offset seconds that it is ahead of UTC
/// @param summer whether it is summer time
/// @param name its abbreviated name
record LocalTimeKind(int offset, boolean summer, String name) {
    /// Universal time.
    static final LocalTimeKind UTC = new LocalTimeKind(0, false, "UTC");
}
