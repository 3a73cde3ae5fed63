package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.parse.Accounting.Source;
import dev.vertebra.natives.expat.scan.ContentScanner;
import dev.vertebra.natives.expat.scan.Encoding;
import dev.vertebra.natives.expat.scan.Input;
import dev.vertebra.natives.expat.scan.PrologRoles;
import dev.vertebra.natives.expat.scan.PrologScanner;
import dev.vertebra.natives.expat.scan.Token;
import dev.vertebra.natives.expat.scan.XmlDeclaration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A parser of one document or external entity, which takes the bytes in pieces.
///
/// Not for several threads at once, and not to be called with more bytes from within its listener.
public final class XmlParser {
    /// When external parameter entities are read.
    public enum ParameterParsing {
        NEVER,
        UNLESS_STANDALONE,
        ALWAYS
    }

    private enum Step {
        PROLOG_BEGIN,
        PROLOG,
        CONTENT,
        CDATA,
        IGNORED,
        EPILOG,
        ENTITY_BEGIN,
        ENTITY_MARK,
        ENTITY_DECLARATION,
        PARAMETER_BEGIN,
        PARAMETER,
        VALUE_BEGIN,
        VALUE,
        ERROR
    }

    private static final int NOWHERE = -1;
    private static final int MOST_NESTED = 1000;

    final XmlListener listener;
    final boolean namespaces;
    final char separator;
    final Dtd dtd;
    final Namespaces bindings = new Namespaces(this);
    final Values values;
    final PrologRoles roles;
    final Input input = new Input();
    final boolean isParameterEntity;
    final ContentScanner contentScanner;
    final PrologScanner prologScanner;
    private final ContentReader content;
    private final PrologReader prolog;
    private final @Nullable XmlParser parent;
    private final Accounting accounting;

    private int wanted;
    private @Nullable String protocolEncoding;
    private Step step;
    private boolean begun;
    private boolean finished;
    private boolean stopped;
    private @Nullable XmlError error;
    private int before;
    private boolean defers = true;

    boolean finalPiece;

    /// Whether references to internal entities are replaced.
    public boolean expandsEntities = true;

    /// Whether expanded names end with the prefix.
    boolean triplets;

    /// Which external parameter entities are read.
    ParameterParsing parameterParsing = ParameterParsing.NEVER;

    boolean foreignDtd;

    @Nullable
    String base;

    boolean inEntityValue;

    @Nullable
    OpenEntity openEntities;

    /// Where the present event stands in the text, or [#NOWHERE].
    int event = NOWHERE;

    int eventEnd = NOWHERE;

    /// Up to where the text counts as parsed even if there is an error behind it: the end of the last CDATA section, or
    /// [#NOWHERE]. It shows in where expat says the error is when it is asked to parse on.
    int passed = NOWHERE;

    private XmlParser(
            XmlListener listener,
            boolean namespaces,
            char separator,
            @Nullable String encoding,
            @Nullable XmlParser parent,
            boolean isParameterEntity) {
        this.listener = listener;
        this.namespaces = namespaces;
        this.separator = separator;
        this.protocolEncoding = encoding;
        this.parent = parent;
        this.isParameterEntity = isParameterEntity;
        accounting = parent == null ? new Accounting() : parent.accounting;
        dtd = parent == null ? new Dtd(namespaces) : isParameterEntity ? parent.dtd : parent.dtd.copy();
        roles = new PrologRoles(!isParameterEntity);
        contentScanner = new ContentScanner(namespaces);
        prologScanner = new PrologScanner(namespaces);
        values = new Values(this);
        content = new ContentReader(this);
        prolog = new PrologReader(this);
        step = parent == null ? Step.PROLOG_BEGIN : isParameterEntity ? Step.PARAMETER_BEGIN : Step.ENTITY_BEGIN;
    }

    /// A parser of documents.
    ///
    /// @param encoding how the bytes are to be read, whatever they say; null for what they say
    /// @param separator what stands between namespace and local name, 0 for nothing; null for no namespaces
    public static XmlParser of(XmlListener listener, @Nullable String encoding, @Nullable Character separator) {
        XmlParser made =
                new XmlParser(listener, separator != null, separator == null ? 0 : separator, encoding, null, false);
        if (made.namespaces) {
            made.bindings.bindXml();
        }
        return made;
    }

    /// A parser of an external entity of this document.
    ///
    /// @param context what the listener was given with the entity: null for a parameter entity
    public XmlParser forEntity(XmlListener childListener, @Nullable String context, @Nullable String encoding) {
        XmlParser made = new XmlParser(childListener, namespaces, separator, encoding, this, context == null);
        made.wanted = wanted;
        made.expandsEntities = expandsEntities;
        made.triplets = triplets;
        made.parameterParsing = parameterParsing;
        made.defers = defers;
        made.inEntityValue = inEntityValue;
        if (context != null) {
            made.bindings.use(context);
        }
        return made;
    }

    /// Whether this is the parser of an external entity.
    boolean isChild() {
        return parent != null;
    }

    /// Says whether the listener is to be told of an event.
    public void want(XmlEvent kind, boolean on) {
        int bit = 1 << kind.ordinal();
        wanted = on ? wanted | bit : wanted & ~bit;
    }

    /// Whether the listener is told of an event.
    public boolean wants(XmlEvent kind) {
        return (wanted >>> kind.ordinal() & 1) != 0;
    }

    /// Whether the first bytes were parsed, after which some settings can't be changed.
    public boolean isBegun() {
        return begun;
    }

    /// How the bytes are to be read, whatever they say; ignored once the parser has begun.
    public void setEncoding(String encoding) {
        if (!begun) {
            protocolEncoding = encoding;
        }
    }

    /// Whether expanded names end with the prefix; ignored once the parser has begun.
    public void setTriplets(boolean on) {
        if (!begun) {
            triplets = on;
        }
    }

    /// Says which external parameter entities are read.
    ///
    /// @return whether it is early enough
    public boolean setParameterParsing(ParameterParsing when) {
        if (begun && !finished) {
            return false;
        }
        parameterParsing = when;
        return true;
    }

    /// Whether the listener is asked for an external subset even if the document has none.
    ///
    /// @return whether it is early enough
    public boolean setForeignDtd(boolean on) {
        if (begun && !finished) {
            return false;
        }
        foreignDtd = on;
        return true;
    }

    /// What system identifiers are relative to; the parser only passes it on.
    public void setBase(String newBase) {
        base = newBase;
    }

    /// What system identifiers are relative to, or null.
    public @Nullable String base() {
        return base;
    }

    /// Whether a token that is cut off is looked at again only when a good deal more has come.
    public boolean defers() {
        return defers;
    }

    /// Says whether a token that is cut off is looked at again only when a good deal more has come.
    public void setDefers(boolean on) {
        defers = on;
    }

    /// Whether the last bytes were parsed.
    public boolean isFinished() {
        return finished;
    }

    /// Stops for good at the end of the present token, from within the listener.
    public void stop() {
        stopped = true;
        finished = true;
    }

    /// Fails if the listener has stopped the parser.
    void checkStopped() {
        if (stopped) {
            throw new XmlFailure(XmlError.ABORTED);
        }
    }

    boolean isStopped() {
        return stopped;
    }

    /// What went wrong, or null.
    public @Nullable XmlError error() {
        return error;
    }

    /// Takes a call as failed that is no part of parsing.
    public void fail(XmlError what) {
        error = what;
    }

    /// Parses the next bytes.
    ///
    /// @param last whether no more come
    /// @param request how many bytes the caller would have liked to give
    /// @return whether all is well; if not, [#error] says what is wrong
    public boolean parse(byte[] data, int from, int count, int request, boolean last) {
        if (finished) {
            error = XmlError.FINISHED;
            return false;
        }
        begun = true;
        if (!input.fill(data, from, count, request)) {
            event = NOWHERE;
            eventEnd = NOWHERE;
        }
        if (step == Step.ERROR) {
            input.repeat();
            return false;
        }
        finalPiece = last;
        if (defers && !last && !input.isWorthALook(before)) {
            return true;
        }
        try {
            process();
        } catch (XmlFailure failure) {
            error = failure.error;
            eventEnd = event;
            step = Step.ERROR;
            if (passed != NOWHERE) {
                input.consume(passed);
            }
            return false;
        }
        finished |= last;
        return true;
    }

    private void process() {
        int waiting = input.waiting();
        input.resume();
        passed = NOWHERE;
        int start = input.textStart;
        int at = next(start);
        before = at == start ? waiting : 0;
        if (!finalPiece) {
            input.consume(at);
        }
    }

    private int next(int from) {
        return switch (step) {
            case PROLOG_BEGIN -> prologBegin();
            case PROLOG -> prolog(from);
            case CONTENT -> content(from);
            case CDATA -> cdata(from);
            case IGNORED -> ignored(from);
            case EPILOG -> prolog.epilog(from);
            case ENTITY_BEGIN -> entityBegin();
            case ENTITY_MARK -> entityMark(from);
            case ENTITY_DECLARATION -> entityDeclaration(from);
            case PARAMETER_BEGIN -> parameterBegin();
            case PARAMETER -> prolog.parameter(from);
            case VALUE_BEGIN -> prolog.valueBegin(from);
            case VALUE -> prolog.value(from);
            case ERROR -> throw new IllegalStateException("no parsing after an error");
        };
    }

    /// The token at a place in the document's prolog.
    int prologToken(byte[] b, int at, int end, boolean inDocument) {
        int token = prologScanner.prolog(b, at, end);
        return token == Token.NONE && inDocument && input.oddTail ? Token.PARTIAL : token;
    }

    /// Counts what entities make of the document.
    void count(int token, int length, Source source) {
        accounting.count(token, length, source, parent == null);
    }

    private static XmlFailure failure(int token) {
        return new XmlFailure(token == Token.PARTIAL_CHARACTER ? XmlError.PARTIAL_CHAR : XmlError.UNCLOSED_TOKEN);
    }

    // --- the encoding

    /// Finds out how the bytes are to be read.
    ///
    /// @return where the text begins, or a token that says why that can't be told
    private int begin(boolean inContent) {
        if (input.encoding != null) {
            return input.textStart;
        }
        String named = protocolEncoding;
        Encoding hint = named == null ? Encoding.UTF_8 : Encoding.known(named, Encoding.UTF_16BE);
        if (hint == null) {
            input.begin(unknown(named == null ? "" : named));
            return input.textStart;
        }
        byte[] b = input.text;
        int at = input.textStart;
        int count = input.textEnd - at;
        if (count == 0) {
            return Token.NONE;
        }
        int first = b[at] & 0xFF;
        if (count == 1) {
            boolean enough = hint.unit() == 1
                    && (first != 0xFE && first != 0xFF && first != 0xEF || inContent && hint == Encoding.LATIN_1)
                    && first != 0
                    && first != '<';
            if (!enough) {
                return Token.PARTIAL;
            }
            input.begin(hint);
            return input.textStart;
        }
        return beginByMark(inContent, hint, "utf-16".equalsIgnoreCase(named), first, b[at + 1] & 0xFF);
    }

    private int beginByMark(boolean inContent, Encoding hint, boolean wide, int first, int second) {
        boolean literal = inContent && hint == Encoding.LATIN_1;
        Encoding found = null;
        boolean marked = false;
        if (first == 0xFE && second == 0xFF && !literal) {
            found = Encoding.UTF_16BE;
            marked = true;
        } else if (first == 0xFF && second == 0xFE && !literal) {
            found = Encoding.UTF_16LE;
            marked = true;
        } else if (first == '<' && second == 0) {
            found = inContent && (hint == Encoding.UTF_16BE || wide) ? null : Encoding.UTF_16LE;
        } else if (first == 0xEF && second == 0xBB && !(inContent && (literal || hint.unit() == 2))) {
            if (input.textEnd - input.textStart == 2) {
                return Token.PARTIAL;
            }
            marked = (input.text[input.textStart + 2] & 0xFF) == 0xBF;
            found = marked ? Encoding.UTF_8 : null;
        } else if (first == 0) {
            found = inContent && hint == Encoding.UTF_16LE ? null : Encoding.UTF_16BE;
        } else if (second == 0 && !inContent) {
            found = Encoding.UTF_16LE;
        }
        input.begin(found == null ? hint : found);
        return marked ? input.textStart + 3 : input.textStart;
    }

    private Encoding unknown(String name) {
        int[] table = listener.encoding(name);
        Encoding made = table == null ? null : Encoding.ofTable(name, table);
        if (made == null) {
            throw new XmlFailure(XmlError.UNKNOWN_ENCODING);
        }
        return made;
    }

    /// Reads an XML declaration or text declaration.
    void declaration(boolean isText, int from, int to) {
        XmlDeclaration declaration = new XmlDeclaration(input.text, from, to);
        count(Token.XML_DECLARATION, to - from, Source.DIRECT);
        if (!declaration.read(isText)) {
            event = declaration.bad;
            throw new XmlFailure(isText ? XmlError.TEXT_DECL : XmlError.XML_DECL);
        }
        if (!isText && declaration.standalone == 1) {
            dtd.standalone = true;
            if (parameterParsing == ParameterParsing.UNLESS_STANDALONE) {
                parameterParsing = ParameterParsing.NEVER;
            }
        }
        if (wants(XmlEvent.XML_DECLARATION)) {
            listener.xmlDeclaration(declaration.version, declaration.encoding, declaration.standalone);
        } else if (wants(XmlEvent.DEFAULT)) {
            rest(input.text, from, to, true);
        }
        String named = declaration.encoding;
        if (protocolEncoding == null && named != null) {
            change(named, declaration.encodingAt, to);
        }
    }

    private void change(String named, int namedAt, int to) {
        Encoding present = java.util.Objects.requireNonNull(input.encoding);
        Encoding known = Encoding.known(named, present.unit() == 2 ? present : Encoding.UTF_16BE);
        if (known == null) {
            try {
                input.change(unknown(named), to);
            } catch (XmlFailure e) {
                event = namedAt;
                throw e;
            }
        } else if (known.unit() != present.unit() || known.unit() == 2 && known != present) {
            event = namedAt;
            throw new XmlFailure(XmlError.INCORRECT_ENCODING);
        } else {
            input.change(known, to);
        }
    }

    // --- the steps

    private int prologBegin() {
        int at = begin(false);
        if (at == Token.NONE && finalPiece) {
            event = input.textStart;
            throw new XmlFailure(XmlError.NO_ELEMENTS);
        }
        if (at < 0) {
            return noBegin(at);
        }
        step = Step.PROLOG;
        return prolog(at);
    }

    private int noBegin(int token) {
        event = input.textStart;
        if (finalPiece && token != Token.NONE) {
            throw failure(token);
        }
        return input.textStart;
    }

    private int prolog(int from) {
        return prolog.read(input.text, from, input.textEnd, !finalPiece, true, true, Source.DIRECT);
    }

    /// Goes on with the prolog of an external parameter entity.
    int parameterProlog(int from) {
        step = Step.PROLOG;
        return prolog.read(input.text, from, input.textEnd, !finalPiece, true, true, Source.EXPANSION);
    }

    private int ignored(int from) {
        int at = prolog.ignored(input.text, from, input.textEnd, !finalPiece, true);
        if (!prolog.ignoredEnded) {
            return at;
        }
        step = Step.PROLOG;
        return prolog(at);
    }

    /// Goes on with the document's element.
    int content(int from) {
        step = Step.CONTENT;
        return content.read(
                parent == null ? 0 : 1,
                input.text,
                from,
                input.textEnd,
                !finalPiece,
                true,
                parent == null ? Source.DIRECT : Source.EXPANSION);
    }

    /// Goes on after the document's element.
    int epilog(int from) {
        step = Step.EPILOG;
        return prolog.epilog(from);
    }

    void inCdata() {
        step = Step.CDATA;
    }

    void inIgnored() {
        step = Step.IGNORED;
    }

    private int cdata(int from) {
        int at = content.cdata(
                input.text, from, input.textEnd, !finalPiece, true, parent == null ? Source.DIRECT : Source.EXPANSION);
        return content.cdataEnded ? content(at) : at;
    }

    private int entityBegin() {
        int at = begin(true);
        if (at == Token.NONE && finalPiece) {
            step = Step.CONTENT;
            content.enterEntity();
            return content(input.textStart);
        }
        if (at < 0) {
            return noBegin(at);
        }
        step = Step.ENTITY_MARK;
        if (at == input.textEnd && at != input.textStart && !finalPiece) {
            return at;
        }
        return entityMark(at);
    }

    private int entityMark(int from) {
        step = Step.ENTITY_DECLARATION;
        return entityDeclaration(from);
    }

    private int entityDeclaration(int from) {
        event = from;
        int at = from;
        int token = contentScanner.content(input.text, from, input.textEnd, true);
        eventEnd = contentScanner.next;
        if (token == Token.XML_DECLARATION) {
            at = contentScanner.next;
            declaration(true, from, at);
        } else if (token == Token.PARTIAL || token == Token.PARTIAL_CHARACTER) {
            if (!finalPiece) {
                return from;
            }
            throw failure(token);
        }
        content.enterEntity();
        return content(at);
    }

    private int parameterBegin() {
        dtd.parameterEntityRead = true;
        int at = begin(false);
        if (at < 0 && !(at == Token.NONE && finalPiece)) {
            return noBegin(at);
        }
        int start = at < 0 ? input.textStart : at;
        if (inEntityValue) {
            step = Step.VALUE_BEGIN;
            return prolog.valueBegin(start);
        }
        step = Step.PARAMETER;
        return prolog.parameter(start);
    }

    int valueStep(int from) {
        step = Step.VALUE;
        return prolog.value(from);
    }

    /// Expands an internal entity.
    void expand(Entity entity, boolean betweenDeclarations) {
        OpenEntity outer = openEntities;
        int depth = outer == null ? 1 : outer.depth() + 1;
        if (depth > MOST_NESTED) {
            throw new XmlFailure(XmlError.NO_MEMORY);
        }
        byte[] text = java.util.Objects.requireNonNull(entity.text);
        entity.open = true;
        openEntities = new OpenEntity(entity, betweenDeclarations, outer, depth);
        if (entity.isParameter) {
            prolog.read(text, 0, text.length, false, false, false, Source.EXPANSION);
        } else {
            content.expand(text);
        }
        entity.open = false;
        openEntities = outer;
    }

    /// Tells the listener of what nobody else takes.
    void rest(byte[] b, int from, int to, boolean inDocument) {
        content.pieces(b, from, to, inDocument, false);
    }

    // --- where we are

    /// The number of the present event's first byte, or -1 where there is no event.
    public long byteIndex() {
        return event == NOWHERE ? -1 : input.byteIndex(event);
    }

    /// The line of the present event, from 1.
    public long line() {
        return input.line(event) + 1;
    }

    /// The column of the present event, from 0.
    public long column() {
        return input.column(event);
    }

    /// The bytes of the document from the present event on, as far as they are there, or null where there is no event.
    public byte @Nullable [] context() {
        return event == NOWHERE ? null : input.bytesFrom(event);
    }

    @Override
    public String toString() {
        return "XmlParser[" + step + ", " + Arrays.toString(new long[] {line(), column()}) + "]";
    }
}
