# @row OM-02
class A:
    def __lt__(self, o): return "A<"
    def __ge__(self, o): return NotImplemented
class B:
    def __gt__(self, o): return "B>"
    def __le__(self, o): return "B<="
print(A() < 1, 1 > A(), B() > 1, 1 < B(), A() < B(), A() >= B())
for test in (
    "A() > 1", "1 < A()", "A() >= 1", "A() <= B()", "object() < object()", "1 < 'a'", "[] < ()", "None < None",
    "1j < 2j", "{} < {}", "A() > A()",
):
    try:
        print(test, eval(test))
    except TypeError as e:
        print(test, e)
