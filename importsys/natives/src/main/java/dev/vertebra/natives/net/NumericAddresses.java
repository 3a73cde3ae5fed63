package dev.vertebra.natives.net;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/// Internet addresses written in numbers. RFC 4291 2.2, RFC 5952.
final class NumericAddresses {
    private NumericAddresses() {}

    static InetAddress of(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }

    /// The address that a text in numbers means, or null if it is none.
    static @Nullable InetAddress parseOrNull(String text) {
        int zone = text.indexOf('%');
        byte[] bytes = text.indexOf(':') >= 0 ? parse6(zone < 0 ? text : text.substring(0, zone)) : parse4(text, true);
        if (bytes == null || zone < 0) {
            return bytes == null ? null : of(bytes);
        }
        return inZone(bytes, text.substring(zone + 1));
    }

    /// An address with the number or, where it means this link only, the name of an interface; null if there is none.
    private static @Nullable InetAddress inZone(byte[] bytes, String zone) {
        try {
            InetAddress address = of(bytes);
            NetworkInterface named = isOfLink(address) ? NetworkInterface.getByName(zone) : null;
            int scope = named == null ? Integer.parseUnsignedInt(zone) : named.getIndex();
            return Inet6Address.getByAddress(null, bytes, scope);
        } catch (NumberFormatException | SocketException | UnknownHostException e) {
            return null;
        }
    }

    private static boolean isOfLink(InetAddress address) {
        return address.isLinkLocalAddress() || address.isMCLinkLocal();
    }

    /// An address in numbers, with the name of its interface where it means this link only.
    static String textWithZone(InetAddress address) throws SocketException {
        String text = text(address.getAddress());
        if (!(address instanceof Inet6Address six) || six.getScopeId() == 0) {
            return text;
        }
        NetworkInterface named = isOfLink(address) ? NetworkInterface.getByIndex(six.getScopeId()) : null;
        return text + '%' + (named == null ? Integer.toUnsignedString(six.getScopeId()) : named.getName());
    }

    /// Four bytes with dots between.
    ///
    /// @param loose whether fewer parts, hexadecimal and octal numbers count, as `inet_aton` has it
    static byte @Nullable [] parse4(String text, boolean loose) {
        String[] parts = text.split("\\.", -1);
        if (parts.length > 4 || !loose && parts.length != 4) {
            return null;
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            long number = part(parts[i], loose);
            boolean last = i == parts.length - 1;
            int bits = last ? 8 * (5 - parts.length) : 8;
            if (number < 0 || number >= 1L << bits) {
                return null;
            }
            address = address << bits | number;
        }
        return new byte[] {(byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address};
    }

    private static long part(String text, boolean loose) {
        try {
            if (text.isEmpty() || !Character.isDigit(text.charAt(0)) || text.length() > 12) {
                return -1;
            }
            if (loose && text.length() > 1 && text.charAt(0) == '0') {
                boolean hexadecimal = text.charAt(1) == 'x' || text.charAt(1) == 'X';
                return hexadecimal ? Long.parseLong(text.substring(2), 16) : Long.parseLong(text, 8);
            }
            boolean leading = text.length() > 1 && text.charAt(0) == '0';
            return leading ? -1 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /// Sixteen bytes in groups of four hexadecimal digits.
    static byte @Nullable [] parse6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return null;
        }
        byte[] head = groups(gap < 0 ? text : text.substring(0, gap), gap >= 0);
        byte[] tail = gap < 0 ? new byte[0] : groups(text.substring(gap + 2), true);
        if (head == null || tail == null) {
            return null;
        }
        int length = head.length + tail.length;
        if (gap < 0 ? length != 16 : length > 14) {
            return null;
        }
        byte[] whole = new byte[16];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(tail, 0, whole, 16 - tail.length, tail.length);
        return whole;
    }

    private static byte @Nullable [] groups(String text, boolean mayBeEmpty) {
        if (text.isEmpty()) {
            return mayBeEmpty ? new byte[0] : null;
        }
        String[] parts = text.split(":", -1);
        byte[] bytes = new byte[2 * parts.length + 2];
        int n = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
                byte[] four = parse4(parts[i], false);
                if (four == null) {
                    return null;
                }
                System.arraycopy(four, 0, bytes, n, 4);
                n += 4;
            } else if (parts[i].matches("[0-9A-Fa-f]{1,4}")) {
                int group = Integer.parseInt(parts[i], 16);
                bytes[n++] = (byte) (group >> 8);
                bytes[n++] = (byte) group;
            } else {
                return null;
            }
        }
        return java.util.Arrays.copyOf(bytes, n);
    }

    /// The shortest text of an address.
    static String text(byte[] bytes) {
        if (bytes.length == 4) {
            return (bytes[0] & 0xFF) + "." + (bytes[1] & 0xFF) + "." + (bytes[2] & 0xFF) + "." + (bytes[3] & 0xFF);
        }
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF;
        }
        int start = -1;
        int longest = 1;
        for (int i = 0; i < 8; i++) {
            int j = i;
            while (j < 8 && groups[j] == 0) {
                j++;
            }
            if (j - i > longest) {
                longest = j - i;
                start = i;
            }
            i = Math.max(i, j - 1);
        }
        boolean four = start == 0 && (longest == 5 && groups[5] == 0xFFFF || longest == 6);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < (four ? 6 : 8); i++) {
            if (i == start) {
                text.append("::");
                i += longest - 1;
            } else {
                text.append(needsColon(text) ? ":" : "").append(Integer.toHexString(groups[i]));
            }
        }
        if (four) {
            text.append(needsColon(text) ? ":" : "").append(text(java.util.Arrays.copyOfRange(bytes, 12, 16)));
        }
        return text.toString();
    }

    private static boolean needsColon(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) != ':';
    }

    /// A version 4 address as a version 6 one.
    static byte[] mapped(byte[] four) {
        byte[] six = new byte[16];
        boolean any = (four[0] | four[1] | four[2] | four[3]) == 0;
        if (!any) {
            six[10] = -1;
            six[11] = -1;
            System.arraycopy(four, 0, six, 12, 4);
        }
        return six;
    }
}
