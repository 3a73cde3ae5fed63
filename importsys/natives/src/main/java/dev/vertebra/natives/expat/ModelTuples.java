package dev.vertebra.natives.expat;

import dev.vertebra.natives.expat.parse.ContentModel;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes tuples of content models: kind, quantity, name, parts. Without recursion, because models can be deep.
final class ModelTuples {
    /// A model whose parts are being made.
    private static final class Pending {
        final ContentModel model;
        final PyObject[] parts;
        int done;

        Pending(ContentModel model) {
            this.model = model;
            parts = new PyObject[model.children().size()];
        }
    }

    private ModelTuples() {}

    /// The tuple of a model.
    ///
    /// @param names makes Python's text of a name or of none
    static PyTuple of(ContentModel whole, Function<@Nullable String, PyObject> names) {
        Deque<Pending> stack = new ArrayDeque<>();
        stack.push(new Pending(whole));
        while (true) {
            Pending top = stack.element();
            if (top.done < top.parts.length) {
                stack.push(new Pending(top.model.children().get(top.done)));
                continue;
            }
            PyTuple tuple = PyTuple.of(
                    PyInt.of(top.model.kind().ordinal() + 1),
                    PyInt.of(top.model.quantity().ordinal()),
                    names.apply(top.model.name()),
                    PyTuple.of(top.parts));
            stack.pop();
            Pending outer = stack.peek();
            if (outer == null) {
                return tuple;
            }
            outer.parts[outer.done++] = tuple;
        }
    }
}
