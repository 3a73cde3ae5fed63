package dev.vertebra.natives.expat.parse;

/// What a listener may want to be told; see the method of [XmlListener] with the like name.
public enum XmlEvent {
    START_ELEMENT,
    END_ELEMENT,
    INSTRUCTION,
    CHARACTERS,
    UNPARSED_ENTITY,
    NOTATION,
    START_NAMESPACE,
    END_NAMESPACE,
    COMMENT,
    START_CDATA,
    END_CDATA,
    /// Whatever nobody else takes.
    DEFAULT,
    NOT_STANDALONE,
    EXTERNAL_ENTITY,
    START_DOCTYPE,
    END_DOCTYPE,
    ELEMENT,
    ATTRIBUTE,
    ENTITY,
    XML_DECLARATION,
    SKIPPED_ENTITY
}
