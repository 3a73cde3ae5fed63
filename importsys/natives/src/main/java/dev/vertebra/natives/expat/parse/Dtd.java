package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.scan.ByteText;
import dev.vertebra.natives.expat.scan.Names;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a document type declares, and the names seen in a document.
final class Dtd {
    private static final byte[] NO_NAME = {};
    private static final byte[] XMLNS = {'x', 'm', 'l', 'n', 's'};

    private final boolean namespaces;
    final Map<String, Entity> general = new HashMap<>();
    final Map<String, Entity> parameter = new HashMap<>();
    final Names<ElementType> elements = new Names<>(ElementType.class, this::element);
    final Names<AttributeId> attributes = new Names<>(AttributeId.class, this::attribute);
    final Names<Prefix> prefixes = new Names<>(Prefix.class, Prefix::new);

    /// The prefix of names that have none.
    final Prefix noPrefix = new Prefix(NO_NAME, 0);

    /// The external subset, if there is one; it is searched like a parameter entity.
    @Nullable
    Entity externalSubset;

    boolean keepProcessing = true;
    boolean hasParameterReferences;
    boolean standalone;

    /// Whether the parameter entity that the listener was asked for was read.
    boolean parameterEntityRead;

    /// The value of the entity being declared, while an external parameter entity that is part of it is read.
    @Nullable
    ByteText entityValue;

    Dtd(boolean namespaces) {
        this.namespaces = namespaces;
    }

    private static int colon(byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (name[i] == ':') {
                return i;
            }
        }
        return -1;
    }

    private ElementType element(byte[] name, int hash) {
        ElementType made = new ElementType(name, hash);
        int colon = namespaces ? colon(name) : -1;
        if (colon >= 0) {
            made.prefix = prefixes.get(name, 0, colon);
        }
        return made;
    }

    private AttributeId attribute(byte[] name, int hash) {
        AttributeId made = new AttributeId(name, hash);
        if (!namespaces) {
            return made;
        }
        int colon = colon(name);
        if (Arrays.equals(name, XMLNS)) {
            made.prefix = noPrefix;
            made.isDeclaration = true;
        } else if (colon == XMLNS.length && Arrays.equals(name, 0, colon, XMLNS, 0, colon)) {
            made.prefix = prefixes.get(name, colon + 1, name.length);
            made.isDeclaration = true;
        } else if (colon >= 0) {
            made.prefix = prefixes.get(name, 0, colon);
        }
        return made;
    }

    private AttributeId same(AttributeId id) {
        return attributes.get(id.bytes, 0, id.bytes.length);
    }

    /// A copy for the parser of an external entity, in which no prefix is bound.
    Dtd copy() {
        Dtd copy = new Dtd(namespaces);
        for (AttributeId each : attributes.all()) {
            copy.same(each).mayBeTokens = each.mayBeTokens;
        }
        for (ElementType each : elements.all()) {
            ElementType made = copy.elements.get(each.bytes, 0, each.bytes.length);
            for (ElementType.Default declared : each.defaults) {
                made.defaults.add(
                        new ElementType.Default(copy.same(declared.id()), declared.isCdata(), declared.value()));
            }
            made.idAttribute = each.idAttribute == null ? null : copy.same(each.idAttribute);
        }
        general.forEach((name, entity) -> copy.general.put(name, entity.copy()));
        parameter.forEach((name, entity) -> copy.parameter.put(name, entity.copy()));
        copy.externalSubset = externalSubset == null ? null : externalSubset.copy();
        copy.keepProcessing = keepProcessing;
        copy.hasParameterReferences = hasParameterReferences;
        copy.standalone = standalone;
        return copy;
    }
}
