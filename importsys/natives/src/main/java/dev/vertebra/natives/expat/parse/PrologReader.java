package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.parse.Accounting.Source;
import dev.vertebra.natives.expat.scan.ByteText;
import dev.vertebra.natives.expat.scan.Role;
import dev.vertebra.natives.expat.scan.Token;
import org.jspecify.annotations.Nullable;

/// Reads what stands before and after the document's element, and external subsets.
final class PrologReader {
    private final XmlParser parser;
    private final XmlListener listener;
    private final Dtd dtd;
    private final Declarations declarations;

    private @Nullable String doctypeName;
    private @Nullable String doctypeSystem;
    private @Nullable String doctypePublic;
    private boolean hasSystem;

    /// Whether the token is to be reported as one that nobody else took.
    private boolean isRest;

    /// Whether the ignored section that was read last has ended.
    boolean ignoredEnded;

    PrologReader(XmlParser parser) {
        this.parser = parser;
        this.listener = parser.listener;
        this.dtd = parser.dtd;
        this.declarations = new Declarations(parser);
    }

    private void begin(int at, boolean inDocument) {
        if (inDocument) {
            parser.event = at;
        }
    }

    /// Reads on.
    ///
    /// @param mayClose whether the document type may end here
    /// @return up to where it was read
    int read(byte[] text, int from, int textEnd, boolean more, boolean mayClose, boolean inDocument, Source source) {
        byte[] b = text;
        int end = textEnd;
        int at = from;
        while (true) {
            int token = parser.prologToken(b, at, end, inDocument);
            int next = parser.prologScanner.next;
            begin(at, inDocument);
            if (token <= 0) {
                if (token == Token.INVALID) {
                    begin(next, inDocument);
                    throw new XmlFailure(XmlError.INVALID_TOKEN);
                }
                if (more) {
                    return at;
                }
                if (token <= Token.PARTIAL) {
                    return end(token, b, at, end, inDocument);
                }
                token = -token;
                next = end;
            }
            Role role = parser.roles.role(token, b, at, next);
            if (role != Role.INSTANCE_START && role != Role.XML_DECLARATION && role != Role.TEXT_DECLARATION) {
                parser.count(token, next - at, source);
            }
            if (role == Role.INSTANCE_START) {
                foreignSubset();
                return parser.content(at);
            }
            if (inDocument) {
                parser.eventEnd = next;
            }
            isRest = true;
            if (role == Role.XML_DECLARATION || role == Role.TEXT_DECLARATION) {
                parser.declaration(role == Role.TEXT_DECLARATION, at, next);
                isRest = false;
                b = parser.input.text;
                end = parser.input.textEnd;
            } else if (role == Role.IGNORED_SECTION) {
                rest(b, at, next, inDocument);
                isRest = false;
                next = ignored(b, next, end, more, inDocument);
                if (!ignoredEnded) {
                    parser.inIgnored();
                    return next;
                }
            } else {
                accept(role, token, b, at, next, mayClose, inDocument);
            }
            if (isRest) {
                rest(b, at, next, inDocument);
            }
            parser.checkStopped();
            at = next;
        }
    }

    private void rest(byte[] b, int at, int next, boolean inDocument) {
        if (parser.wants(XmlEvent.DEFAULT)) {
            parser.rest(b, at, next, inDocument);
        }
    }

    /// Ends reading at the end of the text.
    private int end(int token, byte[] b, int at, int end, boolean inDocument) {
        switch (token) {
            case Token.PARTIAL -> throw new XmlFailure(XmlError.UNCLOSED_TOKEN);
            case Token.PARTIAL_CHARACTER -> throw new XmlFailure(XmlError.PARTIAL_CHAR);
            default -> {
                OpenEntity open = parser.openEntities;
                if (!inDocument && open != null && !open.betweenDeclarations()) {
                    return at;
                }
                if (parser.isParameterEntity || !inDocument) {
                    if (parser.roles.role(Token.NONE, b, end, end) == Role.ERROR) {
                        throw new XmlFailure(XmlError.INCOMPLETE_PE);
                    }
                    return at;
                }
                throw new XmlFailure(XmlError.NO_ELEMENTS);
            }
        }
    }

    private void accept(Role role, int token, byte[] b, int at, int next, boolean mayClose, boolean inDocument) {
        switch (role) {
            case DOCTYPE_NAME -> {
                doctypeSystem = null;
                doctypePublic = null;
                hasSystem = false;
                if (parser.wants(XmlEvent.START_DOCTYPE)) {
                    doctypeName = ByteText.text(b, at, next);
                    isRest = false;
                }
            }
            case DOCTYPE_INTERNAL_SUBSET -> startDoctype(true);
            case DOCTYPE_PUBLIC_ID -> publicId(b, at, next, inDocument);
            case DOCTYPE_SYSTEM_ID -> systemId(b, at, next);
            case DOCTYPE_CLOSE -> close(mayClose);
            case DOCTYPE_NONE -> isRest = !parser.wants(XmlEvent.START_DOCTYPE);
            case PARAMETER_REFERENCE, INNER_PARAMETER_REFERENCE -> parameterReference(role, b, at, next);
            case INSTRUCTION -> {
                Markup.instruction(parser, b, at, next, inDocument);
                isRest = false;
            }
            case COMMENT -> {
                Markup.comment(parser, b, at, next, inDocument);
                isRest = false;
            }
            case ERROR ->
                throw new XmlFailure(
                        token == Token.PARAMETER_REFERENCE
                                ? XmlError.PARAM_ENTITY_REF
                                : token == Token.XML_DECLARATION ? XmlError.MISPLACED_XML_PI : XmlError.SYNTAX);
            case NONE, INSTANCE_START, XML_DECLARATION, TEXT_DECLARATION, IGNORED_SECTION -> {
                // Nothing but text, or done before.
            }
            default -> isRest = declarations.accept(role, b, at, next, inDocument);
        }
    }

    // --- the document type

    private void startDoctype(boolean internalSubset) {
        String name = doctypeName;
        if (name != null) {
            listener.startDoctype(name, doctypeSystem, doctypePublic, internalSubset);
            doctypeName = null;
            isRest = false;
        }
    }

    private Entity externalSubset() {
        Entity known = dtd.externalSubset;
        if (known == null) {
            known = new Entity("#", true, false);
            dtd.externalSubset = known;
        }
        return known;
    }

    private void publicId(byte[] b, int at, int next, boolean inDocument) {
        parser.foreignDtd = false;
        dtd.hasParameterReferences = true;
        Entity subset = externalSubset();
        declarations.checkPublicId(b, at, next, inDocument);
        String pub = Declarations.publicId(b, at, next);
        if (parser.wants(XmlEvent.START_DOCTYPE)) {
            doctypePublic = pub;
            isRest = false;
        }
        if (dtd.keepProcessing) {
            subset.pub = pub;
        }
    }

    private void systemId(byte[] b, int at, int next) {
        parser.foreignDtd = false;
        dtd.hasParameterReferences = true;
        hasSystem = true;
        String system = ByteText.text(b, at + 1, next - 1);
        if (parser.wants(XmlEvent.START_DOCTYPE)) {
            doctypeSystem = system;
            isRest = false;
        }
        if (!dtd.standalone && parser.parameterParsing == XmlParser.ParameterParsing.NEVER) {
            checkStandalone();
        }
        if (dtd.keepProcessing) {
            Entity subset = externalSubset();
            subset.system = system;
            subset.base = parser.base;
        }
    }

    private void checkStandalone() {
        if (parser.wants(XmlEvent.NOT_STANDALONE) && !listener.notStandalone()) {
            throw new XmlFailure(XmlError.NOT_STANDALONE);
        }
    }

    private void close(boolean mayClose) {
        if (!mayClose) {
            throw new XmlFailure(XmlError.INVALID_TOKEN);
        }
        startDoctype(false);
        if (hasSystem || parser.foreignDtd) {
            readSubset(!hasSystem);
        }
        if (parser.wants(XmlEvent.END_DOCTYPE)) {
            listener.endDoctype();
            isRest = false;
        }
    }

    /// Has the external subset read, if it is wanted.
    ///
    /// @param foreign whether the document names none
    private void readSubset(boolean foreign) {
        boolean before = dtd.hasParameterReferences;
        dtd.hasParameterReferences = true;
        if (parser.parameterParsing != XmlParser.ParameterParsing.NEVER && parser.wants(XmlEvent.EXTERNAL_ENTITY)) {
            Entity subset = externalSubset();
            if (parser.foreignDtd) {
                subset.base = parser.base;
            }
            dtd.parameterEntityRead = false;
            if (!listener.externalEntity(null, subset.base, subset.system, subset.pub)) {
                throw new XmlFailure(XmlError.EXTERNAL_ENTITY_HANDLING);
            }
            if (dtd.parameterEntityRead) {
                if (!dtd.standalone) {
                    checkStandalone();
                }
            } else if (foreign) {
                dtd.hasParameterReferences = before;
            }
        }
        parser.foreignDtd = false;
    }

    private void foreignSubset() {
        if (parser.foreignDtd) {
            readSubset(true);
        }
    }

    private void parameterReference(Role role, byte[] b, int at, int next) {
        dtd.hasParameterReferences = true;
        if (parser.parameterParsing == XmlParser.ParameterParsing.NEVER) {
            dtd.keepProcessing = dtd.standalone;
        } else if (!expandParameter(role, ByteText.text(b, at + 1, next - 1))) {
            return;
        }
        if (!dtd.standalone) {
            checkStandalone();
        }
    }

    /// @return whether to ask for a document that is not standalone
    private boolean expandParameter(Role role, String name) {
        Entity entity = dtd.parameter.get(name);
        boolean mustBeDeclared = parser.roles.documentEntity
                && (dtd.standalone ? parser.openEntities == null : !dtd.hasParameterReferences);
        if (mustBeDeclared) {
            if (entity == null) {
                throw new XmlFailure(XmlError.UNDEFINED_ENTITY);
            }
            if (!entity.isInternal) {
                throw new XmlFailure(XmlError.ENTITY_DECLARED_IN_PE);
            }
        } else if (entity == null) {
            dtd.keepProcessing = dtd.standalone;
            if (role == Role.PARAMETER_REFERENCE && parser.wants(XmlEvent.SKIPPED_ENTITY)) {
                listener.skippedEntity(name, true);
                isRest = false;
            }
            return false;
        }
        if (entity.open) {
            throw new XmlFailure(XmlError.RECURSIVE_ENTITY_REF);
        }
        if (entity.text != null) {
            parser.expand(entity, role == Role.PARAMETER_REFERENCE);
            isRest = false;
            return false;
        }
        if (!parser.wants(XmlEvent.EXTERNAL_ENTITY)) {
            dtd.keepProcessing = dtd.standalone;
            return false;
        }
        dtd.parameterEntityRead = false;
        entity.open = true;
        boolean read = listener.externalEntity(null, entity.base, entity.system, entity.pub);
        entity.open = false;
        if (!read) {
            throw new XmlFailure(XmlError.EXTERNAL_ENTITY_HANDLING);
        }
        isRest = false;
        if (!dtd.parameterEntityRead) {
            dtd.keepProcessing = dtd.standalone;
            return false;
        }
        return true;
    }

    // --- other steps

    /// Reads an ignored section. [#ignoredEnded] says whether it ends there.
    ///
    /// @return up to where it was read
    int ignored(byte[] b, int from, int end, boolean more, boolean inDocument) {
        ignoredEnded = false;
        begin(from, inDocument);
        int token = parser.prologScanner.ignored(b, from, end);
        int next = parser.prologScanner.next;
        if (token == Token.INVALID) {
            begin(next, inDocument);
            throw new XmlFailure(XmlError.INVALID_TOKEN);
        }
        if (token < 0) {
            if (more) {
                return from;
            }
            throw new XmlFailure(token == Token.PARTIAL_CHARACTER ? XmlError.PARTIAL_CHAR : XmlError.SYNTAX);
        }
        parser.count(token, next - from, Source.DIRECT);
        if (inDocument) {
            parser.eventEnd = next;
        }
        rest(b, from, next, inDocument);
        ignoredEnded = true;
        return next;
    }

    /// Reads what stands after the document's element.
    int epilog(int from) {
        byte[] b = parser.input.text;
        int end = parser.input.textEnd;
        int at = from;
        while (true) {
            parser.event = at;
            parser.checkStopped();
            int token = parser.prologToken(b, at, end, true);
            int next = parser.prologScanner.next;
            parser.eventEnd = next;
            parser.count(token, next - at, Source.DIRECT);
            switch (token) {
                case -Token.PROLOG_SPACE -> {
                    rest(b, at, next, true);
                    return next;
                }
                case Token.NONE -> {
                    return at;
                }
                case Token.PROLOG_SPACE -> rest(b, at, next, true);
                case Token.INSTRUCTION -> Markup.instruction(parser, b, at, next, true);
                case Token.COMMENT -> Markup.comment(parser, b, at, next, true);
                case Token.INVALID -> {
                    parser.event = next;
                    throw new XmlFailure(XmlError.INVALID_TOKEN);
                }
                case Token.PARTIAL, Token.PARTIAL_CHARACTER -> {
                    if (!parser.finalPiece) {
                        return at;
                    }
                    throw new XmlFailure(token == Token.PARTIAL ? XmlError.UNCLOSED_TOKEN : XmlError.PARTIAL_CHAR);
                }
                default -> throw new XmlFailure(XmlError.JUNK_AFTER_DOC_ELEMENT);
            }
            at = next;
        }
    }

    /// Begins an external parameter entity that stands between declarations.
    int parameter(int from) {
        int token = parser.prologToken(parser.input.text, from, parser.input.textEnd, true);
        if (token == Token.INVALID) {
            throw new XmlFailure(XmlError.INVALID_TOKEN);
        }
        if (token < 0 && !parser.finalPiece) {
            return from;
        }
        return switch (token) {
            case Token.PARTIAL -> throw new XmlFailure(XmlError.UNCLOSED_TOKEN);
            case Token.PARTIAL_CHARACTER -> throw new XmlFailure(XmlError.PARTIAL_CHAR);
            default -> parser.parameterProlog(from);
        };
    }

    /// Begins an external parameter entity that is part of an entity's value: up to its text declaration.
    int valueBegin(int from) {
        byte[] b = parser.input.text;
        int at = from;
        while (true) {
            parser.event = at;
            int token = parser.prologToken(b, at, parser.input.textEnd, true);
            int next = parser.prologScanner.next;
            parser.eventEnd = next;
            if (token <= 0) {
                return valueEnd(token, from);
            }
            if (token == Token.XML_DECLARATION) {
                parser.declaration(true, at, next);
                return parser.valueStep(next);
            }
            if (token == Token.INSTANCE_START) {
                throw new XmlFailure(XmlError.SYNTAX);
            }
            at = next;
        }
    }

    /// Reads an external parameter entity that is part of an entity's value; all of it must be there.
    int value(int from) {
        byte[] b = parser.input.text;
        int at = from;
        while (true) {
            int token = parser.prologToken(b, at, parser.input.textEnd, true);
            if (token <= 0) {
                return valueEnd(token, from);
            }
            at = parser.prologScanner.next;
        }
    }

    private int valueEnd(int token, int from) {
        if (token == Token.INVALID) {
            throw new XmlFailure(XmlError.INVALID_TOKEN);
        }
        if (!parser.finalPiece) {
            return from;
        }
        if (token == Token.PARTIAL) {
            throw new XmlFailure(XmlError.UNCLOSED_TOKEN);
        }
        if (token == Token.PARTIAL_CHARACTER) {
            throw new XmlFailure(XmlError.PARTIAL_CHAR);
        }
        ByteText out = dtd.entityValue;
        if (out != null) {
            parser.values.entity(parser.input.text, from, parser.input.textEnd, true, Source.DIRECT, out);
        }
        return parser.input.textEnd;
    }
}
