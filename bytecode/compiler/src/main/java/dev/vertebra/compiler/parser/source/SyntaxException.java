package dev.vertebra.compiler.parser.source;

import org.jspecify.annotations.Nullable;

/// A source that is not Python, with the place as CPython's `SyntaxError` reports it.
///
/// `lineno` counts lines from 1, `offset` characters from 1; either may be 0 or -1 where CPython has no place.
/// `text` is the line of the error, null when there is none; `filename` too is null where CPython gives no
/// details at all ([#hasDetails]).
public final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Which Python exception this becomes.
    public enum Kind {
        /// `SyntaxError`.
        SYNTAX_ERROR,
        /// `IndentationError`.
        INDENTATION_ERROR,
        /// `TabError`.
        TAB_ERROR,
        /// `_IncompleteInputError`: more input could make the source valid.
        INCOMPLETE_INPUT,
        /// `MemoryError`: nested too deeply for the parser.
        TOO_COMPLEX,
        /// `UnicodeDecodeError` of an escape in a format specification, without place.
        UNDECODABLE
    }

    private final Kind kind;
    private final @Nullable String filename;
    private final int lineno;
    private final int offset;
    private final @Nullable String text;
    private final int endLineno;
    private final int endOffset;
    private final boolean details;
    private transient @Nullable Undecodable undecodable;

    /// An error without a place.
    public SyntaxException(Kind kind, String message) {
        this(kind, message, null, 0, 0, null, 0, 0, false);
    }

    /// An error at a place.
    public SyntaxException(Kind kind, String message, Place place) {
        this(
                kind,
                message,
                place.filename(),
                place.lineno(),
                place.offset(),
                place.text(),
                place.endLineno(),
                place.endOffset(),
                true);
    }

    /// An error of an escape that has no place in the source.
    public SyntaxException(Undecodable escape) {
        this(Kind.UNDECODABLE, escape.message());
        undecodable = escape;
    }

    private SyntaxException(
            Kind kind,
            String message,
            @Nullable String filename,
            int lineno,
            int offset,
            @Nullable String text,
            int endLineno,
            int endOffset,
            boolean details) {
        super(message, null, false, false);
        this.kind = kind;
        this.filename = filename;
        this.lineno = lineno;
        this.offset = offset;
        this.text = text;
        this.endLineno = endLineno;
        this.endOffset = endOffset;
        this.details = details;
    }

    /// An error found after parsing (scopes, code generation) at a place of the source.
    ///
    /// @param place the range, and the line's text if it is known
    public static SyntaxException at(String message, Place place) {
        return new SyntaxException(Kind.SYNTAX_ERROR, message, place);
    }

    /// The same error as another kind.
    SyntaxException as(Kind other, String message) {
        return new SyntaxException(other, message, filename, lineno, offset, text, endLineno, endOffset, details);
    }

    /// What can't be decoded, as `UnicodeDecodeError` tells of it.
    ///
    /// @param codec `utf-8`, or `unicodeescape` for an escape that is none
    /// @param object the text; characters beyond ASCII are escapes themselves in that of `unicodeescape`
    /// @param start where in it the bad part begins
    /// @param end where it ends
    /// @param reason what is wrong with it
    public record Undecodable(String codec, byte[] object, int start, int end, String reason) {
        /// What `UnicodeDecodeError` says.
        public String message() {
            int last = end - 1;
            return last == start
                    ? String.format(
                            "'%s' codec can't decode byte 0x%02x in position %d: %s",
                            codec, object[start] & 0xFF, start, reason)
                    : "'" + codec + "' codec can't decode bytes in position " + start + "-" + last + ": " + reason;
        }
    }

    /// The range of an error: offsets in characters from 1.
    public record Place(
            @Nullable String filename,
            int lineno,
            int offset,
            @Nullable String text,
            int endLineno,
            int endOffset) {}

    /// Which Python exception this becomes.
    public Kind kind() {
        return kind;
    }

    /// What CPython says.
    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /// The escape that could not be decoded, if that is the error.
    public @Nullable Undecodable undecodable() {
        return undecodable;
    }

    /// The file as its name was given to the parser.
    public @Nullable String filename() {
        return filename;
    }

    /// The line where the error begins.
    public int lineno() {
        return lineno;
    }

    /// The character of that line where the error begins.
    public int offset() {
        return offset;
    }

    /// The line's text, with its line end where CPython keeps it.
    public @Nullable String text() {
        return text;
    }

    /// The line where the error ends; 0 where CPython reports none.
    public int endLineno() {
        return endLineno;
    }

    /// The character of that line after the error.
    public int endOffset() {
        return endOffset;
    }

    /// Whether the Python exception has the tuple of details as second argument.
    public boolean hasDetails() {
        return details;
    }
}
