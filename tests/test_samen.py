"""What workers share is made once."""

from pathlib import Path
from threading import Semaphore, Thread

from tests.conftest import Samen

WORKERS = 3


def test_who_comes_later_gets_what_the_first_made(samen: Samen) -> None:
    """Workers that ask at the same time wait for one maker, and all see the whole folder."""
    asked, made, seen = Semaphore(0), list[Path](), list[int]()

    def make(folder: Path) -> None:
        made.append(folder)
        folder.mkdir()
        for _ in range(WORKERS):
            asked.acquire(timeout=1)
        for number in range(300):
            (folder / str(number)).touch()

    def work() -> None:
        asked.release()
        seen.append(len([*samen("proef", make).iterdir()]))

    workers = [Thread(target=work) for _ in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert (len(made), seen) == (1, [300] * WORKERS)
