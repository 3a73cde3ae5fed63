"""A bank: account classes made by a registering metaclass, money as a value type, transactions with roll-back, an audit log."""
from collections import defaultdict
from contextlib import contextmanager
from functools import total_ordering


class BankError(Exception):
    """Base of what can go wrong."""


class InsufficientFunds(BankError):
    def __init__(self, account, wanted):
        super().__init__(account, wanted)
        self.account, self.wanted = account, wanted

    def __str__(self):
        return f"{self.account.number} holds {self.account.balance}, {self.wanted} wanted"


class Frozen(BankError):
    pass


@total_ordering
class Money:
    __slots__ = ("cents",)

    def __init__(self, amount=0, *, cents=None):
        if cents is None:
            whole, _, part = str(amount).partition(".")
            sign = -1 if whole.startswith("-") else 1
            cents = sign * (abs(int(whole)) * 100 + int((part + "00")[:2]))
        object.__setattr__(self, "cents", cents)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __add__(self, other):
        return Money(cents=self.cents + other.cents) if isinstance(other, Money) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __sub__(self, other):
        return Money(cents=self.cents - other.cents) if isinstance(other, Money) else NotImplemented

    def __neg__(self):
        return Money(cents=-self.cents)

    def __mul__(self, factor):
        if not isinstance(factor, (int, float)):
            return NotImplemented
        return Money(cents=round(self.cents * factor))

    __rmul__ = __mul__

    def __eq__(self, other):
        return self.cents == other.cents if isinstance(other, Money) else NotImplemented

    def __lt__(self, other):
        return self.cents < other.cents if isinstance(other, Money) else NotImplemented

    def __hash__(self):
        return hash(("Money", self.cents))

    def __bool__(self):
        return self.cents != 0

    def __format__(self, spec):
        return format(str(self), spec)

    def __str__(self):
        sign = "-" if self.cents < 0 else ""
        return f"{sign}{abs(self.cents) // 100:,}.{abs(self.cents) % 100:02d}"

    def __repr__(self):
        return f"Money('{self}')"


class AccountMeta(type):
    registry = {}

    def __prepare__(name, bases, **kwargs):
        return {"__annotations__": {}, "made_by": "AccountMeta"}

    def __new__(mcs, name, bases, ns, code=None, **kwargs):
        cls = super().__new__(mcs, name, bases, ns, **kwargs)
        if code:
            if code in mcs.registry:
                raise TypeError(f"account code {code!r} is taken by {mcs.registry[code].__name__}")
            mcs.registry[code] = cls
            cls.code = code
        return cls

    def __init__(cls, name, bases, ns, code=None, **kwargs):
        super().__init__(name, bases, ns, **kwargs)
        cls.serial = 0

    def __call__(cls, *args, **kwargs):
        if "code" not in cls.__dict__:
            raise TypeError(f"{cls.__name__} is abstract")
        account = super().__call__(*args, **kwargs)
        cls.serial += 1
        account.number = f"{cls.code}-{cls.serial:04d}"
        return account

    def __iter__(cls):
        return iter(sorted(AccountMeta.registry.items()))

    def __len__(cls):
        return len(AccountMeta.registry)


class Amount:
    """A descriptor that takes what Money takes and keeps Money."""

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.slot)

    def __set__(self, obj, value):
        setattr(obj, self.slot, value if isinstance(value, Money) else Money(value))


class Account(metaclass=AccountMeta):
    balance = Amount()
    floor = Money(0)

    def __init__(self, owner, opening=0):
        self.owner = owner
        self.balance = opening
        self.frozen = False

    def __repr__(self):
        return f"<{type(self).__name__} {getattr(self, 'number', '?')} {self.owner}: {self.balance}>"

    def deposit(self, amount):
        self.check()
        if amount <= Money(0):
            raise ValueError(f"cannot deposit {amount}")
        self.balance += amount

    def withdraw(self, amount):
        self.check()
        if self.balance - amount < self.floor:
            raise InsufficientFunds(self, amount)
        self.balance -= amount

    def check(self):
        if self.frozen:
            raise Frozen(f"{self.number} is frozen")

    def month_end(self):
        return Money(0)


class Checking(Account, code="CH"):
    floor = Money(-100)
    fee = Money("2.50")

    def month_end(self):
        fee = self.fee if self.balance < Money(500) else Money(0)
        self.balance -= fee
        return super().month_end() - fee


class Savings(Account, code="SV"):
    rate = 0.03

    def month_end(self):
        interest = self.balance * (self.rate / 12)
        self.balance += interest
        return super().month_end() + interest


class Premium(Checking, Savings, code="PR"):
    fee = Money(0)
    rate = 0.06


class Bank:
    def __init__(self):
        self.accounts = {}
        self.log = []
        self.totals = defaultdict(Money)

    def open(self, code, owner, opening=0):
        account = AccountMeta.registry[code](owner, opening)
        self.accounts[account.number] = account
        self.log.append(("open", account.number, account.balance))
        return account

    @contextmanager
    def transaction(self, name):
        before = {n: a.balance for n, a in self.accounts.items()}
        mark = len(self.log)
        try:
            yield self
        except BankError as e:
            for number, balance in before.items():
                self.accounts[number].balance = balance
            del self.log[mark:]
            self.log.append(("rolled back", name, type(e).__name__))
            print(f"  {name}: {type(e).__name__}: {e}")
        else:
            self.log.append(("committed", name, len(self.log) - mark))
            print(f"  {name}: done")

    def transfer(self, source, target, amount):
        amount = Money(amount)
        self.accounts[source].withdraw(amount)
        self.accounts[target].deposit(amount)
        self.log.append(("transfer", f"{source}>{target}", amount))
        self.totals[source[:2]] += amount

    def total(self):
        return sum(a.balance for a in self.accounts.values())


def main():
    bank = Bank()
    ann = bank.open("CH", "Ann", "1200.50")
    ben = bank.open("SV", "Ben", 3000)
    cat = bank.open("PR", "Cat", 250)
    bank.open("CH", "Dan")
    print(*bank.accounts.values(), sep="\n")
    with bank.transaction("rent"):
        bank.transfer("CH-0001", "SV-0001", "700.25")
    with bank.transaction("too much"):
        bank.transfer("SV-0001", "CH-0002", 100)
        bank.transfer("CH-0001", "CH-0002", 1000)
    cat.frozen = True
    with bank.transaction("frozen"):
        bank.transfer("CH-0001", "PR-0001", 1)
    cat.frozen = False
    try:
        with bank.transaction("negative"):
            bank.transfer("CH-0001", "PR-0001", -5)
    except ValueError as e:
        print("  ValueError:", e)
    print("total", bank.total(), "by kind", dict(bank.totals))
    for account in bank.accounts.values():
        print(f"{account.number} {account.month_end():>10} -> {account.balance:>12}")
    print([c.__name__ for c in Premium.__mro__])
    print(dict(Account), len(Account), Checking.serial, Premium.made_by)
    for bad in (lambda: Account("Eve"), lambda: Money(1) + 1, lambda: Money(1) < 2, lambda: setattr(Money(1), "cents", 2),
                lambda: AccountMeta("Copy", (Account,), {}, code="CH"), lambda: bank.open("XX", "Eve")):
        try:
            bad()
        except (TypeError, AttributeError, KeyError) as e:
            print(f"{type(e).__name__}: {e}")
    print(repr(Money("1234567.8")), -Money("0.05"), 3 * Money("0.10"), Money(2) * 1.255, bool(Money()), sorted({Money(3), Money(1), Money(3)}))
    print(max(bank.accounts.values(), key=lambda a: a.balance), Account.balance.name, ann.balance > ben.balance)
    for entry in bank.log:
        print(*entry)


main()
