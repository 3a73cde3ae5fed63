# @package python3-docutils docutils-common python3-roman
# reStructuredText by docutils: to HTML, to a tree, to XML-like text, with warnings.
import io
import os

import docutils
from docutils import nodes
from docutils.core import publish_doctree, publish_from_doctree, publish_parts, publish_string
from docutils.parsers.rst import Directive, directives, roles

SOURCE = """\
=======
 Title
=======

:Author: Ann
:Version: 1

A paragraph with *emphasis*, **strong**, ``literal``, a link_ and a footnote [1]_.

.. _link: https://example.org/

Section
-------

#. one
#. two

   * nested
   * more

Term
    Definition of `interpreted` text.

===== =====
 A     B
===== =====
1     two
3     four
===== =====

+------+-------+
| a    | b     |
+======+=======+
| row  | cell  |
+------+-------+

.. note:: Take care.

.. code:: python

   print("x")

.. image:: a.png
   :alt: picture
   :width: 50%

.. [1] The note.

Line block:

| one
|   two

>>> 1 + 1
2

.. shout:: hello
   :times: 2

:upper:`role text` |sub|

.. |sub| replace:: substituted
"""


class Shout(Directive):
    required_arguments = 1
    option_spec = {"times": directives.nonnegative_int}

    def run(self):
        return [nodes.paragraph("", "", nodes.strong(text=self.arguments[0].upper() * self.options.get("times", 1)))]


def upper(name, rawtext, text, lineno, inliner, options={}, content=[]):
    return [nodes.emphasis(rawtext, text.upper())], []


directives.register_directive("shout", Shout)
roles.register_local_role("upper", upper)
# Debian keeps the data apart from the code.
writers = os.path.join(os.path.dirname(docutils.__file__), "../../../../share/docutils/writers")
settings = {"template": os.path.join(writers, "html4css1/template.txt"), "report_level": 5, "_disable_config": True, "embed_stylesheet": False, "stylesheet_path": None, "stylesheet": None}
print(publish_string(SOURCE, writer_name="pseudoxml", settings_overrides=settings).decode())
parts = publish_parts(SOURCE, writer_name="html", settings_overrides=settings)
print(parts["title"], parts["html_body"])
tree = publish_doctree(SOURCE, settings_overrides=settings)
print([type(node).__name__ for node in tree.children], [n.astext() for n in tree.findall(nodes.title)], [n["refuri"] for n in tree.findall(nodes.reference)])
print(publish_from_doctree(tree, writer_name="manpage", settings_overrides=settings).decode())
warnings = io.StringIO()
publish_string("Title\n==\n\n*open\n\n.. nothing:: x\n\n`a`_\n", writer_name="null", settings_overrides={"warning_stream": warnings, "_disable_config": True})
print(warnings.getvalue())
