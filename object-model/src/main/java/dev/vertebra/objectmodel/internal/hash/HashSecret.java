package dev.vertebra.objectmodel.internal.hash;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// The secret under which this JVM hashes strings: one for the JVM, read before the first string is hashed.
///
/// Taken from the system property `vertebra.hashseed`, else from the environment's `PYTHONHASHSEED`: a number from 0 to
/// 4294967295, where 0 gives no
/// secret at all; `random`, or neither, draws one. Compare CPython Python/bootstrap_hash.c
/// `_Py_HashRandomization_Init`.
public final class HashSecret {
    /// The first half of the key.
    static final long K0;

    /// The second half of the key.
    static final long K1;

    /// The seed asked for, or -1 if the secret is random.
    private static final long SEED = seed(requested());

    static {
        byte[] secret = SEED < 0 ? RandomDevice.bytes(16) : new byte[16];
        if (SEED > 0) {
            fill(secret, (int) SEED);
        }
        ByteBuffer words = ByteBuffer.wrap(secret).order(ByteOrder.LITTLE_ENDIAN);
        K0 = words.getLong();
        K1 = words.getLong();
    }

    private HashSecret() {}

    /// Whether strings hash differently in each JVM: `sys.flags.hash_randomization`.
    public static boolean isRandomised() {
        return SEED != 0;
    }

    /// The text of the request for a seed, or null if there is none.
    public static @Nullable String requested() {
        String property = System.getProperty("vertebra.hashseed");
        return property != null ? property : System.getenv("PYTHONHASHSEED");
    }

    /// The seed in a request: 0 to 4294967295, -1 for a random one, or -2 if the request is malformed, which a command
    /// line reports.
    public static long parse(@Nullable String request) {
        if (request == null || request.isEmpty() || request.equals("random")) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < request.length(); i++) {
            int digit = Character.digit(request.charAt(i), 10);
            value = value * 10 + digit;
            if (digit < 0 || value > 0xffff_ffffL) {
                return -2;
            }
        }
        return value;
    }

    private static long seed(@Nullable String request) {
        return Math.max(-1, parse(request));
    }

    private static void fill(byte[] secret, int seed) {
        int x = seed;
        for (int i = 0; i < secret.length; i++) {
            x = x * 214013 + 2531011;
            secret[i] = (byte) (x >>> 16);
        }
    }
}
