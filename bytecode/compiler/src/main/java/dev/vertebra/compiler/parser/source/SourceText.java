package dev.vertebra.compiler.parser.source;

import dev.vertebra.compiler.parser.source.ParseOptions.Mode;
import dev.vertebra.compiler.parser.source.SyntaxException.Kind;
import dev.vertebra.compiler.parser.source.SyntaxException.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Source in UTF-8 with its lines ended by `\n`, as the tokenizer takes it: a zero byte and padding follow the text.
/// Compare CPython Parser/tokenizer/helpers.c, PEP 263, PEP 3120.
public final class SourceText {
    private static final int PADDING = 16;

    private final byte[] bytes;
    private final int length;

    private SourceText(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /// The bytes, padding included: the array itself, which must not be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// How many bytes the text has.
    public int length() {
        return length;
    }

    /// The source that a Python `str` holds.
    ///
    /// @param source text without lone surrogates
    public static SourceText of(String source, Mode mode) {
        return of(source.getBytes(StandardCharsets.UTF_8), mode);
    }

    /// The source that bytes or a file hold, in the encoding that they declare, else UTF-8.
    ///
    /// @throws SyntaxException if the encoding is unknown or the bytes are not in it
    public static SourceText of(byte[] source, Mode mode, String filename) {
        boolean mark = source.length >= 3
                && (source[0] & 0xFF) == 0xEF
                && (source[1] & 0xFF) == 0xBB
                && (source[2] & 0xFF) == 0xBF;
        byte[] rest = mark ? Arrays.copyOfRange(source, 3, source.length) : source;
        String declared = declaredEncoding(rest);
        if (declared == null) {
            return of(rest, mode);
        }
        String name = normalize(declared);
        if (name.equals("utf-8")) {
            return of(rest, mode);
        }
        if (mark) {
            throw placeless("encoding problem: " + name + " with BOM", filename);
        }
        return of(decode(rest, name, filename).getBytes(StandardCharsets.UTF_8), mode);
    }

    /// The encoding that a comment names and that the source has to be decoded from; null if it is UTF-8 or begins with
    /// the mark of UTF-8.
    public static @Nullable String foreignEncoding(byte[] source) {
        boolean mark = source.length >= 3 && source[0] == (byte) 0xEF && source[1] == (byte) 0xBB;
        String declared = mark ? null : declaredEncoding(source);
        String name = declared == null ? "utf-8" : normalize(declared);
        return name.equals("utf-8") ? null : name;
    }

    /// The bytes with line ends as CPython translates them before it decodes.
    public static byte[] withLineEnds(byte[] source, Mode mode) {
        SourceText translated = of(source, mode);
        return Arrays.copyOf(translated.bytes, translated.length);
    }

    /// Whether a mark or a comment says in which encoding a source is.
    public static boolean declaresEncoding(byte[] source) {
        boolean mark = source.length >= 3 && source[0] == (byte) 0xEF && source[1] == (byte) 0xBB;
        return mark || declaredEncoding(source) != null;
    }

    private static SyntaxException placeless(String message, String filename) {
        return new SyntaxException(Kind.SYNTAX_ERROR, message, new Place(filename, 0, -1, null, 0, 0));
    }

    private static String decode(byte[] source, String name, String filename) {
        Charset charset = charset(name);
        if (charset == null) {
            throw placeless("unknown encoding: " + name, filename);
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(source)).toString();
        } catch (CharacterCodingException malformed) {
            throw placeless(undecodable(source, name), filename);
        }
    }

    private static String undecodable(byte[] source, String name) {
        if (name.equals("ascii") || name.equals("us-ascii")) {
            for (int i = 0; i < source.length; i++) {
                if (source[i] < 0) {
                    return String.format(
                            "'ascii' codec can't decode byte 0x%02x in position %d: ordinal not in range(128)",
                            source[i] & 0xFF, i);
                }
            }
        }
        return "encoding problem: " + name;
    }

    private static @Nullable Charset charset(String name) {
        String java = switch (name) {
            case "iso-8859-1", "latin-1", "latin1", "l1" -> "ISO-8859-1";
            case "ascii", "646" -> "US-ASCII";
            default -> name.startsWith("cp") ? "IBM" + name.substring(2) : name.replace('_', '-');
        };
        for (String candidate :
                new String[] {java, name, name.replace('-', '_'), "windows-" + name.replace("cp", "")}) {
            if (candidate.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_.:+".indexOf(c) >= 0))
                    && !candidate.isEmpty()
                    && Character.isLetterOrDigit(candidate.charAt(0))
                    && Charset.isSupported(candidate)) {
                return Charset.forName(candidate);
            }
        }
        return null;
    }

    /// The encoding that a comment in the first two lines names; null if none does.
    /// Compare CPython Parser/tokenizer/helpers.c get_coding_spec.
    private static @Nullable String declaredEncoding(byte[] source) {
        int start = 0;
        for (int line = 0; line < 2 && start < source.length; line++) {
            int end = start;
            while (end < source.length && source[end] != '\n' && source[end] != '\r') {
                end++;
            }
            int i = start;
            while (i < end && (source[i] == ' ' || source[i] == '\t' || source[i] == '\f')) {
                i++;
            }
            if (i < end && source[i] != '#') {
                return null;
            }
            String found = codingIn(source, i, end);
            if (found != null) {
                return found;
            }
            start = end + 1;
            if (end + 1 < source.length && source[end] == '\r' && source[end + 1] == '\n') {
                start++;
            }
        }
        return null;
    }

    private static @Nullable String codingIn(byte[] source, int from, int end) {
        for (int i = from; i + 7 <= end; i++) {
            if (new String(source, i, 6, StandardCharsets.ISO_8859_1).equals("coding")) {
                int t = i + 6;
                if (source[t] != ':' && source[t] != '=') {
                    continue;
                }
                do {
                    t++;
                } while (t < end && (source[t] == ' ' || source[t] == '\t'));
                int begin = t;
                while (t < end && isEncodingChar(source[t])) {
                    t++;
                }
                if (begin < t) {
                    return new String(source, begin, t - begin, StandardCharsets.US_ASCII);
                }
            }
        }
        return null;
    }

    private static boolean isEncodingChar(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    /// The name by which the two commonest encodings are known; others as they are.
    private static String normalize(String name) {
        String key = name.substring(0, Math.min(12, name.length()))
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        if (key.equals("utf-8") || key.startsWith("utf-8-")) {
            return "utf-8";
        }
        for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
            if (key.equals(latin) || key.startsWith(latin + "-")) {
                return "iso-8859-1";
            }
        }
        return name;
    }

    /// The source that lines make which are given as they are: carriage returns stay.
    public static SourceText ofLines(String source, Mode mode) {
        return of(source.getBytes(StandardCharsets.UTF_8), mode, true);
    }

    private static SourceText of(byte[] source, Mode mode) {
        return of(source, mode, false);
    }

    private static SourceText of(byte[] source, Mode mode, boolean keepsReturns) {
        byte[] out = new byte[source.length + PADDING];
        int length = 0;
        byte last = 0;
        for (int i = 0; i < source.length; i++) {
            byte c = source[i];
            if (c == 0) {
                throw new SyntaxException(Kind.SYNTAX_ERROR, "source code string cannot contain null bytes");
            }
            if (c == '\r' && !keepsReturns) {
                if (i + 1 < source.length && source[i + 1] == '\n') {
                    i++;
                }
                c = '\n';
            }
            out[length++] = c;
            last = c;
        }
        if (mode == Mode.FILE && last != '\n') {
            out[length++] = '\n';
        }
        return new SourceText(out, length);
    }
}
