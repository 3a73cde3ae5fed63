package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.parse.Accounting.Source;
import dev.vertebra.natives.expat.scan.ByteKind;
import dev.vertebra.natives.expat.scan.ByteText;
import dev.vertebra.natives.expat.scan.PrologRoles;
import dev.vertebra.natives.expat.scan.Token;
import dev.vertebra.natives.expat.scan.ValueScanner;

/// Reads the values of attributes and of entities, with the references in them.
final class Values {
    private static final int MOST_NESTED = 1000;

    private final XmlParser parser;
    private final ValueScanner scanner;
    private int nested;

    Values(XmlParser parser) {
        this.parser = parser;
        this.scanner = new ValueScanner(parser.namespaces);
    }

    private void at(boolean inDocument, int place) {
        if (inDocument) {
            parser.event = place;
        }
    }

    private XmlFailure failure(boolean inDocument, int place, XmlError error) {
        at(inDocument, place);
        return new XmlFailure(error);
    }

    /// The number in a character reference, or -1 if that is no character of XML.
    static int number(byte[] b, int from) {
        int at = from + 2;
        int base = 10;
        if (b[at] == 'x') {
            base = 16;
            at++;
        }
        int number = 0;
        for (; b[at] != ';'; at++) {
            number = number * base + Character.digit(b[at], base);
            if (number >= 0x110000) {
                return -1;
            }
        }
        return ByteKind.isCharacter(number) ? number : -1;
    }

    /// The character that one of the five entities stands for that need no declaration, or 0.
    static byte predefined(byte[] b, int from, int to) {
        return switch (to - from) {
            case 2 -> b[from + 1] != 't' ? 0 : b[from] == 'l' ? (byte) '<' : b[from] == 'g' ? (byte) '>' : 0;
            case 3 -> PrologRoles.is(b, from, to, "amp") ? (byte) '&' : 0;
            case 4 ->
                PrologRoles.is(b, from, to, "quot")
                        ? (byte) '"'
                        : PrologRoles.is(b, from, to, "apos") ? (byte) '\'' : 0;
            default -> 0;
        };
    }

    /// The value of an attribute.
    ///
    /// @param isCdata whether white space stays as it is
    /// @param inProlog whether it is a default in a declaration
    String attribute(byte[] b, int from, int to, boolean isCdata, boolean inProlog, boolean inDocument, Source source) {
        ByteText out = new ByteText(to - from + 8);
        append(b, from, to, isCdata, inProlog, inDocument, source, out);
        if (!isCdata && out.size > 0 && out.endsInSpace()) {
            out.size--;
        }
        return out.toString();
    }

    private void append(
            byte[] b,
            int from,
            int to,
            boolean isCdata,
            boolean inProlog,
            boolean inDocument,
            Source source,
            ByteText out) {
        int at = from;
        while (true) {
            int token = scanner.attribute(b, at, to, inDocument);
            int next = scanner.next;
            switch (token) {
                case Token.NONE -> {
                    return;
                }
                case Token.INVALID -> throw failure(inDocument, next, XmlError.INVALID_TOKEN);
                case Token.PARTIAL -> throw failure(inDocument, at, XmlError.INVALID_TOKEN);
                case Token.CHARACTER_REFERENCE -> {
                    int number = number(b, at);
                    if (number < 0) {
                        throw failure(inDocument, at, XmlError.BAD_CHAR_REF);
                    }
                    if (isCdata || number != ' ' || !out.endsInSpace()) {
                        out.addPoint(number);
                    }
                }
                case Token.CHARACTERS -> out.add(b, at, next);
                case Token.TRAILING_CR, Token.VALUE_SPACE, Token.NEWLINE -> {
                    next = token == Token.TRAILING_CR ? at + 1 : next;
                    if (isCdata || !out.endsInSpace()) {
                        out.add((byte) ' ');
                    }
                }
                case Token.ENTITY_REFERENCE -> {
                    byte c = predefined(b, at + 1, next - 1);
                    if (c != 0) {
                        parser.count(token, 1, Source.EXPANSION);
                        out.add(c);
                    } else {
                        reference(b, at, next, isCdata, inProlog, inDocument, out);
                    }
                }
                default -> throw failure(inDocument, at, XmlError.UNEXPECTED_STATE);
            }
            parser.count(token, next - at, source);
            at = next;
        }
    }

    private void reference(
            byte[] b, int at, int next, boolean isCdata, boolean inProlog, boolean inDocument, ByteText out) {
        Dtd dtd = parser.dtd;
        Entity entity = dtd.general.get(ByteText.text(b, at + 1, next - 1));
        boolean mustBeDeclared = inProlog
                ? parser.roles.documentEntity
                        && (dtd.standalone ? parser.openEntities == null : !dtd.hasParameterReferences)
                : !dtd.hasParameterReferences || dtd.standalone;
        if (mustBeDeclared) {
            if (entity == null) {
                throw new XmlFailure(XmlError.UNDEFINED_ENTITY);
            }
            if (!entity.isInternal) {
                throw new XmlFailure(XmlError.ENTITY_DECLARED_IN_PE);
            }
        } else if (entity == null) {
            return;
        }
        if (entity.open) {
            throw failure(inDocument, at, XmlError.RECURSIVE_ENTITY_REF);
        }
        if (entity.notation != null) {
            throw failure(inDocument, at, XmlError.BINARY_ENTITY_REF);
        }
        byte[] text = entity.text;
        if (text == null) {
            throw failure(inDocument, at, XmlError.ATTRIBUTE_EXTERNAL_ENTITY_REF);
        }
        enter(entity);
        append(text, 0, text.length, isCdata, inProlog, false, Source.EXPANSION, out);
        leave(entity);
    }

    private void enter(Entity entity) {
        if (++nested > MOST_NESTED) {
            throw new XmlFailure(XmlError.NO_MEMORY);
        }
        entity.open = true;
    }

    private void leave(Entity entity) {
        nested--;
        entity.open = false;
    }

    /// Reads the text of an entity, in which references to parameter entities are replaced and those to general ones
    /// are
    /// not.
    ///
    /// @param out is given the text, as far as it goes where there is an error
    void entity(byte[] b, int from, int to, boolean inDocument, Source source, ByteText out) {
        boolean before = parser.inEntityValue;
        parser.inEntityValue = true;
        try {
            appendEntity(b, from, to, inDocument, source, out);
        } finally {
            parser.inEntityValue = before;
        }
    }

    private void appendEntity(byte[] b, int from, int to, boolean inDocument, Source source, ByteText out) {
        int at = from;
        while (true) {
            int token = scanner.entity(b, at, to, inDocument);
            int next = scanner.next;
            switch (token) {
                case Token.NONE -> {
                    return;
                }
                case Token.PARAMETER_REFERENCE -> {
                    if (!parameterReference(b, at, next, inDocument, out)) {
                        return;
                    }
                }
                case Token.ENTITY_REFERENCE, Token.CHARACTERS -> out.add(b, at, next);
                case Token.TRAILING_CR, Token.NEWLINE -> {
                    next = token == Token.TRAILING_CR ? at + 1 : next;
                    out.add((byte) '\n');
                }
                case Token.CHARACTER_REFERENCE -> {
                    int number = number(b, at);
                    if (number < 0) {
                        throw failure(inDocument, at, XmlError.BAD_CHAR_REF);
                    }
                    out.addPoint(number);
                }
                case Token.PARTIAL -> throw failure(inDocument, at, XmlError.INVALID_TOKEN);
                case Token.INVALID -> throw failure(inDocument, next, XmlError.INVALID_TOKEN);
                default -> throw failure(inDocument, at, XmlError.UNEXPECTED_STATE);
            }
            parser.count(token, next - at, source);
            at = next;
        }
    }

    /// @return whether to go on with the value
    private boolean parameterReference(byte[] b, int at, int next, boolean inDocument, ByteText out) {
        if (!parser.isParameterEntity && inDocument) {
            parser.event = at;
            throw new XmlFailure(XmlError.PARAM_ENTITY_REF);
        }
        Dtd dtd = parser.dtd;
        Entity entity = dtd.parameter.get(ByteText.text(b, at + 1, next - 1));
        if (entity == null) {
            dtd.keepProcessing = dtd.standalone;
            return false;
        }
        if (entity.open) {
            throw failure(inDocument, at, XmlError.RECURSIVE_ENTITY_REF);
        }
        enter(entity);
        byte[] text = entity.text;
        if (entity.system == null && text != null) {
            appendEntity(text, 0, text.length, false, Source.EXPANSION, out);
        } else if (parser.wants(XmlEvent.EXTERNAL_ENTITY)) {
            dtd.parameterEntityRead = false;
            dtd.entityValue = out;
            if (!parser.listener.externalEntity(null, entity.base, entity.system, entity.pub)) {
                entity.open = false;
                throw new XmlFailure(XmlError.EXTERNAL_ENTITY_HANDLING);
            }
            if (!dtd.parameterEntityRead) {
                dtd.keepProcessing = dtd.standalone;
            }
        } else {
            dtd.keepProcessing = dtd.standalone;
        }
        leave(entity);
        return true;
    }
}
