# @package python3-mistune
# Markdown by mistune: all block and inline forms, plugins, an own renderer, the tree.
import mistune

TEXT = """\
# Title *with* emphasis

Paragraph with `code`, **strong**, [link](https://example.org "t"), ![img](a.png), <https://auto.example>,
a hard break\\
and <b>html</b> & entities &copy;.

Setext
------

> quote
> > nested

1. one
2. two
   - inner
   - [x] done

```python
print("<x>")
```

    indented code

| a | b |
|:--|--:|
| 1 | 2 |

~~gone~~ and a note[^1].

[^1]: The note.

***

[ref]: /url 'Title'
See [ref] and [text][ref].

<div>
block *html*
</div>
"""
print(mistune.html(TEXT))
print(mistune.create_markdown(escape=True)(TEXT)[:400])
print(mistune.create_markdown(plugins=["strikethrough", "footnotes", "table", "task_lists", "url"])(TEXT))
print(mistune.create_markdown(renderer="ast")("# A\n\n* b `c`\n"))


class Renderer(mistune.HTMLRenderer):
    def heading(self, text, level):
        return f"[{level}:{text}]\n"

    def codespan(self, text):
        return f"<tt>{mistune.escape(text)}</tt>"


print(mistune.create_markdown(renderer=Renderer())("## H `x<y`\n\ntext\n"))
