# @package python3-markdown
# Markdown by Python-Markdown: extensions, own extension, table of contents, attributes.
import xml.etree.ElementTree as etree

import markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

TEXT = """\
Title: Meta
Date: today

# One {#first .c}

Text *em* **strong** `code` [link](http://a.example/?a=1&b=2 "T") ![i](p.png)
--strike-- and HTML & <b>bold</b>.

## Two

* a
* b

    more

1. x
2. y

> quote

Term
:   Definition

~~~ python
print("<")
~~~

A | B
--|:-:
1 | `2`

Note[^1] and an HTML abbreviation.

[^1]: The *note*.
*[HTML]: Hyper Text

[TOC]
"""


class Strike(InlineProcessor):
    def handleMatch(self, m, data):
        element = etree.Element("del")
        element.text = m.group(1)
        return element, m.start(0), m.end(0)


class Upper(Preprocessor):
    def run(self, lines):
        return [line.replace("Two", "TWO") for line in lines]


class Count(Treeprocessor):
    def run(self, root):
        root[0].set("data-n", str(len(list(root.iter()))))


class Own(Extension):
    def extendMarkdown(self, md):
        md.inlinePatterns.register(Strike(r"--(.*?)--", md), "strike", 175)
        md.preprocessors.register(Upper(md), "upper", 30)
        md.treeprocessors.register(Count(md), "count", 15)


md = markdown.Markdown(extensions=["meta", "toc", "tables", "footnotes", "fenced_code", "def_list", "abbr", "attr_list", "sane_lists", Own()])
print(md.convert(TEXT))
print(md.Meta, md.toc, md.toc_tokens)
print(markdown.markdown("a  \nb\n\n***\n\n<div markdown='1'>\n*x*\n</div>", extensions=["nl2br", "md_in_html"], output_format="xhtml"))
