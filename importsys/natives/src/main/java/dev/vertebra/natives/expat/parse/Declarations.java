package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.parse.Accounting.Source;
import dev.vertebra.natives.expat.parse.ContentModel.Kind;
import dev.vertebra.natives.expat.parse.ContentModel.Quantity;
import dev.vertebra.natives.expat.scan.ByteText;
import dev.vertebra.natives.expat.scan.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The declarations of a document type: entities, notations, attributes, elements.
///
/// Each method that takes a token says whether it is left for [XmlListener#rest].
final class Declarations {
    private final XmlParser parser;
    private final XmlListener listener;
    private final Dtd dtd;
    private final ModelBuilder models = new ModelBuilder();

    private @Nullable Entity entity;

    private @Nullable String notationName;
    private @Nullable String notationPublic;

    private @Nullable ElementType element;
    private @Nullable AttributeId attribute;
    private boolean isCdata;
    private boolean isId;
    private @Nullable StringBuilder type;

    private boolean inModel;
    private byte[] connectors = new byte[32];

    Declarations(XmlParser parser) {
        this.parser = parser;
        this.listener = parser.listener;
        this.dtd = parser.dtd;
    }

    /// Takes the next token of a declaration.
    boolean accept(Role role, byte[] b, int at, int next, boolean inDocument) {
        return switch (role) {
            case GENERAL_ENTITY_NAME, PARAMETER_ENTITY_NAME -> entityName(role, b, at, next);
            case ENTITY_VALUE -> entityValue(b, at, next, inDocument);
            case ENTITY_PUBLIC_ID -> {
                checkPublicId(b, at, next, inDocument);
                if (dtd.keepProcessing && entity != null) {
                    entity.pub = publicId(b, at, next);
                    yield !parser.wants(XmlEvent.ENTITY);
                }
                yield true;
            }
            case ENTITY_SYSTEM_ID -> {
                if (dtd.keepProcessing && entity != null) {
                    entity.system = ByteText.text(b, at + 1, next - 1);
                    entity.base = parser.base;
                    yield !parser.wants(XmlEvent.ENTITY);
                }
                yield true;
            }
            case ENTITY_COMPLETE -> entityComplete(at, inDocument);
            case ENTITY_NOTATION_NAME -> entityNotation(b, at, next, inDocument);
            case ENTITY_NONE -> !(dtd.keepProcessing && parser.wants(XmlEvent.ENTITY));
            case NOTATION_NAME, NOTATION_PUBLIC_ID, NOTATION_SYSTEM_ID, NOTATION_NO_SYSTEM_ID ->
                notation(role, b, at, next, inDocument);
            case NOTATION_NONE -> !parser.wants(XmlEvent.NOTATION);
            case ATTLIST_NONE,
                    ATTLIST_ELEMENT_NAME,
                    ATTRIBUTE_NAME,
                    ATTRIBUTE_TYPE,
                    ATTRIBUTE_ENUM_VALUE,
                    ATTRIBUTE_NOTATION_VALUE -> attribute(role, b, at, next);
            case IMPLIED_VALUE, REQUIRED_VALUE ->
                !dtd.keepProcessing || defined(null, role == Role.REQUIRED_VALUE, at, inDocument);
            case DEFAULT_VALUE, FIXED_VALUE -> {
                if (!dtd.keepProcessing) {
                    yield true;
                }
                String value = parser.values.attribute(b, at + 1, next - 1, isCdata, true, inDocument, Source.NONE);
                yield defined(value, role == Role.FIXED_VALUE, at, inDocument);
            }
            default -> element(role, b, at, next, inDocument);
        };
    }

    private void ends(int at, boolean inDocument) {
        if (inDocument) {
            parser.eventEnd = at;
        }
    }

    // --- public identifiers

    /// Fails if a literal has characters that a public identifier can't have.
    void checkPublicId(byte[] b, int at, int next, boolean inDocument) {
        for (int i = at + 1; i < next - 1; i++) {
            byte c = b[i];
            boolean fits = c >= '0' && c <= '9'
                    || (c | 32) >= 'a' && (c | 32) <= 'z'
                    || c > 0 && " \r\n-'()+,./:=?;!*#@$_%".indexOf(c) >= 0;
            if (!fits) {
                if (inDocument) {
                    parser.event = i;
                }
                throw new XmlFailure(XmlError.PUBLICID);
            }
        }
    }

    /// The public identifier in a literal, with single spaces only.
    static String publicId(byte[] b, int at, int next) {
        ByteText out = new ByteText(next - at);
        for (int i = at + 1; i < next - 1; i++) {
            boolean space = b[i] == ' ' || b[i] == '\n' || b[i] == '\r';
            if (!space) {
                out.add(b[i]);
            } else if (!out.endsInSpace()) {
                out.add((byte) ' ');
            }
        }
        if (out.size > 0 && out.endsInSpace()) {
            out.size--;
        }
        return out.toString();
    }

    // --- entities

    private boolean entityName(Role role, byte[] b, int at, int next) {
        boolean isParameter = role == Role.PARAMETER_ENTITY_NAME;
        entity = null;
        if (!isParameter && Values.predefined(b, at, next) != 0 || !dtd.keepProcessing) {
            return true;
        }
        Map<String, Entity> all = isParameter ? dtd.parameter : dtd.general;
        String name = ByteText.text(b, at, next);
        if (all.containsKey(name)) {
            return true;
        }
        Entity made = new Entity(name, isParameter, !parser.isChild() && parser.openEntities == null);
        all.put(name, made);
        entity = made;
        return !parser.wants(XmlEvent.ENTITY);
    }

    /// Takes the value of an entity; the listener is told of it even if there is an error in it.
    private boolean entityValue(byte[] b, int at, int next, boolean inDocument) {
        if (!dtd.keepProcessing) {
            return true;
        }
        ByteText value = new ByteText(next - at + 8);
        XmlFailure failure = null;
        try {
            parser.values.entity(b, at + 1, next - 1, inDocument, Source.NONE, value);
        } catch (XmlFailure e) {
            failure = e;
        }
        boolean isRest = entityValue(value, at, inDocument);
        if (failure != null) {
            throw failure;
        }
        return isRest;
    }

    private boolean entityValue(ByteText value, int at, boolean inDocument) {
        Entity declared = entity;
        if (declared == null) {
            return true;
        }
        declared.text = value.toBytes();
        if (!parser.wants(XmlEvent.ENTITY)) {
            return true;
        }
        ends(at, inDocument);
        listener.entity(declared.name, declared.isParameter, value.toString(), parser.base, null, null, null);
        return false;
    }

    private boolean entityComplete(int at, boolean inDocument) {
        Entity declared = entity;
        if (!dtd.keepProcessing || declared == null || !parser.wants(XmlEvent.ENTITY)) {
            return true;
        }
        ends(at, inDocument);
        listener.entity(declared.name, declared.isParameter, null, declared.base, declared.system, declared.pub, null);
        return false;
    }

    private boolean entityNotation(byte[] b, int at, int next, boolean inDocument) {
        Entity declared = entity;
        if (!dtd.keepProcessing || declared == null) {
            return true;
        }
        String notation = ByteText.text(b, at, next);
        declared.notation = notation;
        if (parser.wants(XmlEvent.UNPARSED_ENTITY)) {
            ends(at, inDocument);
            listener.unparsedEntity(declared.name, declared.base, declared.system, declared.pub, notation);
            return false;
        }
        if (parser.wants(XmlEvent.ENTITY)) {
            ends(at, inDocument);
            listener.entity(declared.name, false, null, declared.base, declared.system, declared.pub, notation);
            return false;
        }
        return true;
    }

    // --- notations

    private boolean notation(Role role, byte[] b, int at, int next, boolean inDocument) {
        boolean wanted = parser.wants(XmlEvent.NOTATION);
        if (role == Role.NOTATION_NAME) {
            notationPublic = null;
            notationName = wanted ? ByteText.text(b, at, next) : null;
            return !wanted;
        }
        if (role == Role.NOTATION_PUBLIC_ID) {
            checkPublicId(b, at, next, inDocument);
            if (notationName == null) {
                return true;
            }
            notationPublic = publicId(b, at, next);
            return false;
        }
        String name = notationName;
        boolean complete = role == Role.NOTATION_SYSTEM_ID || notationPublic != null;
        if (name == null || !wanted || !complete) {
            return true;
        }
        String system = role == Role.NOTATION_SYSTEM_ID ? ByteText.text(b, at + 1, next - 1) : null;
        ends(at, inDocument);
        listener.notation(name, parser.base, system, notationPublic);
        return false;
    }

    // --- attributes

    private boolean attribute(Role role, byte[] b, int at, int next) {
        boolean reported = dtd.keepProcessing && parser.wants(XmlEvent.ATTRIBUTE);
        switch (role) {
            case ATTLIST_ELEMENT_NAME -> element = dtd.elements.get(b, at, next);
            case ATTRIBUTE_NAME -> {
                attribute = dtd.attributes.get(b, at, next);
                isCdata = false;
                isId = false;
                type = null;
            }
            case ATTRIBUTE_TYPE -> {
                String name = parser.roles.type;
                isCdata = name.equals("CDATA");
                isId = name.equals("ID");
                type = new StringBuilder(name);
            }
            case ATTRIBUTE_ENUM_VALUE, ATTRIBUTE_NOTATION_VALUE -> {
                if (reported) {
                    StringBuilder names = type;
                    if (names == null) {
                        names = new StringBuilder(role == Role.ATTRIBUTE_ENUM_VALUE ? "(" : "NOTATION(");
                        type = names;
                    } else {
                        names.append('|');
                    }
                    names.append(ByteText.text(b, at, next));
                }
            }
            default -> {
                // White space and punctuation.
            }
        }
        return !reported;
    }

    private boolean defined(@Nullable String value, boolean required, int at, boolean inDocument) {
        ElementType owner = element;
        AttributeId id = attribute;
        if (owner == null || id == null) {
            return true;
        }
        owner.define(id, isCdata, value == null && isId, value);
        StringBuilder names = type;
        if (!parser.wants(XmlEvent.ATTRIBUTE) || names == null) {
            return true;
        }
        if (names.charAt(0) == '(' || names.indexOf("NOTATION(") == 0) {
            names.append(')');
        }
        ends(at, inDocument);
        listener.attribute(owner.text, id.text, names.toString(), value, required);
        return false;
    }

    // --- elements

    private boolean element(Role role, byte[] b, int at, int next, boolean inDocument) {
        boolean wanted = parser.wants(XmlEvent.ELEMENT);
        switch (role) {
            case ELEMENT_NAME -> {
                if (!wanted) {
                    return true;
                }
                element = dtd.elements.get(b, at, next);
                models.clear();
                inModel = true;
                return false;
            }
            case ELEMENT_NONE -> {
                return !wanted;
            }
            case GROUP_OPEN -> openGroup();
            case GROUP_SEQUENCE, GROUP_CHOICE -> connect(role);
            default -> {
                // The rest is of interest only if somebody wants the model.
            }
        }
        if (!inModel) {
            return true;
        }
        ContentModel model = switch (role) {
            case CONTENT_ANY, CONTENT_EMPTY -> ModelBuilder.leaf(role == Role.CONTENT_ANY ? Kind.ANY : Kind.EMPTY);
            case GROUP_CLOSE -> models.close(Quantity.NONE);
            case GROUP_CLOSE_REP -> models.close(Quantity.REP);
            case GROUP_CLOSE_OPT -> models.close(Quantity.OPT);
            case GROUP_CLOSE_PLUS -> models.close(Quantity.PLUS);
            default -> {
                particle(role, b, at, next);
                yield null;
            }
        };
        if (model != null) {
            inModel = false;
            ElementType declared = element;
            if (wanted && declared != null) {
                ends(at, inDocument);
                listener.element(declared.text, model);
            }
        }
        return !wanted;
    }

    private void particle(Role role, byte[] b, int at, int next) {
        switch (role) {
            case CONTENT_PCDATA -> models.set(Kind.MIXED);
            case CONTENT_ELEMENT -> models.name(ByteText.text(b, at, next), Quantity.NONE);
            case CONTENT_ELEMENT_REP -> models.name(ByteText.text(b, at, next - 1), Quantity.REP);
            case CONTENT_ELEMENT_OPT -> models.name(ByteText.text(b, at, next - 1), Quantity.OPT);
            case CONTENT_ELEMENT_PLUS -> models.name(ByteText.text(b, at, next - 1), Quantity.PLUS);
            default -> {
                // Punctuation.
            }
        }
    }

    private void openGroup() {
        int level = parser.roles.level;
        if (level >= connectors.length) {
            connectors = java.util.Arrays.copyOf(connectors, 2 * level);
        }
        connectors[level] = 0;
        if (inModel) {
            models.open();
        }
    }

    private void connect(Role role) {
        int level = parser.roles.level;
        byte wanted = (byte) (role == Role.GROUP_CHOICE ? '|' : ',');
        if (connectors[level] != 0 && connectors[level] != wanted) {
            throw new XmlFailure(XmlError.SYNTAX);
        }
        if (inModel && role == Role.GROUP_CHOICE && connectors[level] == 0) {
            models.set(Kind.CHOICE);
        }
        connectors[level] = wanted;
    }
}
