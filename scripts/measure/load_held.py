"""How many requests a second does nginx hold on loopback, as its generated configuration says?

Sixteen readers ask at once, each on one connection, for the front page, the check and a page of
the guide in turn, compressed with brotli.  They stop after so many requests or seconds.  They run
on the same cores as nginx, so the number is a floor.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from statistics import median

from scripts.measure.nginx_server import WITHOUT, found, nginx

READERS = 16
REQUESTS = 16_000  # nginx takes a thousand on one connection
SECONDS = 10.0
PATHS = ("/", "/check/", "/guide/when-it-helps/")
REQUEST = "GET {} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n\r\n"


def main() -> None:
    if not found():
        print(f"load on nginx: not measured, {WITHOUT}")
        return
    site = Path("site")
    with nginx(site, (site / "_nginx.conf").read_text()) as address:
        begun = time.perf_counter()
        times, sent = asyncio.run(load(int(address.rpartition(":")[2])))
        seconds = time.perf_counter() - begun
    rate, slow = len(times) / seconds, sorted(times)[len(times) * 99 // 100]
    print(f"nginx on loopback, {READERS} readers: {rate:,.0f} requests a second", end=", ")
    print(f"{median(times) * 1000:.1f} ms each (1 in 100 over {slow * 1000:.1f} ms)", end=", ")
    print(f"{sent / seconds / 1e6:.0f} MB a second, {len(times):,} requests")


async def load(port: int) -> tuple[list[float], int]:
    """The seconds that each request took, and the bytes that came."""
    end = time.perf_counter() + SECONDS
    readers = [read(port, end) for _ in range(READERS)]
    results = await asyncio.gather(*readers)
    return [each for times, _ in results for each in times], sum(sent for _, sent in results)


async def read(port: int, end: float) -> tuple[list[float], int]:
    """One reader, who asks again as soon as the answer is there."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    times: list[float] = []
    sent = 0
    while len(times) < REQUESTS // READERS and time.perf_counter() < end:
        begun = time.perf_counter()
        writer.write(REQUEST.format(PATHS[len(times) % len(PATHS)]).encode())
        sent += await answer(reader)
        times.append(time.perf_counter() - begun)
    writer.close()
    return times, sent


async def answer(reader: asyncio.StreamReader) -> int:
    """Read one answer; how long it was."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    status, *lines = head.split("\r\n")
    if " 200 " not in status:
        raise RuntimeError(f"nginx answered {status}")
    headers = dict(line.lower().split(": ", 1) for line in lines if line)
    length = int(headers["content-length"])
    await reader.readexactly(length)
    return len(head) + length


if __name__ == "__main__":
    main()
