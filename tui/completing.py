"""Scripts that complete commands in bash, zsh and fish: every command, option and choice, as the parsers have them."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from importlib import import_module

from facts.model import Kind
from tui.commands import COMMANDS, MODULES
from tui.commands.arguments import Parser

_KINDS = ("--select", "--ignore")
_FILES = ("FILE", "PATH", "DIR", "FILE|FOLDER")


@dataclass(frozen=True, slots=True)
class Option:
    """An option: its names, what it does, whether a value follows, and which values there are (none: any)."""

    names: tuple[str, ...]
    help: str
    value: bool
    choices: tuple[str, ...]
    files: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A command with its options and what its arguments may be; `files`: any path."""

    name: str
    help: str
    options: tuple[Option, ...]
    words: tuple[str, ...]
    files: bool


def commands() -> tuple[Command, ...]:
    """Every command, read from its parser."""
    return tuple(map(_command, COMMANDS))


def script(shell: str) -> str:
    """The script for a shell of `SHELLS`."""
    return SHELLS[shell](commands())


def _command(name: str) -> Command:
    module = import_module(f"tui.commands.{MODULES.get(name, name)}")
    parser = Parser(f"crossread {name}", module.HELP, module.EXAMPLES)
    module.add_arguments(parser)
    actions = parser._actions  # noqa: SLF001 - argparse has no other way to list them
    options = tuple(_option(a) for a in actions if a.option_strings)
    places = [a for a in actions if not a.option_strings]
    words = tuple(str(c) for a in places for c in a.choices or ())
    return Command(name, COMMANDS[name], options, words, any(a.metavar in _FILES for a in places))


def _option(action: argparse.Action) -> Option:
    names = tuple(action.option_strings)
    choices = tuple(map(str, action.choices or ()))
    if names[0] in _KINDS:
        choices = tuple(k.value for k in Kind)
    text = "" if action.help in {None, argparse.SUPPRESS} else " ".join(str(action.help).split())
    return Option(names, text, action.nargs != 0, choices, str(action.metavar) in _FILES)


def _bash(found: tuple[Command, ...]) -> str:
    cases = []
    for command in found:
        options = " ".join(name for option in command.options for name in option.names)
        cases.append(f"        {command.name}) options='{options}' words='{' '.join(command.words)}' ;;\n")
    values = "".join(
        f"        {command.name}:{name}) words='{' '.join(option.choices)}' ;;\n"
        for command in found
        for option in command.options
        for name in option.names
        if option.choices
    )
    bare = sorted({n for c in found for o in c.options if o.value and not o.choices and not o.files for n in o.names})
    names = " ".join(c.name for c in found)
    return f"""\
# bash completion for crossread, made by `crossread completion bash`
_crossread() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} command='' options='' words='' word
    COMPREPLY=()
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case " {names} " in *" $word "*) command=$word; break ;; esac
    done
    case $command:$before in
{values}        *:{"|*:".join(bare)}) return ;;
    esac
    if [[ -n $words ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$current")); return
    fi
    case $command in
{"".join(cases)}        *) options='--help --version' words='{names}' ;;
    esac
    [[ $current == -* ]] && words=$options
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}}
complete -o default -F _crossread crossread
"""


def _zsh(found: tuple[Command, ...]) -> str:
    listed = "".join(f"        {_zsh_quoted(f'{c.name}:{c.help}')}\n" for c in found)
    cases = []
    for command in found:
        lines = [f"        {_zsh_quoted(line)}" for option in command.options for line in _zsh_option(option)]
        lines += [f"        {_zsh_quoted('*: :(' + ' '.join(command.words) + ')')}"] if command.words else []
        lines += ["        '*: :_files'"] if not command.words else []
        joined = " \\\n".join(lines)
        cases.append(f"    {command.name}) _arguments -s \\\n{joined} ;;\n")
    return f"""\
#compdef crossread
# zsh completion for crossread, made by `crossread completion zsh`
_crossread() {{
    local -a commands
    commands=(
{listed}    )
    if (( CURRENT == 2 )); then
        _describe command commands
        _files
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
{"".join(cases)}    *) _files ;;
    esac
}}
if [[ $funcstack[1] == _crossread ]]; then _crossread "$@"; else compdef _crossread crossread; fi
"""


def _zsh_option(option: Option) -> list[str]:
    text = option.help.translate(str.maketrans("[]", "()")).replace(":", " -")
    value = ""
    if option.choices:
        value = f": :({' '.join(option.choices)})"
    elif option.value:
        value = ": :_files" if option.files else ": :"
    return [f"{name}[{text}]{value}" for name in option.names]


def _zsh_quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _fish(found: tuple[Command, ...]) -> str:
    lines = ["# fish completion for crossread, made by `crossread completion fish`"]
    names = " ".join(c.name for c in found)
    none = f"not __fish_seen_subcommand_from {names}"
    lines += [f"complete -c crossread -n {_fish_quoted(none)} -a {c.name} -d {_fish_quoted(c.help)}" for c in found]
    for command in found:
        seen = _fish_quoted(f"__fish_seen_subcommand_from {command.name}")
        if command.words:
            lines.append(f"complete -c crossread -n {seen} -f -a {_fish_quoted(' '.join(command.words))}")
        for option in command.options:
            flags = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names)
            value = f" -x -a {_fish_quoted(' '.join(option.choices))}" if option.choices else " -r" * option.value
            lines.append(f"complete -c crossread -n {seen} {flags}{value} -d {_fish_quoted(option.help)}")
    return "\n".join(lines) + "\n"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


SHELLS = {"bash": _bash, "zsh": _zsh, "fish": _fish}
