# The bot on Telegram. Build: docker build -t rights-bot .
# Run: docker run --env TELEGRAM_BOT_TOKEN=... rights-bot
FROM python:3.11-slim
RUN useradd --create-home --uid 10001 bot && install --directory --owner bot /data /key
WORKDIR /app
COPY requirements.lock ./
RUN pip install --no-cache-dir --require-hashes --no-deps --requirement requirements.lock
COPY bot ./bot
# Compiled here: who runs it may not write to /app, and would compile at each start.
RUN python -m compileall -q bot
COPY flows ./flows
COPY locales ./locales
ENV PYTHONUNBUFFERED=1 BOT_DATA_DIR=/data BOT_KEY_FILE=/key/key
# Two volumes: the key that seals the data is never kept beside it.
VOLUME ["/data", "/key"]
USER bot
# In trial until the people of the installation are named: see README, "Running it".
CMD ["python", "-m", "bot", "run", "--trial"]
