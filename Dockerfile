# The bot on Telegram, in trial. How to build and run it, step by step: docs/running.md, or in short
#   docker compose up --detach --build
# Without compose; the two volumes have names, or each new container begins without data and key:
#   docker build --tag rights-bot .
#   docker run --detach --name rights-bot --restart unless-stopped --stop-timeout 60 \
#     --volume rights-bot-data:/data --volume rights-bot-key:/key --env-file .env rights-bot
# Keep both: beside the key stands, as hashes of rows to delete, a wish to erase that the disk of the
# data did not take (bot/store/erasure_journal.py), until it is done. So its volume stays writable, too.
# To leave the trial, give the settings about people (README, "Running it") and the command:
#   docker run ... rights-bot bot run
# With `bot run --webhook` it must listen outside of the container, and the proxy must reach it:
#   docker run ... --env WEBHOOK_HOST=0.0.0.0 --publish 127.0.0.1:8443:8443 rights-bot bot run --webhook
#
# To build always from the same base, name it by the digest that your registry shows for the tag
# (docker buildx imagetools inspect python:3.11-slim): --build-arg BASE=python:3.11-slim@sha256:...
# For two kinds of processor at once: docker-bake.hcl.
ARG BASE=python:3.11-slim

FROM ${BASE} AS packages
COPY requirements.lock /
# Into an environment without pip: what installs packages does not travel with the bot.
RUN python -m venv --without-pip /venv
RUN pip --python /venv/bin/python --disable-pip-version-check install --no-cache-dir \
  --require-hashes --no-deps --only-binary :all: --requirement /requirements.lock

FROM ${BASE}
RUN useradd --create-home --uid 10001 bot && install --directory --owner bot --mode 0700 /data /key
COPY --from=packages /venv /venv
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONPATH=/app \
  BOT_CONTENT_DIR=/app BOT_DATA_DIR=/data BOT_KEY_FILE=/key/key
# `docker exec rights-bot bot totals`; the command itself says what runs where.
RUN printf '#!/bin/sh\nexec python -m bot "$@"\n' > /venv/bin/bot && chmod 0755 /venv/bin/bot
WORKDIR /app
COPY bot ./bot
# Compiled here: who runs it may not write to /app, and would compile at each start.
RUN python -m compileall -q bot
COPY flows ./flows
COPY locales ./locales
# Checked here: broken content makes no image, and the first start need not check what has passed.
RUN python -m bot.tools.note_checks /app /app/checked-content
# Two volumes: the key that seals the data is never kept beside it.
VOLUME ["/data", "/key"]
USER 10001
# Whether the bot's loop turns. With a webhook, /healthz says more to the proxy.
HEALTHCHECK --interval=60s --timeout=20s --start-period=60s CMD ["bot", "health"]
STOPSIGNAL SIGTERM
CMD ["bot", "run", "--trial"]
