package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.parse.Accounting.Source;
import dev.vertebra.natives.expat.scan.ByteKind;
import dev.vertebra.natives.expat.scan.ByteText;
import dev.vertebra.natives.expat.scan.ContentScanner;
import dev.vertebra.natives.expat.scan.Encoding;
import dev.vertebra.natives.expat.scan.Token;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads the content of elements.
final class ContentReader {
    private static final int PIECE = 1024;
    private static final byte[] NEWLINE = {'\n'};

    /// An element that was begun.
    private static final class Tag {
        byte[] rawName = {};
        String name = "";

        @Nullable
        Binding bindings;
    }

    private final XmlParser parser;
    private final XmlListener listener;
    private final ContentScanner scanner;
    private final StartTags startTags;
    private Tag[] tags = new Tag[32];
    private int open;
    private int level;
    private final ByteText character = new ByteText(8);

    /// Whether the CDATA section that was read last has ended.
    boolean cdataEnded;

    ContentReader(XmlParser parser) {
        this.parser = parser;
        this.listener = parser.listener;
        this.scanner = parser.contentScanner;
        this.startTags = new StartTags(parser);
    }

    /// Makes this the content of an external entity.
    void enterEntity() {
        level = 1;
    }

    /// Reads the text of an internal entity.
    void expand(byte[] text) {
        read(level, text, 0, text.length, false, false, Source.EXPANSION);
    }

    /// Reads content.
    ///
    /// @param startLevel how many elements are open that must stay so, 0 for a document
    /// @return up to where it was read
    int read(int startLevel, byte[] b, int from, int end, boolean more, boolean inDocument, Source source) {
        int at = from;
        begin(at, inDocument);
        while (true) {
            int token = scanner.content(b, at, end, inDocument);
            int next = scanner.next;
            if (token <= 0) {
                return stop(token, startLevel, b, at, end, more, inDocument);
            }
            parser.count(token, next - at, source);
            if (inDocument) {
                parser.eventEnd = next;
            }
            switch (token) {
                case Token.START_TAG, Token.START_TAG_WITH_ATTRIBUTES -> startTag(b, at, next, inDocument);
                case Token.EMPTY_ELEMENT, Token.EMPTY_ELEMENT_WITH_ATTRIBUTES -> {
                    emptyElement(b, at, next, inDocument);
                    if (level == 0 && !parser.isStopped()) {
                        return parser.epilog(next);
                    }
                }
                case Token.END_TAG -> {
                    endTag(startLevel, b, at, next, inDocument);
                    if (level == 0 && !parser.isStopped()) {
                        return parser.epilog(next);
                    }
                }
                case Token.CHARACTERS -> characters(b, at, next, inDocument);
                case Token.NEWLINE -> newline(b, at, next, inDocument);
                case Token.CDATA_OPEN -> {
                    if (parser.wants(XmlEvent.START_CDATA)) {
                        listener.startCdata();
                    } else {
                        rest(b, at, next, inDocument);
                    }
                    next = cdata(b, next, end, more, inDocument, source);
                    if (!cdataEnded) {
                        parser.inCdata();
                        return next;
                    }
                }
                case Token.ENTITY_REFERENCE -> reference(b, at, next, inDocument);
                case Token.CHARACTER_REFERENCE -> characterReference(b, at, next, inDocument);
                case Token.INSTRUCTION -> parserInstruction(b, at, next, inDocument);
                case Token.COMMENT -> Markup.comment(parser, b, at, next, inDocument);
                case Token.XML_DECLARATION -> throw new XmlFailure(XmlError.MISPLACED_XML_PI);
                default -> rest(b, at, next, inDocument);
            }
            at = next;
            begin(at, inDocument);
            parser.checkStopped();
        }
    }

    private void begin(int at, boolean inDocument) {
        if (inDocument) {
            parser.event = at;
        }
    }

    private void parserInstruction(byte[] b, int at, int next, boolean inDocument) {
        Markup.instruction(parser, b, at, next, inDocument);
    }

    /// Ends reading where there is no token: for now, for good, or with an error.
    private int stop(int token, int startLevel, byte[] b, int at, int end, boolean more, boolean inDocument) {
        if (token == Token.INVALID) {
            begin(scanner.next, inDocument);
            throw new XmlFailure(XmlError.INVALID_TOKEN);
        }
        if (more) {
            return at;
        }
        switch (token) {
            case Token.TRAILING_CR -> newline(b, at, end, inDocument);
            case Token.TRAILING_BRACKET -> {
                characters(b, at, end, inDocument);
                if (startLevel == 0 || level != startLevel) {
                    begin(end, inDocument);
                }
            }
            case Token.NONE -> {
                if (inDocument && parser.input.oddTail) {
                    throw new XmlFailure(XmlError.UNCLOSED_TOKEN);
                }
                if (startLevel > 0 && level == startLevel) {
                    return at;
                }
            }
            case Token.PARTIAL_CHARACTER -> throw new XmlFailure(XmlError.PARTIAL_CHAR);
            default -> throw new XmlFailure(XmlError.UNCLOSED_TOKEN);
        }
        if (startLevel == 0) {
            throw new XmlFailure(XmlError.NO_ELEMENTS);
        }
        if (level != startLevel) {
            throw new XmlFailure(XmlError.ASYNC_ENTITY);
        }
        return end;
    }

    private void rest(byte[] b, int at, int next, boolean inDocument) {
        if (parser.wants(XmlEvent.DEFAULT)) {
            pieces(b, at, next, inDocument, false);
        }
    }

    private void characters(byte[] b, int at, int next, boolean inDocument) {
        if (parser.wants(XmlEvent.CHARACTERS)) {
            pieces(b, at, next, inDocument, true);
        } else {
            rest(b, at, next, inDocument);
        }
    }

    private void newline(byte[] b, int at, int next, boolean inDocument) {
        if (parser.wants(XmlEvent.CHARACTERS)) {
            listener.characters(NEWLINE, 0, 1);
        } else {
            rest(b, at, next, inDocument);
        }
    }

    /// Gives text to the listener: at once, or in pieces of some size if it was translated.
    void pieces(byte[] b, int from, int to, boolean inDocument, boolean asCharacters) {
        Encoding encoding = parser.input.encoding;
        if (!inDocument || encoding == null || encoding.isUnicodeBytes()) {
            piece(b, from, to, asCharacters);
            return;
        }
        int at = from;
        do {
            int end = at;
            while (end < to && end + ByteKind.width(b[end]) - at <= PIECE) {
                end += ByteKind.width(b[end]);
            }
            parser.event = at;
            parser.eventEnd = end;
            piece(b, at, end, asCharacters);
            at = end;
        } while (at < to);
    }

    private void piece(byte[] b, int from, int to, boolean asCharacters) {
        if (asCharacters) {
            listener.characters(b, from, to);
        } else {
            listener.rest(b, from, to);
        }
    }

    private void startTag(byte[] b, int at, int next, boolean inDocument) {
        if (open == tags.length) {
            tags = Arrays.copyOf(tags, 2 * open);
        }
        Tag tag = tags[open];
        if (tag == null) {
            tag = new Tag();
            tags[open] = tag;
        }
        tag.bindings = null;
        open++;
        level++;
        String name;
        try {
            name = startTags.read(b, at, inDocument);
        } finally {
            tag.bindings = startTags.bindings;
        }
        tag.rawName = startTags.rawName;
        tag.name = name;
        if (parser.wants(XmlEvent.START_ELEMENT)) {
            listener.startElement(name, startTags.attributes, startTags.count, startTags.specified);
        } else {
            rest(b, at, next, inDocument);
        }
    }

    private void emptyElement(byte[] b, int at, int next, boolean inDocument) {
        String name;
        try {
            name = startTags.read(b, at, inDocument);
        } catch (XmlFailure failure) {
            parser.bindings.unbind(startTags.bindings);
            throw failure;
        }
        Binding bound = startTags.bindings;
        boolean told = false;
        if (parser.wants(XmlEvent.START_ELEMENT)) {
            listener.startElement(name, startTags.attributes, startTags.count, startTags.specified);
            told = true;
        }
        if (parser.wants(XmlEvent.END_ELEMENT)) {
            if (told) {
                begin(next, inDocument);
            }
            listener.endElement(name);
            told = true;
        }
        if (!told) {
            rest(b, at, next, inDocument);
        }
        parser.bindings.unbind(bound);
    }

    private void endTag(int startLevel, byte[] b, int at, int next, boolean inDocument) {
        if (level == startLevel) {
            throw new XmlFailure(XmlError.ASYNC_ENTITY);
        }
        Tag tag = tags[--open];
        int name = at + 2;
        byte[] expected = tag.rawName;
        int end = name + expected.length;
        boolean same = end < next && Arrays.equals(b, name, end, expected, 0, expected.length);
        if (!same || b[end] != '>' && !ByteKind.isSpace(b[end])) {
            begin(name, inDocument);
            throw new XmlFailure(XmlError.TAG_MISMATCH);
        }
        level--;
        if (parser.wants(XmlEvent.END_ELEMENT)) {
            listener.endElement(tag.name);
        } else {
            rest(b, at, next, inDocument);
        }
        if (tag.bindings != null) {
            parser.bindings.unbind(tag.bindings);
            tag.bindings = null;
        }
    }

    private void characterReference(byte[] b, int at, int next, boolean inDocument) {
        int number = Values.number(b, at);
        if (number < 0) {
            throw new XmlFailure(XmlError.BAD_CHAR_REF);
        }
        if (parser.wants(XmlEvent.CHARACTERS)) {
            character.size = 0;
            character.addPoint(number);
            listener.characters(character.bytes, 0, character.size);
        } else {
            rest(b, at, next, inDocument);
        }
    }

    private void reference(byte[] b, int at, int next, boolean inDocument) {
        byte predefined = Values.predefined(b, at + 1, next - 1);
        if (predefined != 0) {
            parser.count(Token.ENTITY_REFERENCE, 1, Source.EXPANSION);
            if (parser.wants(XmlEvent.CHARACTERS)) {
                listener.characters(new byte[] {predefined}, 0, 1);
            } else {
                rest(b, at, next, inDocument);
            }
            return;
        }
        String name = ByteText.text(b, at + 1, next - 1);
        Dtd dtd = parser.dtd;
        Entity entity = dtd.general.get(name);
        if (!dtd.hasParameterReferences || dtd.standalone) {
            if (entity == null) {
                throw new XmlFailure(XmlError.UNDEFINED_ENTITY);
            }
            if (!entity.isInternal) {
                throw new XmlFailure(XmlError.ENTITY_DECLARED_IN_PE);
            }
        } else if (entity == null) {
            skipped(name, b, at, next, inDocument);
            return;
        }
        if (entity.open) {
            throw new XmlFailure(XmlError.RECURSIVE_ENTITY_REF);
        }
        if (entity.notation != null) {
            throw new XmlFailure(XmlError.BINARY_ENTITY_REF);
        }
        if (entity.text != null) {
            if (parser.expandsEntities) {
                parser.expand(entity, false);
            } else {
                skipped(name, b, at, next, inDocument);
            }
        } else if (parser.wants(XmlEvent.EXTERNAL_ENTITY)) {
            entity.open = true;
            String context = parser.bindings.context();
            entity.open = false;
            if (!listener.externalEntity(context, entity.base, entity.system, entity.pub)) {
                throw new XmlFailure(XmlError.EXTERNAL_ENTITY_HANDLING);
            }
        } else {
            rest(b, at, next, inDocument);
        }
    }

    private void skipped(String name, byte[] b, int at, int next, boolean inDocument) {
        if (parser.wants(XmlEvent.SKIPPED_ENTITY)) {
            listener.skippedEntity(name, false);
        } else {
            rest(b, at, next, inDocument);
        }
    }

    /// Reads a CDATA section, from behind what opens it. [#cdataEnded] says whether it ends there.
    ///
    /// @return up to where it was read
    int cdata(byte[] b, int from, int end, boolean more, boolean inDocument, Source source) {
        cdataEnded = false;
        int at = from;
        while (true) {
            begin(at, inDocument);
            parser.checkStopped();
            int token = scanner.cdata(b, at, end, inDocument);
            int next = scanner.next;
            if (token == Token.INVALID) {
                begin(next, inDocument);
                throw new XmlFailure(XmlError.INVALID_TOKEN);
            }
            if (token < 0) {
                if (more) {
                    return at;
                }
                throw new XmlFailure(
                        token == Token.PARTIAL_CHARACTER ? XmlError.PARTIAL_CHAR : XmlError.UNCLOSED_CDATA_SECTION);
            }
            parser.count(token, next - at, source);
            if (inDocument) {
                parser.eventEnd = next;
            }
            switch (token) {
                case Token.NEWLINE -> newline(b, at, next, inDocument);
                case Token.CHARACTERS -> characters(b, at, next, inDocument);
                default -> {
                    if (parser.wants(XmlEvent.END_CDATA)) {
                        listener.endCdata();
                    } else {
                        rest(b, at, next, inDocument);
                    }
                    cdataEnded = true;
                    if (inDocument) {
                        parser.passed = next;
                    }
                    return next;
                }
            }
            at = next;
        }
    }
}
