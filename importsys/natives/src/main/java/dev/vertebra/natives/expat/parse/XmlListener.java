package dev.vertebra.natives.expat.parse;

import org.jspecify.annotations.Nullable;

/// Is told what a parser finds. Each method is called only while its event is wanted ([XmlParser#want]).
///
/// Bytes are UTF-8 and belong to the parser; text that is absent is null. A method may throw nothing.
public interface XmlListener {
    /// An element begins.
    ///
    /// @param attributes names and values in turn, those from `specified` on are defaults; used again afterwards
    /// @param count how many elements of the array count
    void startElement(String name, String[] attributes, int count, int specified);

    void endElement(String name);

    void instruction(String target, String data);

    void characters(byte[] bytes, int from, int to);

    void unparsedEntity(
            String name, @Nullable String base, @Nullable String system, @Nullable String pub, String notation);

    void notation(String name, @Nullable String base, @Nullable String system, @Nullable String pub);

    void startNamespace(@Nullable String prefix, @Nullable String uri);

    void endNamespace(@Nullable String prefix);

    void comment(String text);

    void startCdata();

    void endCdata();

    /// Anything that no other event takes, as it stands in the document.
    void rest(byte[] bytes, int from, int to);

    /// The document is not standalone.
    ///
    /// @return whether to go on
    boolean notStandalone();

    /// An external entity is referred to.
    ///
    /// @return whether the entity was read, or need not be
    boolean externalEntity(
            @Nullable String context, @Nullable String base, @Nullable String system, @Nullable String pub);

    void startDoctype(String name, @Nullable String system, @Nullable String pub, boolean internalSubset);

    void endDoctype();

    void element(String name, ContentModel model);

    void attribute(String element, String name, String type, @Nullable String value, boolean required);

    /// An entity is declared.
    ///
    /// @param value the text of an internal entity, or null
    void entity(
            String name,
            boolean parameter,
            @Nullable String value,
            @Nullable String base,
            @Nullable String system,
            @Nullable String pub,
            @Nullable String notation);

    /// The XML declaration, or a text declaration.
    ///
    /// @param standalone 1 for yes, 0 for no, -1 where it is not said
    void xmlDeclaration(@Nullable String version, @Nullable String encoding, int standalone);

    void skippedEntity(String name, boolean parameter);

    /// The code points of the 256 bytes in an encoding that the parser does not know, -1 for a byte that has none; null
    /// if the encoding can't be had.
    int @Nullable [] encoding(String name);
}
