package dev.vertebra.natives.expat.parse;

import dev.vertebra.natives.expat.parse.ContentModel.Kind;
import dev.vertebra.natives.expat.parse.ContentModel.Quantity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the model of an element's content together from its parts, as they come.
final class ModelBuilder {
    /// A group that has not ended.
    private static final class Group {
        Kind kind = Kind.SEQ;
        final List<ContentModel> parts = new ArrayList<>();
    }

    private final Deque<Group> groups = new ArrayDeque<>();

    /// Begins a model.
    void clear() {
        groups.clear();
    }

    /// A model without parts.
    static ContentModel leaf(Kind kind) {
        return new ContentModel(kind, Quantity.NONE, null, List.of());
    }

    /// Begins a group.
    void open() {
        groups.push(new Group());
    }

    /// Says what the innermost group is.
    void set(Kind kind) {
        Group group = groups.peek();
        if (group != null && group.kind != Kind.MIXED) {
            group.kind = kind;
        }
    }

    /// Adds an element.
    void name(String name, Quantity quantity) {
        Group group = groups.peek();
        if (group != null) {
            group.parts.add(new ContentModel(Kind.NAME, quantity, name, List.of()));
        }
    }

    /// Ends the innermost group.
    ///
    /// @return the whole model if that was the outermost one, or null
    @Nullable
    ContentModel close(Quantity quantity) {
        Group group = groups.pop();
        ContentModel model = new ContentModel(group.kind, quantity, null, group.parts);
        Group outer = groups.peek();
        if (outer == null) {
            return model;
        }
        outer.parts.add(model);
        return null;
    }
}
