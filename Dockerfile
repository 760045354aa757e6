# The bot on Telegram, in trial. Build: docker build --tag rights-bot .
# Run; the two volumes have names, or each new container begins without data and without its key:
#   docker run --detach --name rights-bot --restart unless-stopped --stop-timeout 60 \
#     --volume rights-bot-data:/data --volume rights-bot-key:/key --env-file .env rights-bot
# Keep both: beside the key stands, as hashes of rows to delete, a wish to erase that the disk of the
# data did not take (bot/store/wishes.py), until it is done. So its volume stays writable, too.
# To leave the trial, give the settings about people (README, "Running it") and the command:
#   docker run ... rights-bot bot run
# With `bot run --webhook` it must listen outside of the container, and the proxy must reach it:
#   docker run ... --env WEBHOOK_HOST=0.0.0.0 --publish 127.0.0.1:8443:8443 rights-bot bot run --webhook
#
# To build always from the same base, name it by the digest that your registry shows for the tag
# (docker buildx imagetools inspect python:3.11-slim): --build-arg BASE=python:3.11-slim@sha256:...
ARG BASE=python:3.11-slim
FROM ${BASE}
RUN useradd --create-home --uid 10001 bot && install --directory --owner bot --mode 0700 /data /key
WORKDIR /app
COPY requirements.lock ./
RUN pip install --no-cache-dir --require-hashes --no-deps --requirement requirements.lock
COPY bot ./bot
# Compiled here: who runs it may not write to /app, and would compile at each start.
RUN python -m compileall -q bot
COPY flows ./flows
COPY locales ./locales
# `docker exec rights-bot bot totals`; the command itself says what runs where.
RUN printf '#!/bin/sh\nexec python -m bot "$@"\n' > /usr/local/bin/bot && chmod 0755 /usr/local/bin/bot
ENV PYTHONUNBUFFERED=1 PYTHONPATH=/app BOT_DATA_DIR=/data BOT_KEY_FILE=/key/key
# Two volumes: the key that seals the data is never kept beside it.
VOLUME ["/data", "/key"]
USER bot
# Whether the bot's loop turns. With a webhook, /healthz says more to the proxy.
HEALTHCHECK --interval=60s --timeout=20s --start-period=60s CMD ["bot", "health"]
STOPSIGNAL SIGTERM
CMD ["bot", "run", "--trial"]
