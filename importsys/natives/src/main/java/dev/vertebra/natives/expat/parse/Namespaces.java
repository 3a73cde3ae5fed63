package dev.vertebra.natives.expat.parse;

import org.jspecify.annotations.Nullable;

/// Which prefixes are bound to which namespaces. Namespaces in XML 1.0.
final class Namespaces {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String URI_PUNCTUATION = "%-._~:/?#[]@!$&'()*+,;=";

    private final XmlParser parser;

    Namespaces(XmlParser parser) {
        this.parser = parser;
    }

    private static boolean isUriCharacter(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || URI_PUNCTUATION.indexOf(c) >= 0;
    }

    private void check(@Nullable String name, String uri) {
        if (uri.isEmpty() && name != null) {
            throw new XmlFailure(XmlError.UNDECLARING_PREFIX);
        }
        if ("xmlns".equals(name)) {
            throw new XmlFailure(XmlError.RESERVED_PREFIX_XMLNS);
        }
        char separator = parser.separator;
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) == separator && !isUriCharacter(separator)) {
                throw new XmlFailure(XmlError.SYNTAX);
            }
        }
        boolean mustBeXml = "xml".equals(name);
        if (mustBeXml != uri.equals(XML)) {
            throw new XmlFailure(mustBeXml ? XmlError.RESERVED_PREFIX_XML : XmlError.RESERVED_NAMESPACE_URI);
        }
        if (uri.equals(XMLNS)) {
            throw new XmlFailure(XmlError.RESERVED_NAMESPACE_URI);
        }
    }

    /// Binds a prefix.
    ///
    /// @param declared whether an attribute does it, so that the listener is told
    /// @param sibling the binding that the element has made before
    Binding bind(Prefix prefix, String uri, boolean declared, @Nullable Binding sibling) {
        check(prefix.name(), uri);
        String bound = parser.separator == 0 ? uri : uri + parser.separator;
        Binding made = new Binding(prefix, bound, sibling);
        boolean undeclared = uri.isEmpty() && prefix == parser.dtd.noPrefix;
        prefix.binding = undeclared ? null : made;
        if (declared && parser.wants(XmlEvent.START_NAMESPACE)) {
            parser.listener.startNamespace(prefix.name(), undeclared ? null : uri);
        }
        return made;
    }

    /// Undoes what an element has bound.
    void unbind(@Nullable Binding first) {
        for (Binding each = first; each != null; each = each.sibling) {
            if (parser.wants(XmlEvent.END_NAMESPACE)) {
                parser.listener.endNamespace(each.prefix.name());
            }
            each.prefix.binding = each.before;
        }
    }

    /// The prefix `xml`, bound as it always is.
    void bindXml() {
        byte[] name = {'x', 'm', 'l'};
        bind(parser.dtd.prefixes.get(name, 0, name.length), XML, false, null);
    }

    /// What an external entity's parser has to know: bound prefixes and open entities, with form feeds between them.
    String context() {
        StringBuilder text = new StringBuilder();
        Binding unprefixed = parser.dtd.noPrefix.binding;
        if (unprefixed != null) {
            add(text, "", unprefixed);
        }
        for (Prefix each : parser.dtd.prefixes.all()) {
            if (each.binding != null) {
                add(text, each.text, each.binding);
            }
        }
        for (Entity each : parser.dtd.general.values()) {
            if (each.open) {
                separate(text);
                text.append(each.name);
            }
        }
        return text.toString();
    }

    private static void separate(StringBuilder text) {
        if (!text.isEmpty()) {
            text.append('\f');
        }
    }

    private void add(StringBuilder text, String prefix, Binding binding) {
        separate(text);
        int length = binding.uri.length() - (parser.separator == 0 ? 0 : 1);
        text.append(prefix).append('=').append(binding.uri, 0, length);
    }

    /// Takes over a [#context].
    void use(String context) {
        for (String each : context.split("\f", -1)) {
            int equals = each.indexOf('=');
            if (equals < 0) {
                Entity entity = parser.dtd.general.get(each);
                if (entity != null) {
                    entity.open = true;
                }
                continue;
            }
            byte[] name = each.substring(0, equals).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            Prefix prefix = equals == 0 ? parser.dtd.noPrefix : parser.dtd.prefixes.get(name, 0, name.length);
            bind(prefix, each.substring(equals + 1), false, null);
        }
    }
}
