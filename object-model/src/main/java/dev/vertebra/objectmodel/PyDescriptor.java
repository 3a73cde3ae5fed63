package dev.vertebra.objectmodel;

/// The base of the descriptors that built-in types are made of: something with a name that belongs to a class.
///
/// Compare CPython Objects/descrobject.c `PyDescrObject`.
public abstract class PyDescriptor extends PyObject {
    private final PyType owner;
    private final String name;

    /// Makes a descriptor.
    PyDescriptor(PyType type, PyType owner, String name) {
        super(type);
        this.owner = owner;
        this.name = name;
    }

    /// The class that it belongs to.
    public final PyType owner() {
        return owner;
    }

    public final String name() {
        return name;
    }

    /// Checks that an object is an instance of the owner, as for access through an instance.
    final void checkInstance(PyObject object) {
        if (object.type != owner && !object.type.isSubtype(owner)) {
            throw Raise.typeError(
                    "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                    name, owner.fullName(), object.type.fullName());
        }
    }

    /// Checks that the first argument of a call through the class is an instance of the owner.
    final void checkSelf(PyObject self) {
        if (self.type != owner && !self.type.isSubtype(owner)) {
            throw Raise.typeError(
                    "descriptor '%s' requires a '%s' object but received a '%s'",
                    name, owner.fullName(), self.type.fullName());
        }
    }

    /// The error of a call without any argument.
    final PyException needsArgument() {
        return Raise.typeError("unbound method %s.%s() needs an argument", owner.qualname(), name);
    }

    final String qualifiedName() {
        return owner.qualname() + "." + name;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(owner);
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
