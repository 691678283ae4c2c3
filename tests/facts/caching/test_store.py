"""The folder of entries: what is kept comes back, what is damaged, forged or foreign is ignored."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.caching.store import FORMAT, Cache, is_own, open_cache, users_cache

NAME = "ab" + "0" * 62
CONTENT: list[object] = [1, None, "Löwe\ud800\x1b", [2.5, True], {"a": []}]


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path)


def entry(cache: Cache) -> Path:
    (path,) = cache.folder.glob("??/*")
    return path


def test_what_is_kept_comes_back(cache: Cache) -> None:
    assert cache.load(NAME) is None
    assert not cache.holds(NAME)
    cache.save(NAME, CONTENT)
    assert cache.holds(NAME)
    assert cache.load(NAME) == CONTENT
    assert [p.name for p in cache.folder.rglob("*") if p.is_file()] == [NAME]


def test_a_later_content_replaces_an_earlier_one(cache: Cache) -> None:
    cache.save(NAME, [1])
    cache.save(NAME, [2])
    assert cache.load(NAME) == [2]


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_an_entry_with_any_other_byte_is_ignored(at: int, by: int) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        cache = Cache(Path(folder))
        cache.save(NAME, CONTENT)
        raw = bytearray(entry(cache).read_bytes())
        raw[at % len(raw)] ^= by
        entry(cache).write_bytes(raw)
        assert cache.load(NAME) is None


@pytest.mark.parametrize("raw", [b"", b"\n", FORMAT, b"\x80\x04N.", b"[1]", b"{}\n[1]", FORMAT + b"0" * 64 + b"\n[1]"])
def test_what_is_no_entry_is_ignored(cache: Cache, raw: bytes) -> None:
    cache.save(NAME, CONTENT)
    entry(cache).write_bytes(raw)
    assert cache.load(NAME) is None


def test_a_cut_or_longer_entry_is_ignored(cache: Cache) -> None:
    cache.save(NAME, CONTENT)
    raw = entry(cache).read_bytes()
    for other in (raw[:-1], raw[: len(raw) // 2], raw + b" "):
        entry(cache).write_bytes(other)
        assert cache.load(NAME) is None


def test_an_entry_under_another_name_is_ignored(cache: Cache) -> None:
    cache.save(NAME, CONTENT)
    other = "ab" + "1" * 62
    entry(cache).rename(cache.folder / "ab" / other)
    assert cache.load(other) is None


def test_deeply_nested_json_with_a_right_seal_is_ignored(cache: Cache) -> None:
    body = b"[" * 200_000
    (cache.folder / "ab").mkdir()
    (cache.folder / "ab" / NAME).write_bytes(FORMAT + cache._seal(NAME, body) + b"\n" + body)
    assert cache.load(NAME) is None


def test_with_a_key_nobody_without_it_can_make_an_entry(tmp_path: Path) -> None:
    plain, keyed, other = Cache(tmp_path), Cache(tmp_path, "secret"), Cache(tmp_path, "guess")
    for forger in (plain, other):
        forger.save(NAME, ["forged"])
        assert forger.load(NAME) == ["forged"]
        assert keyed.load(NAME) is None
    keyed.save(NAME, ["true"])
    assert keyed.load(NAME) == ["true"]


def test_links_and_folders_are_no_entries(cache: Cache, tmp_path: Path) -> None:
    cache.save(NAME, CONTENT)
    target = tmp_path / "elsewhere"
    entry(cache).rename(target)
    (cache.folder / "ab" / NAME).symlink_to(target)
    assert cache.load(NAME) is None
    (cache.folder / "ab" / NAME).unlink()
    (cache.folder / "ab" / NAME).mkdir()
    assert cache.load(NAME) is None


def test_a_folder_that_cannot_be_written_keeps_nothing_and_raises_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    cache = Cache(blocked / "cache")
    cache.save(NAME, CONTENT)
    assert cache.load(NAME) is None
    cache.sweep()
    assert open_cache(str(blocked / "cache")) is None


def test_a_failed_write_leaves_no_temporary_file(cache: Cache) -> None:
    (cache.folder / "ab" / NAME).mkdir(parents=True)
    (cache.folder / "ab" / NAME / "full").touch()
    cache.save(NAME, CONTENT)
    assert [p.name for p in (cache.folder / "ab").iterdir()] == [NAME]


def test_nothing_is_kept_that_json_cannot_tell(cache: Cache) -> None:
    with pytest.raises(ValueError, match="JSON"):
        cache.save(NAME, float("nan"))


def test_a_sweep_removes_the_oldest_entries_down_to_the_bound(tmp_path: Path) -> None:
    cache = Cache(tmp_path, most_bytes=5_000)
    names = [f"{n:02x}" + "0" * 62 for n in range(10)]
    for age, name in enumerate(names):
        cache.save(name, "x" * 900)
        os.utime(tmp_path / name[:2] / name, (age, age))
    cache.sweep()
    left = [name for name in names if cache.holds(name)]
    assert left == names[-len(left) :]
    assert 3 <= len(left) <= 4


def test_a_sweep_of_what_fits_removes_nothing(cache: Cache) -> None:
    cache.save(NAME, CONTENT)
    cache.sweep()
    assert cache.holds(NAME)


@pytest.mark.parametrize("word", ["off", "OFF", "", " "])
def test_off_means_no_cache(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert open_cache(word) is None
    monkeypatch.setenv("CROSSREAD_CACHE", word)
    assert open_cache() is None


def test_the_option_comes_before_the_variable_and_that_before_the_users_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("CROSSREAD_CACHE", str(tmp_path / "variable"))
    monkeypatch.setenv("CROSSREAD_CACHE_KEY", "k")
    assert open_cache(str(tmp_path / "option")) == Cache(tmp_path / "option", "k")
    assert open_cache() == Cache(tmp_path / "variable", "k")
    monkeypatch.delenv("CROSSREAD_CACHE")
    assert open_cache() == Cache(tmp_path / "home" / "crossread", "k")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert users_cache() is not None
    assert "relative" not in str(users_cache())


@pytest.mark.parametrize(
    ("system", "found"), [("linux", "/homes/ida/.cache/crossread"), ("darwin", "/homes/ida/Library/Caches/crossread")]
)
@pytest.mark.skipif(os.name == "nt", reason="homes of POSIX")
def test_the_users_cache_lies_where_the_system_keeps_caches(
    monkeypatch: pytest.MonkeyPatch, system: str, found: str
) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(Path, "home", lambda: Path("/homes/ida"))
    assert users_cache() == Path(found)


def test_who_has_no_home_has_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.delenv("CROSSREAD_CACHE", raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    assert users_cache() is None
    assert open_cache() is None


@pytest.mark.skipif(os.name != "posix", reason="permission bits")
def test_a_folder_that_others_may_write_to_is_not_trusted(tmp_path: Path) -> None:
    made = open_cache(str(tmp_path / "new"))
    assert made is not None
    assert made.folder.stat().st_mode & 0o777 == 0o700
    for mode in (0o720, 0o702, 0o777):
        made.folder.chmod(mode)
        assert not is_own(made.folder)
        assert open_cache(str(tmp_path / "new")) is None
    assert not is_own(tmp_path / "missing")


def test_entries_are_json_behind_their_first_line(cache: Cache) -> None:
    cache.save(NAME, CONTENT)
    head, _, body = entry(cache).read_bytes().partition(b"\n")
    assert head.startswith(FORMAT)
    assert json.loads(body) == CONTENT
