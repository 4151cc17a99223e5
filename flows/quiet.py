"""Prefect as a scheduled job wants it: a local server when none is named, no telemetry, patience at its start.

Import this before anything of Prefect. Every value is a default: what the environment already says stands.
"""

import os

DEFAULTS = {
    # no message leaves this machine
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    # without PREFECT_API_URL a temporary server on SQLite runs beside the flow
    "PREFECT_SERVER_EPHEMERAL_ENABLED": "true",
    # it takes 8–16 s to start on a small machine; Prefect gives up after 20
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
    # a server that hangs fails a request after 4 of these and 14 s of pauses, not after 7 minutes
    "PREFECT_API_REQUEST_TIMEOUT": "8",
    "PREFECT_CLIENT_MAX_RETRIES": "3",
    # temporary servers share their database, and so must their leases of concurrency slots
    "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
    # Dask tells of every connection
    "DASK_LOGGING__DISTRIBUTED": "warning",
    # what a task returns stays in memory: results on disk would be pickles
    "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
}

if not os.environ.get("PREFECT_API_URL", "unset"):
    del os.environ["PREFECT_API_URL"]  # a line of an .env file that was left empty means that there is none

for _name, _value in DEFAULTS.items():
    os.environ.setdefault(_name, _value)
