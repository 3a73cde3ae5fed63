package dev.vertebra.objectmodel.process;

import dev.vertebra.objectmodel.internal.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Names of files between Python's texts, in which bytes that are no UTF-8 are surrogates (PEP 383), and Java's paths.
///
/// A path of Java's holds the system's bytes, but makes them from texts by the encoding of the JVM's locale: one that
/// has only ASCII knows no other names, and none has names that are no text. A URI of a file can name every one, since
/// its escapes are bytes.
public final class FilePaths {
    private static final boolean UTF8 =
            Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).equals(StandardCharsets.UTF_8);

    private FilePaths() {}

    /// A path as seen from a folder.
    ///
    /// @throws InvalidPathException if no file can have the name
    public static Path resolve(Path folder, String text) {
        if (isPlain(text)) {
            return folder.resolve(text);
        }
        return escaped(text.startsWith("/") ? text : text(folder) + "/" + text);
    }

    /// An absolute path, or one that is relative to Java's folder.
    ///
    /// @throws InvalidPathException if no file can have the name
    public static Path of(String text) {
        return isPlain(text) ? Path.of(text) : resolve(Path.of("").toAbsolutePath(), text);
    }

    /// Whether Java makes the right bytes of a text.
    public static boolean isPlain(String text) {
        if (!text.isEmpty() && Utf8.holdsAscii(text)) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (!UTF8 || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    private static Path escaped(String text) {
        StringBuilder uri = new StringBuilder("file://");
        byte before = 0;
        for (byte b : encode(text)) {
            if (b == 0) {
                throw new InvalidPathException(text, "NUL");
            }
            if (b == '/') {
                if (before != '/') {
                    uri.append('/');
                }
            } else {
                uri.append('%');
                uri.append(Character.forDigit(b >> 4 & 0xF, 16));
                uri.append(Character.forDigit(b & 0xF, 16));
            }
            before = b;
        }
        return Path.of(URI.create(uri.toString()));
    }

    /// The text of a path.
    public static String text(Path path) {
        String text = path.toString();
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        boolean relative = !path.isAbsolute();
        String uri = (relative ? Path.of("/").resolve(path) : path).toUri().getRawPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // A slash at the end says that it is a folder.
        int end = uri.length() > 1 && uri.endsWith("/") ? uri.length() - 1 : uri.length();
        for (int i = relative ? 1 : 0; i < end; i++) {
            char c = uri.charAt(i);
            if (c == '%') {
                bytes.write(Character.digit(uri.charAt(i + 1), 16) << 4 | Character.digit(uri.charAt(i + 2), 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return decode(bytes.toByteArray());
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

    /// Whether a text has bytes in it that are no UTF-8.
    private static boolean holdsBytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xDC80 && c <= 0xDCFF) {
                return true;
            }
        }
        return false;
    }

    /// The bytes of a text for the system.
    public static byte[] encode(String text) {
        if (!holdsBytes(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
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
