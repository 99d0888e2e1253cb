"""Begins and ends letters."""

from wordsmith_title import title_case


def salutation(name: str) -> str:
    return f"Dear {title_case(name)},"


def closing(name: str) -> str:
    return f"Yours sincerely,\n{title_case(name)}"
