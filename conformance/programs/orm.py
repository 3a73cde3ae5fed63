"""An ORM-like library on descriptors: typed fields, a collecting metaclass, queries by operator, relations, a tiny in-memory store."""
import operator
from itertools import count


class ValidationError(ValueError):
    pass


class Field:
    order = count()
    kind = object

    def __init__(self, *, default=None, null=False, unique=False, check=None):
        self.default, self.null, self.unique, self.check = default, null, unique, check
        self.order = next(Field.order)

    def __set_name__(self, owner, name):
        self.name, self.owner = name, owner

    def __get__(self, obj, owner=None):
        if obj is None:
            return Expression(self)
        return obj.__dict__.get(self.name, self.default() if callable(self.default) else self.default)

    def __set__(self, obj, value):
        value = self.clean(value)
        if obj.__dict__.get(self.name) != value:
            obj._dirty.add(self.name)
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        raise AttributeError(f"{self.name} cannot be deleted")

    def clean(self, value):
        if value is None:
            if not self.null:
                raise ValidationError(f"{self.owner.__name__}.{self.name} must not be null")
            return None
        if not isinstance(value, self.kind) or isinstance(value, bool) and self.kind is int:
            raise ValidationError(f"{self.owner.__name__}.{self.name} wants {self.kind.__name__}, not {type(value).__name__}")
        if self.check and not self.check(value):
            raise ValidationError(f"{self.owner.__name__}.{self.name} refuses {value!r}")
        return value

    def sql(self):
        words = [self.name, self.kind.__name__.upper()]
        words += ["NOT NULL"] * (not self.null) + ["UNIQUE"] * self.unique
        return " ".join(words)


class Integer(Field):
    kind = int


class Text(Field):
    kind = str

    def __init__(self, *, length=None, **kw):
        super().__init__(**kw)
        self.length = length

    def clean(self, value):
        value = super().clean(value)
        if value is not None and self.length and len(value) > self.length:
            raise ValidationError(f"{self.name} is longer than {self.length}")
        return value


class Reference(Field):
    def __init__(self, target, *, back, **kw):
        super().__init__(**kw)
        self.target, self.back = target, back

    def __set_name__(self, owner, name):
        super().__set_name__(owner, name)
        self.kind = self.target
        setattr(self.target, self.back, property(lambda obj: owner.where(Expression(self) == obj)))


class Expression:
    def __init__(self, field, test=None, text=None):
        self.field, self.test, self.text = field, test, text or getattr(field, "name", "?")

    def _compare(symbol, op):
        def method(self, other):
            shown = getattr(other, "id", other)
            return Expression(self.field, lambda o: op(getattr(o, self.field.name), other), f"{self.text} {symbol} {shown!r}")
        return method

    __eq__, __ne__ = _compare("=", operator.eq), _compare("<>", operator.ne)
    __lt__, __le__ = _compare("<", operator.lt), _compare("<=", operator.le)
    __gt__, __ge__ = _compare(">", operator.gt), _compare(">=", operator.ge)
    del _compare
    __hash__ = object.__hash__

    def contains(self, part):
        return Expression(self.field, lambda o: part in getattr(o, self.field.name), f"{self.text} LIKE '%{part}%'")

    def __and__(self, other):
        return Expression(None, lambda o: self.test(o) and other.test(o), f"({self.text} AND {other.text})")

    def __or__(self, other):
        return Expression(None, lambda o: self.test(o) or other.test(o), f"({self.text} OR {other.text})")

    def __invert__(self):
        return Expression(None, lambda o: not self.test(o), f"NOT {self.text}")

    def __bool__(self):
        raise TypeError("an expression has no truth value; use & and |")


class Query:
    def __init__(self, model, tests=(), order=None, limit=None):
        self.model, self.tests, self.order, self.number = model, tests, order, limit

    def where(self, *tests):
        return Query(self.model, self.tests + tests, self.order, self.number)

    def by(self, field, descending=False):
        return Query(self.model, self.tests, (field.field.name, descending), self.number)

    def limit(self, n):
        return Query(self.model, self.tests, self.order, n)

    def __iter__(self):
        rows = [o for o in self.model.store.values() if all(t.test(o) for t in self.tests)]
        if self.order:
            rows.sort(key=operator.attrgetter(self.order[0]), reverse=self.order[1])
        return iter(rows[:self.number])

    def __len__(self):
        return sum(1 for _ in self)

    def __getitem__(self, i):
        return list(self)[i]

    def __str__(self):
        text = f"SELECT * FROM {self.model.__name__.lower()}"
        if self.tests:
            text += " WHERE " + " AND ".join(t.text for t in self.tests)
        if self.order:
            text += f" ORDER BY {self.order[0]}" + " DESC" * self.order[1]
        return text + (f" LIMIT {self.number}" if self.number is not None else "")


class ModelMeta(type):
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        inherited = [f for b in reversed(cls.__mro__[1:]) for f in vars(b).get("fields", ())]
        own = sorted((v for v in ns.values() if isinstance(v, Field)), key=lambda f: f.order)
        cls.fields = list({f.name: f for f in inherited + own}.values())
        cls.store = {}
        cls.numbers = count(1)
        return cls

    def __len__(cls):
        return len(cls.store)

    def __getitem__(cls, id):
        return cls.store[id]

    @property
    def ddl(cls):
        return f"CREATE TABLE {cls.__name__.lower()} ({', '.join(['id INT', *(f.sql() for f in cls.fields)])})"


class Model(metaclass=ModelMeta):
    def __init__(self, **values):
        self._dirty, self.id = set(), None
        unknown = values.keys() - {f.name for f in self.fields}
        if unknown:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(sorted(unknown))}")
        for f in self.fields:
            if f.name in values:
                setattr(self, f.name, values[f.name])
            elif f.default is None:
                f.clean(None)

    def save(self):
        for f in self.fields:
            if f.unique and any(o is not self and getattr(o, f.name) == getattr(self, f.name) for o in self.store.values()):
                raise ValidationError(f"{f.name} {getattr(self, f.name)!r} is taken")
        if self.id is None:
            self.id = next(type(self).numbers)
            self.store[self.id] = self
        changed, self._dirty = sorted(self._dirty), set()
        return changed

    @classmethod
    def where(cls, *tests):
        return Query(cls, tests)

    def __repr__(self):
        return f"<{type(self).__name__} {self.id}: " + ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in self.fields if not isinstance(f, Reference)) + ">"


class Author(Model):
    name = Text(length=20, unique=True)
    born = Integer(null=True, check=lambda y: y > 0)


class Work(Model):
    title = Text()
    year = Integer(default=2000)


class Book(Work):
    author = Reference(Author, back="books")
    pages = Integer(default=lambda: 100 + 1)


def main():
    for m in (Author, Work, Book):
        print(m.ddl)
    ada, bob = Author(name="Ada", born=1815), Author(name="Bob")
    print(ada.save(), bob.save(), ada.save())
    for title, year, who in (("Notes", 1843, ada), ("Engines", 1840, ada), ("Bees", 1999, bob), ("Cheese", 2001, bob)):
        Book(title=title, year=year, author=who).save()
    Book(title="Defaults", author=bob).save()
    print(Book[1], Book[5].pages, Book[5].year, len(Book), len(Author))
    queries = [Book.where(Book.year > 1900), Book.where((Book.year < 1842) | Book.title.contains("ee")).by(Book.title, True), Book.where(~(Book.author == ada), Book.pages == 101).limit(1),
               ada.books.by(Book.year), Book.where(Book.year >= 1843).where(Book.year != 1999).by(Book.year)]
    for q in queries:
        print(q, "->", [b.title for b in q], len(q))
    book = Book[1]
    book.title = "Notes, second edition"
    book.year = 1843
    print(book._dirty, book.save(), book.author.name, ada.books[0].title)
    for bad in (lambda: Author(name=5), lambda: Author(), lambda: Author(name="x" * 30), lambda: Author(name="Ada").save(), lambda: Author(name="C", born=-1), lambda: Author(name="C", colour=1), lambda: setattr(ada, "born", True),
                lambda: delattr(ada, "name"), lambda: bool(Book.year > 1), lambda: Book(title="t", author="Ada"), lambda: Book[99], lambda: setattr(ada, "books", [])):
        try:
            bad()
        except Exception as e:
            print(f"{type(e).__name__}: {e}")
    print([f.name for f in Book.fields], type(Book.title).__name__, Author.books.fget is not None)


main()
