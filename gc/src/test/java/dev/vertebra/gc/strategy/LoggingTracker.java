package dev.vertebra.gc.strategy;

import dev.vertebra.objectmodel.HandleLeak;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A memory strategy of somebody else, written against what the object model exports: counts, and logs every event.
///
/// It has no collector of cycles.
public final class LoggingTracker extends ReferenceTracker {
    /// What has happened, in order.
    public final List<String> log = new ArrayList<>();

    /// For the service loader.
    public LoggingTracker() {}

    @Override
    public String name() {
        return "logging";
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public void incref(PyObject object) {
        int refs = refs(object);
        if (refs >= 0) {
            setRefs(object, refs + ONE);
            note("more", object);
        } else if (refs >= UNPUBLISHED) {
            setRefs(object, (refs & FLAGS) + ONE);
            note("published", object);
            Memory.traverse(object, child -> {
                if (child != null) {
                    incref(child);
                }
            });
        }
    }

    @Override
    public void decref(PyObject object) {
        if (loses(object) && (refs(object) & CANDIDATE) == 0) {
            candidate(ThreadState.current(), object);
        }
    }

    /// Takes a reference away and says whether it was the last.
    private boolean loses(PyObject object) {
        int refs = refs(object);
        if (refs < 0 || (refs & DEAD) != 0) {
            return false;
        }
        setRefs(object, refs - ONE);
        note("less", object);
        return refs - ONE < ONE;
    }

    private void candidate(ThreadState ts, PyObject object) {
        setRefs(object, refs(object) | CANDIDATE);
        ts.addCandidate(object);
        note("candidate", object);
    }

    @Override
    public void drop(ThreadState ts, PyObject object) {
        drop(ts, object, ts.region());
    }

    @Override
    public void drop(ThreadState ts, PyObject object, int region) {
        if (!loses(object) || (refs(object) & CANDIDATE) != 0) {
            return;
        }
        if (ts.candidateCount > region) {
            candidate(ts, object);
        } else {
            die(ts, object);
        }
    }

    @Override
    public void release(ThreadState ts, int mark) {
        for (int next = mark; next < ts.candidateCount; next++) {
            PyObject object = ts.candidates[next];
            setRefs(object, refs(object) & ~CANDIDATE);
            if (isUnheld(object)) {
                die(ts, object);
            }
        }
        ts.candidateCount = mark;
    }

    private static boolean isUnheld(PyObject object) {
        int refs = refs(object);
        return (refs >= 0 ? refs < ONE : refs >= UNPUBLISHED) && (refs & DEAD) == 0;
    }

    private void die(ThreadState ts, PyObject first) {
        Deque<PyObject> dying = new ArrayDeque<>(List.of(first));
        while (!dying.isEmpty()) {
            PyObject object = dying.pop();
            if (livesOn(ts, object)) {
                continue;
            }
            boolean published = refs(object) >= 0;
            setRefs(object, refs(object) | DEAD);
            note("died", object);
            if (!published) {
                Memory.diedUnpublished(object);
                continue;
            }
            List<PyObject> children = new ArrayList<>();
            Memory.traverseForDeath(object, child -> {
                if (child != null && loses(child) && (refs(child) & CANDIDATE) == 0) {
                    children.add(child);
                }
            });
            children.reversed().forEach(dying::push);
        }
    }

    /// Runs the finaliser and clears the weak references, after either of which the object may be held again.
    private boolean livesOn(ThreadState ts, PyObject object) {
        int refs = refs(object);
        if (object.type().tp_finalize != null && (refs & FINALISED) == 0) {
            setRefs(object, refs | FINALISED);
            incref(object);
            note("finalised", object);
            int mark = ts.candidateCount;
            try {
                object.type().tp_finalize.finalise(ts, object);
            } catch (PyException e) {
                ts.unraisable(e, null, object);
            }
            release(ts, mark);
            setRefs(object, refs(object) - ONE);
        }
        if (isUnheld(object)) {
            clearWeakReferences(ts, object);
        }
        return !isUnheld(object);
    }

    @Override
    public void allocated(ThreadState ts, PyObject object) {
        note("allocated", object);
        if ((refs(object) & CANDIDATE) == 0) {
            candidate(ts, object);
        }
    }

    @Override
    public void born(PyObject object) {
        note("born", object);
    }

    @Override
    public void takenApart(ThreadState ts, PyObject tuple) {
        note("taken apart", tuple);
        super.takenApart(ts, tuple);
    }

    @Override
    public void putTogether(ThreadState ts, PyObject tuple) {
        note("put together", tuple);
        super.putTogether(ts, tuple);
    }

    @Override
    public void share(PyObject object) {
        note("shared", object);
        super.share(object);
    }

    @Override
    public void programStarts(ThreadState ts) {
        log.add("program starts");
    }

    @Override
    public long collectAtEnd(ThreadState ts, boolean again) {
        log.add(again ? "last collection" : "collection at the end");
        return 0;
    }

    @Override
    public @Nullable String audit(ThreadState ts) {
        log.add("audit");
        return null;
    }

    @Override
    public void ended(ThreadState ts) {
        log.add("ended");
    }

    @Override
    public void handleLeaked(HandleLeak leak) {
        log.add("leaked handle of " + leak.type());
    }

    private void note(String event, PyObject object) {
        int refs = refs(object);
        log.add(event + " " + object.type().name() + (refs < 0 ? "" : " " + refs / ONE));
    }
}
