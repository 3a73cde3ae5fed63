package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.parse.Accounting.Source;
import dev.vertebra.natives.expat.scan.ByteKind;
import dev.vertebra.natives.expat.scan.ByteText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes start tags apart that were scanned before: names, attributes, namespaces.
final class StartTags {
    private final XmlParser parser;
    private long tag;

    /// Names and values of the attributes in turn.
    String[] attributes = new String[32];

    private AttributeId[] ids = new AttributeId[16];

    /// How many elements of [#attributes] count.
    int count;

    /// How many of them stand in the document.
    int specified;

    /// The element's name as it stands in the document.
    byte[] rawName = {};

    /// What the element binds.
    @Nullable
    Binding bindings;

    private boolean prefixed;

    StartTags(XmlParser parser) {
        this.parser = parser;
    }

    /// Takes apart the tag at a place.
    ///
    /// @return the element's name, expanded if there are namespaces
    String read(byte[] b, int from, boolean inDocument) {
        bindings = null;
        count = 0;
        prefixed = false;
        tag++;
        int at = from + 1;
        int end = at;
        while (!endsName(b[end])) {
            end++;
        }
        ElementType element = parser.dtd.elements.get(b, at, end);
        rawName = element.bytes;
        specified(b, end, element, inDocument);
        specified = count;
        for (ElementType.Default each : element.defaults) {
            String value = each.value();
            if (value != null && each.id().tag != tag) {
                add(each.id(), value);
            }
        }
        if (!parser.namespaces) {
            return element.text;
        }
        if (prefixed) {
            expandAttributes();
        }
        return expanded(element);
    }

    private static boolean endsName(byte c) {
        return c == '>' || c == '/' || c == '=' || ByteKind.isSpace(c);
    }

    private void specified(byte[] b, int from, ElementType element, boolean inDocument) {
        int at = from;
        while (true) {
            while (ByteKind.isSpace(b[at])) {
                at++;
            }
            if (b[at] == '>' || b[at] == '/') {
                return;
            }
            int name = at;
            while (!endsName(b[at])) {
                at++;
            }
            AttributeId id = parser.dtd.attributes.get(b, name, at);
            while (b[at] != '"' && b[at] != '\'') {
                at++;
            }
            byte quote = b[at++];
            int value = at;
            boolean plain = true;
            for (; b[at] != quote; at++) {
                byte c = b[at];
                if (c == '&' || c == '\t' || c == '\n' || c == '\r') {
                    plain = false;
                } else if (c == ' ' && (at == value || b[at + 1] == ' ' || b[at + 1] == quote)) {
                    plain = false;
                }
            }
            if (id.tag == tag) {
                if (inDocument) {
                    parser.event = name;
                }
                throw new XmlFailure(XmlError.DUPLICATE_ATTRIBUTE);
            }
            String text = plain
                    ? ByteText.text(b, value, at)
                    : parser.values.attribute(b, value, at, isCdata(element, id), false, inDocument, Source.NONE);
            at++;
            add(id, text);
        }
    }

    private static boolean isCdata(ElementType element, AttributeId id) {
        if (id.mayBeTokens) {
            for (ElementType.Default each : element.defaults) {
                if (each.id() == id) {
                    return each.isCdata();
                }
            }
        }
        return true;
    }

    private void add(AttributeId id, String value) {
        id.tag = tag;
        Prefix prefix = id.prefix;
        if (prefix != null && id.isDeclaration) {
            bindings = parser.bindings.bind(prefix, value, true, bindings);
            return;
        }
        prefixed |= prefix != null;
        if (count == attributes.length) {
            attributes = Arrays.copyOf(attributes, 2 * count);
            ids = Arrays.copyOf(ids, count);
        }
        ids[count >> 1] = id;
        attributes[count++] = id.text;
        attributes[count++] = value;
    }

    private void expandAttributes() {
        Set<String> seen = count > 16 ? new HashSet<>() : Set.of();
        for (int i = 0; i < count; i += 2) {
            AttributeId id = ids[i >> 1];
            Prefix prefix = id.prefix;
            if (prefix == null) {
                continue;
            }
            Binding binding = prefix.binding;
            if (binding == null) {
                throw new XmlFailure(XmlError.UNBOUND_PREFIX);
            }
            String name = id.expand(binding, suffix(binding));
            if (count > 16 ? !seen.add(plain(id, binding)) : isAmong(i, id, binding)) {
                throw new XmlFailure(XmlError.DUPLICATE_ATTRIBUTE);
            }
            attributes[i] = name;
        }
    }

    /// The namespace and the local name.
    private static String plain(AttributeId id, Binding binding) {
        return binding.uri + id.text.substring(id.text.indexOf(':') + 1);
    }

    private boolean isAmong(int end, AttributeId id, Binding binding) {
        for (int i = 0; i < end; i += 2) {
            Prefix other = ids[i >> 1].prefix;
            if (other != null
                    && other.binding != null
                    && plain(ids[i >> 1], other.binding).equals(plain(id, binding))) {
                return true;
            }
        }
        return false;
    }

    /// What stands behind an expanded name: the prefix, if that is wanted.
    private String suffix(Binding binding) {
        String prefix = binding.prefix.name();
        return !parser.triplets || prefix == null || parser.separator == 0 ? "" : parser.separator + prefix;
    }

    private String expanded(ElementType element) {
        Prefix prefix = element.prefix;
        Binding binding = prefix == null ? parser.dtd.noPrefix.binding : prefix.binding;
        if (binding == null) {
            if (prefix != null) {
                throw new XmlFailure(XmlError.UNBOUND_PREFIX);
            }
            return element.text;
        }
        return element.expand(binding, suffix(binding));
    }
}
