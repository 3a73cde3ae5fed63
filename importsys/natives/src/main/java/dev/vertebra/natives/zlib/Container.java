package dev.vertebra.natives.zlib;

/// What lies around deflated data: nothing, zlib's header and checksum (RFC 1950), or gzip's (RFC 1952).
enum Container {
    RAW,
    ZLIB,
    GZIP,
    /// Zlib or gzip, as the stream's first bytes say; for reading only.
    DETECT;

    /// The largest base-two logarithm of the window size.
    static final int MAX_BITS = 15;
}
