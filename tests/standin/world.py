"""Everything the stand-in knows: chats, waiting updates, files, faults, clock."""

from __future__ import annotations

from dataclasses import dataclass, field

from .bot_profile import BotProfile
from .calls import CallRecord
from .chats import Chat, Message, Query, new_chat
from .clock import Clock
from .faults import Faults
from .files import Files
from .limits import Limits
from .options import Options
from .refusals import BLOCKED, DEACTIVATED, Refusal, bad
from .shapes import JsonObject
from .update_queue import MESSAGE_SECONDS, PRESS_SECONDS, Update, UpdateQueue

BOT_NAME = "Stand-in"
BOT_USERNAME = "standin_bot"
_DEFAULT_BOT_ID = 4_200_000_042
# Kinds Telegram sends only to a bot that asks for them by name.
ONLY_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
KINDS = ONLY_ON_REQUEST | {
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "guest_message",
    "managed_bot",
    "subscription",
    "stopped_message_generation",
}


@dataclass(slots=True)
class Webhook:
    """Where updates are sent, if anywhere."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    last_error_date: int = 0
    last_error_message: str = ""


@dataclass(slots=True)
class Settings:
    """What a test can change while the stand-in runs."""

    delay_ms: float
    query_seconds: float


@dataclass(slots=True)
class World:
    """The whole state, and the few rules that several doors share."""

    options: Options
    clock: Clock = field(init=False)
    queue: UpdateQueue = field(init=False)
    limits: Limits = field(init=False)
    settings: Settings = field(init=False)
    me: JsonObject = field(init=False)
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    files: Files = field(default_factory=Files)
    profile: BotProfile = field(default_factory=BotProfile)
    faults: Faults = field(default_factory=Faults)
    calls: CallRecord = field(default_factory=CallRecord)
    webhook: Webhook = field(default_factory=Webhook)
    allowed_updates: list[str] = field(default_factory=list)
    last_message_id: int = 0
    last_query: int = 0

    def __post_init__(self) -> None:
        self.clock = Clock()
        self.queue = UpdateQueue(self.clock)
        self.limits = Limits(self.clock, is_on=self.options.limits)
        self.settings = Settings(self.options.delay_ms, self.options.query_seconds)
        self.name_bot(self.options.token)
        for chat_id in self.options.chats:
            self.add_chat({"id": chat_id})

    def clear(self) -> None:
        """As at the start; only the numbers of messages and updates go on."""
        for part in (self.queue, self.limits, self.files, self.profile, self.faults, self.calls):
            part.clear()
        self.limits.is_on = self.options.limits
        self.settings = Settings(self.options.delay_ms, self.options.query_seconds)
        self.webhook = Webhook()
        self.clock.added = 0.0
        self.allowed_updates = []
        self.chats.clear()
        self.queries.clear()
        for chat_id in self.options.chats:
            self.add_chat({"id": chat_id})

    def name_bot(self, token: str) -> None:
        """Take the bot's identifier from its token."""
        number = token.partition(":")[0]
        self.me = {
            "id": int(number) if number else _DEFAULT_BOT_ID,
            "is_bot": True,
            "first_name": BOT_NAME,
            "username": BOT_USERNAME,
        }

    def add_chat(self, wish: JsonObject) -> Chat:
        """Make a chat known to the bot, or describe a known one anew."""
        chat = new_chat(wish)
        old = self.chats.get(chat.chat_id)
        if old is not None:
            old.shown, old.person, old.threads = chat.shown, chat.person, chat.threads
            return old
        self.chats[chat.chat_id] = chat
        return chat

    def readable_chat(self, chat_id: int | str) -> Chat:
        """
        The chat a bot names.

        Raises:
            Refusal: If the bot does not know it, or is not in it any more.
        """
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else self._called(chat_id)
        if chat is None:
            raise bad("chat not found")
        if not chat.is_private and (chat.is_blocked or chat.is_left):
            kind = "group" if chat.type == "group" else chat.type
            was = "was kicked from" if chat.is_blocked else "is not a member of"
            raise Refusal(403, f"Forbidden: bot {was} the {kind} chat")
        return chat

    def editable_chat(self, chat_id: int | str) -> Chat:
        """The chat a bot changes something in; its person must still have an account."""
        chat = self.readable_chat(chat_id)
        if chat.is_deactivated:
            raise Refusal(403, DEACTIVATED)
        return chat

    def writable_chat(self, chat_id: int | str, thread_id: int = 0) -> Chat:
        """The chat a bot writes to; its person must not have blocked the bot."""
        chat = self.editable_chat(chat_id)
        if chat.is_blocked:
            raise Refusal(403, BLOCKED)
        if thread_id and thread_id not in chat.threads:
            raise bad("message thread not found")
        return chat

    def _called(self, name: str) -> Chat | None:
        bare = name.removeprefix("@").lower()
        for chat in self.chats.values():
            if str(chat.shown.get("username", "")).lower() == bare:
                return chat
        return None

    def message_id(self) -> int:
        """The number of the next message."""
        self.last_message_id += 1
        return self.last_message_id

    def today(self) -> int:
        """Whole seconds since 1970, as dates stand in messages."""
        return int(self.clock.now())

    def new_message(
        self,
        chat: Chat,
        kind: str,
        content: JsonObject,
        *,
        sender: JsonObject | None = None,
        markup: JsonObject | None = None,
        reply_to: int = 0,
        thread_id: int = 0,
    ) -> Message:
        """Put a message into a chat; without *sender* the bot wrote it."""
        message = Message(
            self.message_id(),
            sender or self.me,
            sender is None,
            self.today(),
            kind,
            content,
            markup,
            reply_to,
            thread_id,
        )
        chat.messages[message.message_id] = message
        return message

    def is_wanted(self, kind: str) -> bool:
        """Whether the bot has asked for this kind of update."""
        if self.allowed_updates:
            return kind in self.allowed_updates
        return kind not in ONLY_ON_REQUEST

    def send_update(self, kind: str, payload: JsonObject, chat: Chat) -> Update | None:
        """Queue an update for the bot; None when the bot does not want this kind."""
        if not self.is_wanted(kind):
            return None
        is_press = kind == "callback_query"
        return self.queue.add(
            kind,
            payload,
            chat_id=chat.chat_id,
            lane=f"{'press' if is_press else 'chat'} {chat.chat_id}",
            seconds=PRESS_SECONDS if is_press else MESSAGE_SECONDS,
        )

    def remember_allowed(self, kinds: list[object]) -> None:
        """What the bot asks for; an empty list means all but those sent only on request."""
        known = [kind for kind in kinds if isinstance(kind, str) and kind in KINDS]
        if len(known) != len(kinds):
            unknown = next(kind for kind in kinds if kind not in known)
            # Telegram passes over it; a typo would cost the bot all updates of a kind.
            raise bad(f'allowed_updates has an unknown kind "{unknown}"')
        self.allowed_updates = known
