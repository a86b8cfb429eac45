# The bot in a container: docker build -t schengen-bot .
# For reproducible builds, replace the base image's tag by its digest.

# Dependencies from the lock file only: packages with another hash, or without a wheel, are refused.
FROM python:3.11-slim-bookworm AS dependencies
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/venv
COPY requirements.lock /tmp/requirements.lock
RUN /opt/venv/bin/pip install --no-deps --only-binary=:all: --require-hashes -r /tmp/requirements.lock

# The final image has no lock file, no package cache and no tests.
FROM python:3.11-slim-bookworm
# Two arenas are enough for threads of which one runs at a time; the C library would make one for each.
ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 MALLOC_ARENA_MAX=2
# With HTTP it listens for the reverse proxy, in another container. With Socket Mode the same port serves monitoring, inside the
# container only. The SQLite file is in the volume; compose.yaml uses PostgreSQL instead.
ENV HTTP_HOST=0.0.0.0 HTTP_PORT=3000 METRICS_PORT=3000 DATABASE_URL=sqlite:////data/schengen.db
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin schengen \
 && install --directory --owner=schengen --mode=0700 /data
COPY --from=dependencies /opt/venv /opt/venv
WORKDIR /app
COPY bot bot
COPY handlers handlers
COPY jobs jobs
COPY db db
COPY domain domain
# The file system is read-only at run time.
RUN python -m compileall -q bot handlers jobs db domain
USER 10001
VOLUME /data
EXPOSE 3000
# 503 if the database or Slack is unreachable, the clock is wrong or stopped, or a reminder is late.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
 CMD ["python", "-c", "import os, urllib.request as r; r.urlopen('http://127.0.0.1:' + (os.environ.get('HTTP_PORT') or '3000') + '/health', timeout=8)"]
# It finishes running work, within 20 seconds.
STOPSIGNAL SIGTERM
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
