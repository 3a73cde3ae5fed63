package dev.vertebra.bytecode.marshal;

/// The letters of the format. Compare CPython Python/marshal.c.
final class MarshalFormat {
    /// How deep values may be nested.
    static final int MAX_DEPTH = 2000;

    /// The bit of a letter that says that references to the value can follow.
    static final int FLAG_REF = 0x80;

    static final char NULL = '0';
    static final char NONE = 'N';
    static final char FALSE = 'F';
    static final char TRUE = 'T';
    static final char STOP_ITERATION = 'S';
    static final char ELLIPSIS = '.';
    static final char INT = 'i';
    static final char INT64 = 'I';
    static final char LONG = 'l';
    static final char FLOAT_TEXT = 'f';
    static final char FLOAT = 'g';
    static final char COMPLEX_TEXT = 'x';
    static final char COMPLEX = 'y';
    static final char BYTES = 's';
    static final char INTERNED = 't';
    static final char UNICODE = 'u';
    static final char ASCII = 'a';
    static final char ASCII_INTERNED = 'A';
    static final char SHORT_ASCII = 'z';
    static final char SHORT_ASCII_INTERNED = 'Z';
    static final char REF = 'r';
    static final char TUPLE = '(';
    static final char SMALL_TUPLE = ')';
    static final char LIST = '[';
    static final char DICT = '{';
    static final char SET = '<';
    static final char FROZENSET = '>';
    static final char CODE = 'c';

    private MarshalFormat() {}
}
