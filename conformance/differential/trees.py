# @verify 0 40
# @nightly 0 1725
# @strategy counting: what a source becomes does not depend on it
# @limit 900
"""`ast.parse` makes the same tree of each file, with all positions, with type comments and without, folded too; the text that the library makes of the tree is the same."""

import ast

import corpus


def dump(source, name, **options):
    try:
        return ast.dump(ast.parse(source, name, **options), include_attributes=True, indent=1)
    except (SyntaxError, ValueError, UnicodeError) as e:
        return corpus.error(e)


def look(name, source):
    yield "tree", dump(source, name)
    yield "with type comments", dump(source, name, type_comments=True)
    yield "folded", dump(source, name, optimize=2)
    try:
        yield "unparsed", ast.unparse(ast.parse(source, name))
    except (SyntaxError, ValueError, UnicodeError):
        pass


corpus.sweep(look)
