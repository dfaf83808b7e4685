"""One stylesheet for a page."""

from __future__ import annotations

from pathlib import Path

from interaction_spec.guide.site import valid
from interaction_spec.guide.stylesheets import Joined, join_links, write_joined

HEAD = """<link rel="stylesheet" href="../assets/a/theme.css">
<link rel="stylesheet" href="../assets/guide/guide.css">
<link rel="stylesheet" href="../assets/guide/print.css" media="print">"""


def test_a_page_links_one_stylesheet() -> None:
    """The links become one, in the place of the first; what is for another medium stays."""
    joined: Joined = {}

    html = join_links(HEAD, joined)

    (name,) = joined
    assert html == f'\n<link rel="stylesheet" href="../{name}">\n' + HEAD.splitlines()[2]
    assert joined[name] == ("assets/a/theme.css", "assets/guide/guide.css")


def test_a_single_stylesheet_stays() -> None:
    """Where there is nothing to join, nothing changes."""
    joined: Joined = {}

    assert join_links(HEAD.splitlines()[0], joined) == HEAD.splitlines()[0]
    assert joined == {}


def test_addresses_inside_follow(tmp_path: Path) -> None:
    """What a stylesheet points to is found from its new place; data and other places are left alone."""
    for name, css in {
        "a/theme.css": "a{b:url(x.png)}/*# sourceMappingURL=t.map */",
        "guide/guide.css": 'c{d:url("f/g.woff2")}',
    }.items():
        (tmp_path / "assets" / name).parent.mkdir(parents=True)
        (tmp_path / "assets" / name).write_text(css + "e{f:url(data:image/svg+xml,<svg/>)}", encoding="utf-8")
    joined: Joined = {}
    join_links(HEAD, joined)

    write_joined(tmp_path, joined)

    (name,) = joined
    css = (tmp_path / name).read_text(encoding="utf-8")
    assert 'a{b:url("../a/x.png")}' in css
    assert 'c{d:url("f/g.woff2")}' in css
    assert css.count("e{f:url(data:image/svg+xml,<svg/>)}") == 2
    assert "sourceMappingURL" not in css


def test_what_html_does_not_allow_is_dropped() -> None:
    """The theme's check boxes and search box keep everything else."""
    theme = '<input class="md-toggle" id="__drawer" autocomplete="off"><input autocorrect="off" autocomplete="off">'

    assert valid(theme) == '<input class="md-toggle" id="__drawer"><input autocomplete="off">'
