"""From a request to an answer over HTTP; the only package, but for the fake, that knows httpx.

`senders.py` has the two drivers of `attempts.py`, the flow of a call. `lanes.py` gives each attempt a connection of its
own, on the sockets of `sockets.py`; `network.py` has proxies and certificates. `encode.py` makes requests, `answers.py`
and `decode.py` read what comes back.
"""

from typing import TypeAlias

import httpx

from .senders import AsyncSender, Sender, Wiring

__all__ = [
    "AsyncClient",
    "AsyncSender",
    "AsyncTransport",
    "BlockingClient",
    "BlockingTransport",
    "Sender",
    "Wiring",
]

BlockingTransport: TypeAlias = httpx.BaseTransport
AsyncTransport: TypeAlias = httpx.AsyncBaseTransport
BlockingClient: TypeAlias = httpx.Client
AsyncClient: TypeAlias = httpx.AsyncClient
