"""A text adventure whose player types from a script: rooms, things, verbs by decorator, a score."""
import textwrap
from collections import deque


class GameOver(Exception):
    def __init__(self, message, score):
        super().__init__(message)
        self.score = score


class Thing:
    fixed = False

    def __init__(self, name, description, *, worth=0, **traits):
        self.name = name
        self.description = description
        self.worth = worth
        self.__dict__.update(traits)

    def __str__(self):
        article = "an" if self.name[0] in "aeiou" else "a"
        return f"{article} {self.name}"

    def use(self, game):
        return f"You can't think of a use for the {self.name}."


class Lamp(Thing):
    lit = False

    def __str__(self):
        return super().__str__() + (" (providing light)" if self.lit else "")

    def use(self, game):
        self.lit = not self.lit
        return "The lamp is now " + ("on." if self.lit else "off.")


class Door(Thing):
    fixed = True
    locked = True

    def use(self, game):
        if self.locked and "key" not in game.inventory:
            return "It is locked, and you have no key."
        self.locked = not self.locked
        return "You unlock the door." if not self.locked else "You lock it again."


class Room:
    def __init__(self, name, description, dark=False):
        self.name, self.description, self.dark = name, description, dark
        self.exits = {}
        self.things = {}
        self.visited = 0

    def __contains__(self, name):
        return name in self.things

    def put(self, *things):
        for thing in things:
            self.things[thing.name] = thing
        return self


OPPOSITE = dict(north="south", east="west", up="down")
OPPOSITE |= {v: k for k, v in OPPOSITE.items()}


def connect(a, way, b, door=None):
    a.exits[way] = (b, door)
    b.exits[OPPOSITE[way]] = (a, door)


class Game:
    verbs = {}

    def __init__(self, script):
        self.input = deque(script)
        self.inventory = {}
        self.turns = self.score = 0
        hall = Room("Hall", "A draughty hall. Portraits of people you do not know look over your head.")
        cellar = Room("Cellar", "Barrels, and the smell of old wine. Something drips.", dark=True)
        vault = Room("Vault", "A round room of smooth stone; in its middle stands a pedestal.")
        garden = Room("Garden", "Roses gone wild around a fountain that has long been dry.")
        door = Door("door", "Oak and iron.")
        connect(hall, "down", cellar)
        connect(cellar, "east", vault, door)
        connect(hall, "north", garden)
        hall.put(Lamp("lamp", "A brass lamp.", worth=1))
        cellar.put(door, Thing("bottle", "Empty, sadly.", worth=2))
        garden.put(Thing("key", "Small and rusty.", worth=3), Thing("apple", "Red on one side.", worth=0, edible=True))
        vault.put(Thing("crown", "Gold, and heavier than it looks.", worth=50))
        self.rooms = [hall, cellar, vault, garden]
        self.room = hall

    @classmethod
    def verb(cls, *names):
        def register(function):
            for name in names:
                cls.verbs[name] = function
            return function
        return register

    def say(self, text):
        for paragraph in text.split("\n"):
            print(textwrap.fill(paragraph, 60))

    @property
    def light(self):
        return not self.room.dark or any(getattr(t, "lit", False) for t in (self.inventory | self.room.things).values())

    def look(self, full=True):
        if not self.light:
            return "It is pitch dark here."
        lines = [self.room.name]
        if full:
            lines.append(self.room.description)
        if self.room.things:
            lines.append("You see " + ", ".join(map(str, self.room.things.values())) + ".")
        lines.append("Exits: " + ", ".join(sorted(self.room.exits)))
        return "\n".join(lines)

    def find(self, name):
        if name in self.inventory:
            return self.inventory[name]
        if self.light and name in self.room:
            return self.room.things[name]
        raise LookupError(f"There is no {name} here." if name else "What?")

    def step(self, line):
        self.turns += 1
        word, _, rest = line.strip().lower().partition(" ")
        if word in OPPOSITE:
            word, rest = "go", word
        action = self.verbs.get(word)
        if action is None:
            close = [v for v in self.verbs if v[:2] == word[:2]]
            return f"I don't know how to {word!r}." + (f" Did you mean {close[0]!r}?" if close else "")
        try:
            return action(self, rest)
        except LookupError as e:
            return e.args[0]

    def play(self):
        self.say(self.look())
        try:
            while self.input:
                line = self.input.popleft()
                print(f"\n> {line}")
                self.say(self.step(line))
            raise GameOver("You fall asleep.", self.score)
        except GameOver as end:
            print(f"\n*** {end} ***\nScore {end.score} in {self.turns} turns.")


verb = Game.verb


@verb("go", "walk")
def go(game, way):
    try:
        target, door = game.room.exits[way]
    except KeyError:
        return f"You can't go {way or 'nowhere'}."
    if door is not None and door.locked:
        return "The door is closed and locked."
    game.room = target
    target.visited += 1
    return game.look(full=target.visited == 1)


@verb("look", "l", "examine", "x")
def look(game, what):
    return game.find(what).description if what else game.look()


@verb("take", "get")
def take(game, what):
    if what == "all":
        names = [n for n, t in game.room.things.items() if not t.fixed] if game.light else []
        return "\n".join(f"{n}: {take(game, n)}" for n in names) or "Nothing to take."
    thing = game.find(what)
    if thing.fixed:
        return f"The {what} won't move."
    if what in game.inventory:
        return "You have it already."
    game.inventory[what] = game.room.things.pop(what)
    game.score += thing.worth
    thing.worth = 0
    return "Taken."


@verb("drop")
def drop(game, what):
    if what not in game.inventory:
        return f"You don't have {'that' if not what else what}."
    game.room.put(game.inventory.pop(what))
    return "Dropped."


@verb("use", "light", "unlock", "open")
def use(game, what):
    return game.find(what).use(game)


@verb("eat")
def eat(game, what):
    thing = game.find(what)
    if not getattr(thing, "edible", False):
        return f"The {what} does not look tasty."
    game.inventory.pop(what, None) or game.room.things.pop(what)
    game.score += 1
    return "Delicious."


@verb("inventory", "i")
def inventory(game, _):
    if not game.inventory:
        return "Your hands are empty."
    return "You carry " + " and ".join(str(t) for t in game.inventory.values()) + "."


@verb("wear")
def wear(game, what):
    game.find(what)
    if what == "crown":
        raise GameOver("You are the ruler of an empty house.", game.score + 10)
    return "It does not fit."


SCRIPT = """
look
dance
inventory
down
take bottle
up
take lamp
north
take all
eat lamp
eat apple
i
south
down
light lamp
take all
take door
east
use door
east
x crown
take crown
take crown
drop bottle
use bottle
look
goo west
west
x nothing
wear key
wear crown
north
""".strip().splitlines()

Game(SCRIPT).play()
print(sorted(Game.verbs), len({f.__name__ for f in Game.verbs.values()}))
Game(["north", "up", "", "drop"]).play()
