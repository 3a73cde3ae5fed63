package dev.vertebra.natives.io;

import dev.vertebra.objectmodel.ThreadState;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The environment variables of a runtime: those it was given, changed by `os.putenv`; programs started from it get
/// them.
///
/// The JVM's own environment can't change. Bytes that are no UTF-8 are surrogates here (PEP 383).
public final class Environment {
    private final Map<String, String> variables = new LinkedHashMap<>();

    Environment() {}

    /// The environment of a runtime.
    public static Environment of(ThreadState ts) {
        return ts.interpreter().extension(Environment.class, Environment::new);
    }

    /// Takes over variables.
    public synchronized void fill(Map<String, String> given) {
        variables.putAll(given);
    }

    /// The variables as they are now.
    public synchronized Map<String, String> all() {
        return new LinkedHashMap<>(variables);
    }

    /// Whether a variable has a value that isn't empty.
    public synchronized boolean isSet(String name) {
        return !variables.getOrDefault(name, "").isEmpty();
    }

    /// Sets a variable.
    public synchronized void set(String name, String value) {
        variables.put(name, value);
    }

    /// Takes a variable away.
    public synchronized void remove(String name) {
        variables.remove(name);
    }

    /// The text of bytes from the system.
    public static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return decodeEscaping(bytes);
        }
    }

    private static String decodeEscaping(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < bytes.length) {
            int length = Math.min(sequence(bytes[i]), bytes.length - i);
            String one = new String(bytes, i, length, StandardCharsets.UTF_8);
            if (one.indexOf('\uFFFD') >= 0 && !isReplacement(bytes, i)) {
                text.append((char) (0xDC00 + (bytes[i++] & 0xFF)));
            } else {
                text.append(one);
                i += length;
            }
        }
        return text.toString();
    }

    private static boolean isReplacement(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && bytes[at] == (byte) 0xEF
                && bytes[at + 1] == (byte) 0xBF
                && bytes[at + 2] == (byte) 0xBD;
    }

    private static int sequence(byte first) {
        int lead = first & 0xFF;
        return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /// The bytes of a text for the system.
    public static byte[] encode(String text) {
        boolean plain = text.chars().noneMatch(c -> c >= 0xDC80 && c <= 0xDCFF);
        if (plain) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        var out = new java.io.ByteArrayOutputStream();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c >= 0xDC80 && c <= 0xDCFF) {
                out.write(c - 0xDC00);
            } else {
                out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
            i += Character.charCount(c);
        }
        return out.toByteArray();
    }
}
