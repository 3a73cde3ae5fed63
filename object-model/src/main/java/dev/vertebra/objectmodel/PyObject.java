package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The base of every Python value: a type, a reference count with flags, and room for what few objects have.
///
/// [#refs] is written by [Memory] and the chosen [ReferenceTracker] only. [#extra] is null, or the attribute values of
/// the object laid out by a [Shape] (element 0 is the shape), or an [Extra] record when the object also has an identity
/// number, weak references or a materialised `__dict__`. Because it is in the base, an instance of a Python subclass of
/// *any* built-in type has its attributes without a class of its own. Compare CPython Include/object.h `PyObject`.
public abstract class PyObject {
    /// The class of the object; assigned again only by `__class__` assignment.
    @SuppressWarnings("NullAway.Init") // The type of the first type is set while the first types are made.
    PyType type;

    /// Count and flags: see [ReferenceTracker].
    int refs = ReferenceTracker.UNPUBLISHED;

    /// Null, `Object[]` of a shape and its values, or an [Extra].
    @Nullable
    Object extra;

    /// Where a strategy has put the object; its own affair.
    int place;

    /// Makes an object of a class.
    ///
    /// @param type the class; null only for the types that are made before `type` exists
    @SuppressWarnings("NullAway")
    protected PyObject(@Nullable PyType type) {
        this.type = type;
    }

    /// Makes an object of a Java class whose objects the cycle collector has to know, all of them.
    ///
    /// Says so in [#refs], which costs less than to ask [#isContainer] when the object is published: for classes of
    /// which many objects are made.
    ///
    /// @param type the class
    /// @param flag [ReferenceTracker#TRACKED]
    protected PyObject(PyType type, int flag) {
        this.type = type;
        this.refs = ReferenceTracker.UNPUBLISHED | flag;
    }

    /// The class of the object: what `type(x)` gives.
    public final PyType type() {
        return type;
    }

    /// Gives every object that this one keeps alive, once for each place that holds it, in the order in which CPython's
    /// `tp_traverse` does.
    ///
    /// The attributes in [#extra] and the class are not among them: [Memory#traverse] adds these.
    ///
    /// @param visitor what is told
    public void traverse(Visitor visitor) {}

    /// Makes those children that come into being only when they are asked for, before a program is shown what the
    /// object holds. They are leaves, which no collection looks at.
    public void makeLateChildren() {}

    /// Gives what the built-in type of the object refers to in CPython, in the order of its `tp_traverse`: for
    /// [Referents], who is told where the class and the `__dict__` stand. By default the class comes first and the
    /// `__dict__` last.
    ///
    /// A class overrides it for another order, or if it refers to more than it counts.
    ///
    /// @param referents what is told
    public void traverseShown(Referents referents) {
        referents.type();
        Memory.traverseOwnInOrder(this, referents);
    }

    /// Gives the children in the order in which CPython's deallocator lets go of them, when the object dies; the same
    /// children as [#traverse], after which comes [#died].
    ///
    /// A class overrides it for an order of its own, or if many of its objects die: the compiler sees one visitor
    /// here and many in [#traverse]. It calls [#died] if it or a class over it has that.
    ///
    /// @param visitor what is told
    public void traverseForDeath(Visitor visitor) {
        traverse(visitor);
        died();
    }

    /// Gives the children that an activation counts for the object while it runs: [#traverse] leaves them out, but
    /// CPython's collector finds them here.
    ///
    /// @param visitor what is told
    public void traverseActivation(Visitor visitor) {}

    /// Whether [#traverseForDeath] gives the attributes, too; else they come before what it gives.
    public boolean namesAttributes() {
        return false;
    }

    /// Lets go of what the object holds besides Python objects, when it dies: a view of memory that is still open. Its
    /// children have been named to the memory strategy by then.
    protected void died() {}

    /// Whether the cycle collector has to know objects of this Java class; see [Memory#isCollected]. Compare CPython
    /// `Py_TPFLAGS_HAVE_GC`.
    public boolean isContainer() {
        return false;
    }

    /// Whether CPython's collector does not know objects of this class although ours has to: their owner gives their
    /// children there.
    public boolean isHiddenFromCounts() {
        return false;
    }

    /// Whether weak references to a dying object go before its finaliser runs, as those to generators do.
    public boolean losesWeakReferencesFirst() {
        return false;
    }

    /// Makes the object one whose slots are counted from the beginning: a frame, whose locals are.
    protected final void bornPublished() {
        refs = 0;
    }

    /// Makes the object immortal: it is not counted and never dies. Its children are not visited.
    protected final void immortalise() {
        refs = ReferenceTracker.IMMORTAL;
    }

    /// The Python representation is [Text#repr]; this one is for Java debuggers and runs no Python code.
    @Override
    public String toString() {
        return "<" + (type == null ? getClass().getSimpleName() : type.name()) + ">";
    }
}
