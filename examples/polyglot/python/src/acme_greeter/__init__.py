"""Greets people in title case."""

from wordsmith_title import title_case


def greet(name: str) -> str:
    return f"Hello, {title_case(name)}!"
