"""A good feature file, and what becomes of it when one thing in it is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from interaction_spec.errors import Misread, Problem
from interaction_spec.scenarios import Feature, read_feature

Write = Callable[..., Path]

FRENCH = """# language: fr
@log
Fonctionnalité: Le journal

  @IM-R-051 @must
  Règle: Une écriture peut être marquée.

    @IM-SC-0155 @procedure @IM-P-32
    Scénario: Marquer une écriture
      Étant donné que le contact « CT1 » existe
      Et que ceci existe :
        | Code | Nom |
        | A    |     |
      Quand je choisis cela
      Et je confirme
      Alors tout va bien

    @IM-SC-0156
    Scénario: Sans confirmation
      Quand je choisis cela
      Alors rien n’est modifié
"""


def read(file: Path) -> Feature:
    """Read a file that `write` wrote."""
    return read_feature(file, file.parents[2])


def problems(file: Path) -> list[Problem]:
    """What the reader complains about."""
    with pytest.raises(Misread) as error:
        read(file)
    return list(error.value.problems)


def reasons(file: Path) -> list[str]:
    """The ids of what the reader complains about."""
    return [problem.reason for problem in problems(file)]


def replaced(old: str, new: str) -> str:
    """The good file with one fault in it."""
    assert old in FRENCH, old
    return FRENCH.replace(old, new, 1)
