package dev.vertebra.natives.uuid;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Identifiers of time and place, the first version of RFC 4122: the time in steps of 100 nanoseconds, a number that
/// changes with the process, and the address of the machine's network card.
final class TimeIdentifiers {
    /// Seconds from the beginning of the Gregorian calendar to that of Unix's.
    private static final long GREGORIAN = 12_219_292_800L;

    private static final long STEPS = 10_000_000L;
    private static final int NODE_SIZE = 6;

    /// The bit of an address that no network card has.
    private static final int MULTICAST = 1;

    private final byte[] node;
    private final int sequence;
    private long last;

    TimeIdentifiers() {
        SecureRandom random = new SecureRandom();
        byte[] card = card();
        if (card == null) {
            card = new byte[NODE_SIZE];
            random.nextBytes(card);
            card[0] |= MULTICAST;
        }
        node = card;
        sequence = random.nextInt(1 << 14);
    }

    private static byte @Nullable [] card() {
        try {
            return NetworkInterface.networkInterfaces()
                    .map(TimeIdentifiers::address)
                    .filter(address -> address.length == NODE_SIZE)
                    .findFirst()
                    .orElse(null);
        } catch (SocketException e) {
            // A machine without a network: the place is a random number.
            return null;
        }
    }

    private static byte[] address(NetworkInterface network) {
        try {
            byte[] address = network.getHardwareAddress();
            return address == null ? new byte[0] : address;
        } catch (SocketException e) {
            // It has gone meanwhile.
            return new byte[0];
        }
    }

    /// The next identifier, later than all before.
    synchronized byte[] next() {
        Instant now = Instant.now();
        long time = (now.getEpochSecond() + GREGORIAN) * STEPS + now.getNano() / 100;
        last = Math.max(time, last + 1);
        return ByteBuffer.allocate(16)
                .putInt((int) last)
                .putShort((short) (last >> 32))
                .putShort((short) (last >> 48 & 0x0FFF | 0x1000))
                .putShort((short) (sequence | 0x8000))
                .put(node)
                .array();
    }
}
