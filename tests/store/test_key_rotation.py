"""The file of the key is changed in one step, by one at a time; what stands beside stays."""

import fcntl
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.store.key_rotation import add_key, let_seal, remove_keys
from bot.store.keys import KeyUnusable, read_keys
from tests.store.places import OTHER_KEY, key_line
from tests.test_key_command import FIRST, key_in, numbers


def test_two_changes_at_once(tmp_path: Path) -> None:
    """The second waits for the first, and then finds its key: no key is written over."""
    path = key_in(tmp_path)
    with ThreadPoolExecutor(1) as thread:
        folder = os.open(path.parent, os.O_RDONLY)
        fcntl.flock(folder, fcntl.LOCK_EX)
        waiting = thread.submit(add_key, path, 2, upcoming=False)
        with pytest.raises(TimeoutError):
            waiting.result(timeout=0.05)
        path.write_text(FIRST + key_line(2, OTHER_KEY))
        os.close(folder)
        with pytest.raises(KeyUnusable, match="used twice"):
            waiting.result(timeout=5)
    assert path.read_text() == FIRST + key_line(2, OTHER_KEY)


def test_lines_of_a_key_file(tmp_path: Path) -> None:
    """Remarks and the other lines stay; an upcoming key seals when it is let; none but it goes."""
    path = key_in(tmp_path, f"# of us\n\n  {FIRST}")
    add_key(path, 7, upcoming=True)
    keys = read_keys(path.read_text().splitlines(), "here")
    assert (keys.sealing, keys.upcoming) == (1, frozenset({7}))
    let_seal(path)
    keys = read_keys(path.read_text().splitlines(), "here")
    assert (keys.sealing, keys.upcoming, len(keys)) == (7, frozenset(), 2)
    remove_keys(path, [1])
    assert path.read_text().splitlines()[:2] == ["# of us", ""]
    with pytest.raises(KeyUnusable):
        remove_keys(path, [7])
    assert numbers(path) == [7]
    (tmp_path / "link").symlink_to(path)
    add_key(tmp_path / "link", 8, upcoming=False)
    assert (tmp_path / "link").is_symlink()
    assert numbers(path) == [7, 8]
