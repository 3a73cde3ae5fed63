package dev.vertebra.natives.expat.parse;

import org.jspecify.annotations.Nullable;

/// An entity, general or parameter.
final class Entity {
    final String name;
    final boolean isParameter;

    /// Whether it is declared in the internal subset itself.
    final boolean isInternal;

    /// The text of an internal entity, or null.
    byte @Nullable [] text;

    @Nullable
    String system;

    @Nullable
    String pub;

    @Nullable
    String base;

    @Nullable
    String notation;

    /// Whether the entity is being expanded.
    boolean open;

    Entity(String name, boolean isParameter, boolean isInternal) {
        this.name = name;
        this.isParameter = isParameter;
        this.isInternal = isInternal;
    }

    Entity copy() {
        Entity copy = new Entity(name, isParameter, isInternal);
        copy.text = text;
        copy.system = system;
        copy.pub = pub;
        copy.base = base;
        copy.notation = notation;
        return copy;
    }
}
