package dev.vertebra.natives.expat.scan;

/// The kinds of tokens that the scanners find.
///
/// What is not positive is no token yet: what is there is not enough or not right. A token with its sign changed is one
/// that ends with the input and could go on.
public final class Token {
    public static final int TRAILING_BRACKET = -105;
    public static final int NONE = -104;
    public static final int TRAILING_CR = -103;
    public static final int PARTIAL_CHARACTER = -102;
    public static final int PARTIAL = -101;
    public static final int INVALID = 0;

    public static final int START_TAG_WITH_ATTRIBUTES = 1;
    public static final int START_TAG = 2;
    public static final int EMPTY_ELEMENT_WITH_ATTRIBUTES = 3;
    public static final int EMPTY_ELEMENT = 4;
    public static final int END_TAG = 5;
    public static final int CHARACTERS = 6;
    public static final int NEWLINE = 7;
    public static final int CDATA_OPEN = 8;
    public static final int ENTITY_REFERENCE = 9;
    public static final int CHARACTER_REFERENCE = 10;
    public static final int INSTRUCTION = 11;
    public static final int XML_DECLARATION = 12;
    public static final int COMMENT = 13;
    public static final int PROLOG_SPACE = 15;
    public static final int DECLARATION_OPEN = 16;
    public static final int DECLARATION_CLOSE = 17;
    public static final int NAME = 18;
    public static final int NMTOKEN = 19;
    public static final int POUND_NAME = 20;
    public static final int OR = 21;
    public static final int PERCENT = 22;
    public static final int OPEN_PAREN = 23;
    public static final int CLOSE_PAREN = 24;
    public static final int OPEN_BRACKET = 25;
    public static final int CLOSE_BRACKET = 26;
    public static final int LITERAL = 27;
    public static final int PARAMETER_REFERENCE = 28;
    public static final int INSTANCE_START = 29;
    public static final int NAME_QUESTION = 30;
    public static final int NAME_ASTERISK = 31;
    public static final int NAME_PLUS = 32;
    public static final int CONDITION_OPEN = 33;
    public static final int CONDITION_CLOSE = 34;
    public static final int CLOSE_PAREN_QUESTION = 35;
    public static final int CLOSE_PAREN_ASTERISK = 36;
    public static final int CLOSE_PAREN_PLUS = 37;
    public static final int COMMA = 38;
    public static final int VALUE_SPACE = 39;
    public static final int CDATA_CLOSE = 40;
    public static final int PREFIXED_NAME = 41;
    public static final int IGNORED_SECTION = 42;

    private Token() {}
}
