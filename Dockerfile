# The bot in a container: docker build -t schengen-bot .
# Whoever wants the same image every time gives the base image's digest in place of its tag.

# Its dependencies, from the lock file: what has another hash, or would have to be compiled, is not installed.
FROM python:3.11-slim-bookworm AS dependencies
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/venv
COPY requirements.lock /tmp/requirements.lock
RUN /opt/venv/bin/pip install --no-deps --only-binary=:all: --require-hashes -r /tmp/requirements.lock

# What runs has no lock file, no package cache and nobody's tests.
FROM python:3.11-slim-bookworm
ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1
# Over HTTP it listens to the server in front of it, which is another container. Over Socket Mode it is watched at the same
# port, from within alone. A database file is kept in the volume; compose.yaml has PostgreSQL in its place.
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
# The file system is read-only when it runs.
RUN python -m compileall -q bot handlers jobs db domain
USER 10001
VOLUME /data
EXPOSE 3000
# 503 where the database, the clock or Slack is out of reach, or a reminder is late.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
 CMD ["python", "-c", "import os, urllib.request as r; r.urlopen('http://127.0.0.1:' + (os.environ.get('HTTP_PORT') or '3000') + '/health', timeout=8)"]
# It answers what is under way, within 20 seconds.
STOPSIGNAL SIGTERM
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
