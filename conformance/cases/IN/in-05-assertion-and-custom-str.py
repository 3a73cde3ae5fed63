# @row IN-05
class Custom(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[1]}"


try:
    assert 1 == 2, ("tuple", "message")
except AssertionError as e:
    print(repr(e), e)
try:
    raise Custom(5, "bad thing")
except Custom as e:
    print(e, repr(e), e.code)
raise Custom(404, "not\nfound")
