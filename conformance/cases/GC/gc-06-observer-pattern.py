# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class Subject:
    def __init__(self):
        self._observers = weakref.WeakSet()
        self._callbacks = []

    def attach(self, observer, method):
        self._observers.add(observer)
        self._callbacks.append(weakref.WeakMethod(method))

    def notify(self, event):
        for reference in self._callbacks[:]:
            method = reference()
            if method is None:
                self._callbacks.remove(reference)
            else:
                method(event)
        print(len(self._observers), len(self._callbacks))


class Observer:
    def __init__(self, name):
        self.name = name

    def update(self, event):
        print(self.name, "got", event)


subject = Subject()
a, b = Observer("a"), Observer("b")
subject.attach(a, a.update)
subject.attach(b, b.update)
subject.notify("one")
del a
subject.notify("two")
