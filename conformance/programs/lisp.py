"""A small Lisp: reader, environments, special forms, macros, tail calls, and a prelude written in itself."""
import operator
from functools import reduce
from itertools import chain


class Symbol(str):
    table = {}

    def __new__(cls, name):
        if name not in cls.table:
            cls.table[name] = super().__new__(cls, name)
        return cls.table[name]

    def __repr__(self):
        return str(self)


class LispError(Exception):
    pass


QUOTE, IF, DEFINE, SET, LAMBDA, BEGIN, LET, MACRO, COND, AND, OR, QUASI, UNQUOTE, SPLICE, ELSE = map(
    Symbol, "quote if define set! lambda begin let define-macro cond and or quasiquote unquote unquote-splicing else".split())
READER = {"'": QUOTE, "`": QUASI, ",": UNQUOTE, ",@": SPLICE}


def tokens(text):
    i, n = 0, len(text)
    while i < n:
        c = text[i]
        if c.isspace():
            i += 1
        elif c == ";":
            while i < n and text[i] != "\n":
                i += 1
        elif c == '"':
            j = text.index('"', i + 1)
            yield text[i:j + 1]
            i = j + 1
        elif text.startswith(",@", i):
            yield ",@"
            i += 2
        elif c in "()'`,":
            yield c
            i += 1
        else:
            j = i
            while j < n and not text[j].isspace() and text[j] not in "()'`,;\"":
                j += 1
            yield text[i:j]
            i = j


def read(stream):
    try:
        token = next(stream)
    except StopIteration:
        raise LispError("unexpected end of input") from None
    if token == "(":
        result = []
        while True:
            item = read(stream)
            if item is CLOSE:
                return result
            result.append(item)
    if token == ")":
        return CLOSE
    if token in READER:
        return [READER[token], read(stream)]
    return atom(token)


CLOSE = object()


def atom(token):
    if token.startswith('"'):
        return token[1:-1]
    if token in ("#t", "#f"):
        return token == "#t"
    for kind in (int, float):
        try:
            return kind(token)
        except ValueError:
            continue
    return Symbol(token)


def read_all(text):
    stream = tokens(text)
    for first in stream:
        form = read(chain([first], stream))
        if form is CLOSE:
            raise LispError("unexpected )")
        yield form


class Env(dict):
    def __init__(self, params=(), args=(), outer=None):
        self.outer = outer
        if isinstance(params, Symbol):
            self[params] = list(args)
            return
        if "." in params:
            k = params.index(".")
            if len(args) < k:
                raise LispError(f"expected at least {k} arguments, given {len(args)}")
            self.update(zip(params[:k], args))
            self[params[k + 1]] = list(args[k:])
            return
        if len(params) != len(args):
            raise LispError(f"expected {show(list(params))}, given {show(list(args))}")
        self.update(zip(params, args))

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f"unbound symbol: {name}")


class Procedure:
    def __init__(self, params, body, env, name="lambda"):
        self.params, self.body, self.env, self.name = params, body, env, name

    def __call__(self, *args):
        return evaluate(self.body, Env(self.params, args, self.env))


def show(x):
    if x is True:
        return "#t"
    if x is False:
        return "#f"
    if isinstance(x, Symbol):
        return str(x)
    if isinstance(x, str):
        return f'"{x}"'
    if isinstance(x, list):
        return "(" + " ".join(map(show, x)) + ")"
    if isinstance(x, Procedure):
        return f"#<procedure {x.name}>"
    if callable(x):
        return "#<primitive>"
    return str(x)


def sequence(forms):
    return forms[0] if len(forms) == 1 else [BEGIN, *forms]


MACROS = {}


def quasi(x, env):
    if not isinstance(x, list):
        return x
    if x and x[0] is UNQUOTE:
        return evaluate(x[1], env)
    result = []
    for item in x:
        if isinstance(item, list) and item and item[0] is SPLICE:
            result.extend(evaluate(item[1], env))
        else:
            result.append(quasi(item, env))
    return result


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            raise LispError("empty application")
        head = x[0]
        if head is QUOTE:
            return x[1]
        elif head is QUASI:
            return quasi(x[1], env)
        elif head is IF:
            _, test, then, *rest = x
            if evaluate(test, env) is not False:
                x = then
            elif rest:
                x = rest[0]
            else:
                return []
        elif head is COND:
            for test, *body in x[1:]:
                if test is ELSE or evaluate(test, env) is not False:
                    x = sequence(body)
                    break
            else:
                return []
        elif head is AND or head is OR:
            value = head is AND
            for part in x[1:]:
                value = evaluate(part, env)
                if (value is False) == (head is AND):
                    break
            return value
        elif head is DEFINE:
            target = x[1]
            if isinstance(target, list):
                name, *params = target
                env[name] = Procedure(params, sequence(x[2:]), env, name)
                return name
            env[target] = evaluate(x[2], env)
            return target
        elif head is SET:
            env.find(x[1])[x[1]] = evaluate(x[2], env)
            return []
        elif head is LAMBDA:
            return Procedure(x[1], sequence(x[2:]), env)
        elif head is MACRO:
            (name, *params), *body = x[1:]
            MACROS[name] = Procedure(params, sequence(body), env, name)
            return name
        elif head is LET:
            bindings, *body = x[1:]
            names = [name for name, _ in bindings]
            values = [evaluate(value, env) for _, value in bindings]
            env = Env(names, values, env)
            x = sequence(body)
        elif head is BEGIN:
            for part in x[1:-1]:
                evaluate(part, env)
            x = x[-1]
        elif isinstance(head, Symbol) and head in MACROS:
            x = MACROS[head](*x[1:])
        else:
            function, *args = [evaluate(part, env) for part in x]
            if isinstance(function, Procedure):
                env = Env(function.params, args, function.env)
                x = function.body
            elif callable(function):
                try:
                    return function(*args)
                except (TypeError, ZeroDivisionError, IndexError) as e:
                    raise LispError(f"{show(head)}: {type(e).__name__}") from e
            else:
                raise LispError(f"not a procedure: {show(function)}")


def fold(op, unit):
    return lambda *args: reduce(op, args, unit)


def compare(op):
    return lambda *args: all(op(a, b) for a, b in zip(args, args[1:]))


def minus(first, *rest):
    return reduce(operator.sub, rest, first) if rest else -first


def global_env():
    env = Env()
    env.update({Symbol(k): v for k, v in {
        "+": fold(operator.add, 0), "*": fold(operator.mul, 1), "-": minus,
        "/": lambda a, b: a // b if isinstance(a, int) and isinstance(b, int) and a % b == 0 else a / b,
        "=": compare(operator.eq), "<": compare(operator.lt), ">": compare(operator.gt), "<=": compare(operator.le),
        "mod": operator.mod, "quotient": lambda a, b: int(a / b), "eq?": operator.is_, "equal?": operator.eq,
        "cons": lambda a, b: [a, *b], "car": lambda p: p[0], "cdr": lambda p: p[1:] if p else 1 / 0,
        "list": lambda *a: list(a), "null?": lambda p: p == [], "pair?": lambda p: isinstance(p, list) and p != [],
        "not": lambda v: v is False, "length": len, "append": lambda *ls: sum(ls, []),
        "symbol?": lambda v: isinstance(v, Symbol), "number?": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
        "apply": lambda f, args: f(*args), "string-append": lambda *s: "".join(s), "max": max, "min": min, "abs": abs,
    }.items()})
    return env


PRELUDE = """
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(define (filter p l) (cond ((null? l) '()) ((p (car l)) (cons (car l) (filter p (cdr l)))) (else (filter p (cdr l)))))
(define (foldl f acc l) (if (null? l) acc (foldl f (f acc (car l)) (cdr l))))
(define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
(define (compose f g) (lambda (x) (f (g x))))
(define-macro (unless test . body) `(if ,test '() (begin ,@body)))
(define-macro (while test . body) `(let ((loop '())) (set! loop (lambda () (if ,test (begin ,@body (loop)) '()))) (loop)))
"""

PROGRAM = """
(+ 1 2 3) (* 1.5 4) (/ 10 4) (/ 10 5) (- 5) (< 1 2 3) (< 1 3 2)
(define (fact n) (if (= n 0) 1 (* n (fact (- n 1)))))
(fact 30)
(define (fib n) (let loop-is-not-here ((a 1)) a))
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 20000 0)
(map (lambda (x) (* x x)) (range 0 10))
(filter (lambda (x) (= 0 (mod x 3))) (range 0 20))
(foldl + 0 (range 0 101))
((compose (lambda (x) (* 2 x)) (lambda (x) (+ 1 x))) 20)
(define counter (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(counter) (counter) (counter)
`(1 ,(+ 1 1) ,@(map fact '(3 4)) end)
(unless (> 1 2) 'fine)
(define i 0) (define out '())
(while (< i 5) (set! out (cons i out)) (set! i (+ i 1)))
out
(define (tree-insert t v) (cond ((null? t) (list v '() '())) ((< v (car t)) (list (car t) (tree-insert (car (cdr t)) v) (car (cdr (cdr t)))))
  (else (list (car t) (car (cdr t)) (tree-insert (car (cdr (cdr t))) v)))))
(define (tree-walk t) (if (null? t) '() (append (tree-walk (car (cdr t))) (list (car t)) (tree-walk (car (cdr (cdr t)))))))
(tree-walk (foldl tree-insert '() '(50 20 70 10 30 60 80 25)))
(define (variadic a . rest) (list a rest))
(variadic 1 2 3) (variadic 1)
(and 1 2 #f 3) (or #f #f 7) (and) (or)
(string-append "foo" "bar") 'sym "str" (list 'a "b" #t #f 1.0)
fact car
(undefined 1) (car '()) (1 2) (fact) (variadic) (/ 1 0) (apply + '(1 2 3)) (quotient 17 5)
"""


def main():
    env = global_env()
    for form in read_all(PRELUDE):
        evaluate(form, env)
    for form in read_all(PROGRAM):
        try:
            print(show(form)[:60], "=>", show(evaluate(form, env)))
        except LispError as e:
            cause = f" [{e.__cause__}]" if e.__cause__ else ""
            print(show(form)[:60], "=> error:", e, cause)
    for text in ["(1 2", ")", "(a . b) (", "'"]:
        try:
            print([show(f) for f in read_all(text)])
        except LispError as e:
            print(repr(text), "=> reader:", e)
    print(len(Symbol.table), Symbol("car") is Symbol("car"), type(Symbol("x")).__name__)


if __name__ == "__main__":
    main()
