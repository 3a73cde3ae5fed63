package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Assignment to `__bases__`. Compare CPython Objects/typeobject.c `type_set_bases`.
final class BaseAssignment {
    private BaseAssignment() {}

    static void assign(ThreadState ts, PyType self, PyTuple newBases) {
        if (newBases.size() == 0) {
            throw Raise.typeError("can only assign non-empty tuple to %s.__bases__, not ()", self.fullName());
        }
        PyType[] bases = new PyType[newBases.size()];
        for (int i = 0; i < bases.length; i++) {
            if (!(newBases.get(i) instanceof PyType base)) {
                throw Raise.typeError(
                        "%s.__bases__ must be tuple of classes, not '%s'",
                        self.fullName(), newBases.get(i).type().fullName());
            }
            if (base.isSubtype(self) || inChain(base, self)) {
                throw Raise.typeError("a __bases__ item causes an inheritance cycle");
            }
            ClassCreation.checkAcceptable(base);
            bases[i] = base;
        }
        PyType best = Layouts.bestBase(bases);
        PyType old = self.base();
        if (old != null && ObjectSizes.isCollected(old) != ObjectSizes.isCollected(best)) {
            throw Raise.typeError(
                    "__bases__ assignment: '%s' deallocator differs from '%s'", best.fullName(), old.fullName());
        }
        if (old != null && Layouts.solidBase(old) != Layouts.solidBase(best)) {
            throw Raise.typeError(
                    "__bases__ assignment: '%s' object layout differs from '%s'", best.name(), old.name());
        }
        replaceBases(ts, self, newBases, best);
    }

    /// Whether a class is in the chain of first bases of another, whose linearisation may not be up to date.
    private static boolean inChain(PyType type, PyType sought) {
        for (PyType each = type; each != null; each = each.base) {
            if (each == sought) {
                return true;
            }
        }
        return false;
    }

    /// Puts the bases in before the linearisations are computed, as a metatype's `mro()` may see them, or assign others
    /// while this runs; that assignment then wins.
    private static void replaceBases(ThreadState ts, PyType self, PyTuple newBases, PyType best) {
        PyTuple oldBases = self.bases;
        PyType oldBase = self.base;
        setBases(self, newBases, best);
        List<Linearised> done = new ArrayList<>();
        try (var held = ts.hold(oldBases)) {
            relinearise(ts, self, done);
        } catch (PyException e) {
            for (Linearised each : done) {
                if (each.type.mroTuple == each.after) {
                    setMro(each.type, each.before);
                }
            }
            if (self.bases == newBases) {
                setBases(self, oldBases, oldBase);
            }
            self.modified();
            throw e;
        }
        if (self.bases == newBases) {
            for (int i = 0; i < oldBases.size(); i++) {
                ((PyType) oldBases.get(i)).subclasses().remove(self);
            }
            for (int i = 0; i < newBases.size(); i++) {
                ((PyType) newBases.get(i)).subclasses().add(self);
            }
            self.modified();
            SlotWiring.changedAll(self);
        }
    }

    /// A class with its linearisation before and after.
    private record Linearised(PyType type, PyTuple before, PyTuple after) {}

    private static void setBases(PyType self, PyTuple bases, @Nullable PyType best) {
        PyTuple before = self.bases;
        PyType old = self.base;
        self.bases = bases;
        self.base = best;
        Memory.replace(self, before, bases);
        Memory.replace(self, old, best);
    }

    private static void setMro(PyType type, PyTuple mro) {
        PyTuple before = type.mroTuple;
        PyType[] classes = new PyType[mro.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = (PyType) mro.get(i);
        }
        type.mro = classes;
        type.mroTuple = mro;
        Memory.replace(type, before, mro);
        type.modified();
    }

    /// Linearises a class and its subclasses anew. Compare CPython `mro_hierarchy`.
    private static void relinearise(ThreadState ts, PyType type, List<Linearised> done) {
        PyTuple before = type.mroTuple;
        if (before == null) {
            return;
        }
        PyType[] bases = new PyType[type.bases().size()];
        for (int i = 0; i < bases.length; i++) {
            bases[i] = (PyType) type.bases().get(i);
        }
        PyTuple after = PyTuple.of(TypeMethods.computeMro(ts, type, bases).clone());
        if (type.mroTuple != before) {
            return;
        }
        setMro(type, after);
        done.add(new Linearised(type, before, after));
        for (PyType subclass : type.subclassesNow()) {
            relinearise(ts, subclass, done);
        }
    }
}
