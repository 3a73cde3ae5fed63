"""A one-way constraint solver in the small: variables, a hierarchy of constraint classes, planning and propagation through chains."""


class Variable:
    def __init__(self, name, value=0):
        self.name, self.value, self.constraints, self.by, self.mark, self.stay = name, value, [], None, 0, True


class Constraint:
    strength = 0

    def __init__(self, *variables):
        self.variables = variables
        for v in variables:
            v.constraints.append(self)

    def outputs(self):
        return self.variables[-1:]

    def inputs(self):
        return self.variables[:-1]

    def ready(self, mark):
        return all(v.mark == mark or v.by is None for v in self.inputs())

    def execute(self):
        raise NotImplementedError


class Equal(Constraint):
    strength = 3

    def execute(self):
        source, target = self.variables
        target.value = source.value


class Scale(Constraint):
    strength = 2

    def execute(self):
        source, factor, offset, target = self.variables
        target.value = source.value * factor.value + offset.value


class Sum(Constraint):
    strength = 1

    def execute(self):
        *sources, target = self.variables
        total = 0
        for s in sources:
            total += s.value
        target.value = total % 1_000_003


class Planner:
    def __init__(self):
        self.mark = 0

    def plan(self, roots):
        self.mark += 1
        for v in roots:
            v.mark = self.mark
        todo, plan, done = sorted((c for v in roots for c in v.constraints), key=lambda c: c.strength), [], set()
        while todo:
            c = todo.pop()
            if id(c) in done or not c.ready(self.mark):
                continue
            done.add(id(c))
            plan.append(c)
            for out in c.outputs():
                out.mark, out.by = self.mark, c
                todo.extend(out.constraints)
        return plan


def main(n):
    planner = Planner()
    chain = [Variable(f"v{i}") for i in range(n)]
    for a, b in zip(chain, chain[1:]):
        Equal(a, b)
    factor, offset = Variable("factor", 3), Variable("offset", 7)
    scaled = [Variable(f"s{i}") for i in range(n)]
    for a, b in zip(chain, scaled):
        Scale(a, factor, offset, b)
    total = Variable("total")
    Sum(*scaled[:50], total)
    result = 0
    for round_number in range(12):
        plan = planner.plan([chain[0], factor, offset])
        for value in range(6):
            chain[0].value = value * round_number
            for c in plan:
                c.execute()
            result += total.value + scaled[-1].value
    return result + len(plan)


if __name__ == "__main__":
    from harness import run
    run(main, 11_000)
