package dev.vertebra.natives.digests;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The digests of `_hashlib`.
enum HashAlgorithm {
    MD5("md5", 16, 64, "MD5", "ssl3-md5"),
    SHA1("sha1", 20, 64, "SHA-1", "sha-1 ssl3-sha1"),
    SHA224("sha224", 28, 64, "SHA-224", "sha-224 sha2-224"),
    SHA256("sha256", 32, 64, "SHA-256", "sha-256 sha2-256"),
    SHA384("sha384", 48, 128, "SHA-384", "sha-384 sha2-384"),
    SHA512("sha512", 64, 128, "SHA-512", "sha-512 sha2-512"),
    SHA512_224("sha512_224", 28, 128, "SHA-512/224", "sha512-224 sha-512/224 sha2-512/224"),
    SHA512_256("sha512_256", 32, 128, "SHA-512/256", "sha512-256 sha-512/256 sha2-512/256"),
    SHA3_224("sha3_224", 28, 144, "", "sha3-224"),
    SHA3_256("sha3_256", 32, 136, "", "sha3-256"),
    SHA3_384("sha3_384", 48, 104, "", "sha3-384"),
    SHA3_512("sha3_512", 64, 72, "", "sha3-512"),
    SHAKE_128("shake_128", 0, 168, "", "shake128 shake-128"),
    SHAKE_256("shake_256", 0, 136, "", "shake256 shake-256"),
    BLAKE2B("blake2b", 64, 128, "", "blake2b512 blake2b-512"),
    BLAKE2S("blake2s", 32, 64, "", "blake2s256 blake2s-256"),
    MD5_SHA1("md5-sha1", 36, 64, "", ""),
    RIPEMD160("ripemd160", 20, 64, "", "ripemd rmd160 ripemd-160"),
    SM3("sm3", 32, 64, "", "");

    private static final int SHA3_SUFFIX = 0x06;
    private static final int SHAKE_SUFFIX = 0x1F;

    /// Python's name.
    final String text;

    /// Bytes in the digest, 0 where one says how many.
    final int size;

    final int blockSize;
    private final String jdk;

    /// OpenSSL's other names, in lower case.
    private final String aliases;

    HashAlgorithm(String text, int size, int blockSize, String jdk, String aliases) {
        this.text = text;
        this.size = size;
        this.blockSize = blockSize;
        this.jdk = jdk;
        this.aliases = aliases;
    }

    /// The digest with one of OpenSSL's names or Python's, or null.
    static @Nullable HashAlgorithm named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (HashAlgorithm each : values()) {
            if (each.text.equals(wanted) || List.of(each.aliases.split(" ", -1)).contains(wanted)) {
                return each;
            }
        }
        return null;
    }

    /// Whether one says how long the digest shall be.
    boolean isExtendable() {
        return size == 0;
    }

    /// Begins a digest.
    Digest begin() {
        return switch (this) {
            case MD5, SHA1, SHA224, SHA256, SHA384, SHA512, SHA512_224, SHA512_256 -> ofJdk();
            case SHA3_224, SHA3_256, SHA3_384, SHA3_512 -> new Digest.Sponge(new Keccak(blockSize, SHA3_SUFFIX));
            case SHAKE_128, SHAKE_256 -> new Digest.Sponge(new Keccak(blockSize, SHAKE_SUFFIX));
            case BLAKE2B, BLAKE2S -> blake();
            case MD5_SHA1 -> new Digest.Pair(MD5.begin(), SHA1.begin());
            case RIPEMD160 -> new Digest.Blocks(Compression.RIPEMD_160);
            case SM3 -> new Digest.Blocks(Compression.SM3);
        };
    }

    private Digest ofJdk() {
        try {
            return new Digest.OfJdk(MessageDigest.getInstance(jdk));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + jdk, e);
        }
    }

    /// Without key, salt and tree: one leaf.
    private Digest blake() {
        byte[] parameters = new byte[blockSize / 2];
        parameters[0] = (byte) size;
        parameters[2] = 1;
        parameters[3] = 1;
        return new Digest.Blake(new Blake2(this == BLAKE2B, parameters, false));
    }
}
