"""Count what the bot does, for Prometheus: what was answered, asked of Discord, posted and fetched."""

from math import isinf

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

import bot
from bot.live.vitals import Vital, Vitals, reasons

ANSWERED_WITHIN_S = (0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 10.0)
"""Discord wants a first answer within three seconds."""

LAG_S = (0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0)
"""Nothing of ours should hold the event loop longer than 20 ms."""

_PREFIX = "sister_city"


class Figures:
    """The counters of one process; they live as long as it, whatever is connected meanwhile.

    Labels hold only words of our own and of Discord's, never what a person wrote.
    """

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry(auto_describe=True)

        def gauge(name: str, what: str) -> Gauge:
            return Gauge(name, what, namespace=_PREFIX, registry=registry)

        def counter(name: str, what: str, *labels: str) -> Counter:
            return Counter(name, what, labels, namespace=_PREFIX, registry=registry)

        info = Gauge(
            "info", "Version of the bot", ["version"], namespace=_PREFIX, registry=registry
        )
        info.labels(bot.__version__).set(1)
        self.answers = counter("answers", "Questions answered, by outcome", "outcome")
        self.interactions = Histogram(
            "interaction_seconds",
            "From an interaction's arrival to its first answer, by command",
            ["command"],
            namespace=_PREFIX,
            registry=registry,
            buckets=ANSWERED_WITHIN_S,
        )
        self.requests = counter(
            "discord_requests", "Requests to Discord, by what came of them", "method", "status"
        )
        self.deliveries = counter("deliveries", "Posts from the outbox, by outcome", "outcome")
        self.polls = counter("polls", "Feeds asked, by outcome", "outcome")
        self.lag = Histogram(
            "loop_lag_seconds",
            "How late the event loop was to do what was due",
            namespace=_PREFIX,
            registry=registry,
            buckets=LAG_S,
        )
        self._up = Gauge(
            "up",
            "1 where a part works, 0 where not",
            ["part"],
            namespace=_PREFIX,
            registry=registry,
        )
        self._ready = gauge("ready", "1 while the bot is ready")
        self._latency = gauge("gateway_latency_seconds", "Round trip of the last heartbeat")
        self._guilds = gauge("guilds", "Servers the bot is in, of this process")
        self._shards = gauge("shards", "Shards of this process")
        self._due = gauge("outbox_due", "Deliveries due and not sent")
        self._polled = gauge("last_poll_timestamp_seconds", "When feeds were last looked at")
        self._started = gauge("start_timestamp_seconds", "When the process began")
        self._identifies = gauge("identifies_left", "How often Discord lets the bot connect today")
        self._disk = gauge("disk_free_bytes", "Room left where the database lies")

    def answered(self, outcome: str) -> None:
        """Count an answer, by the contract's word for its outcome."""
        self.answers.labels(outcome).inc()

    def asked(self) -> float:
        """Return how many interactions have been answered so far."""
        samples = [sample for metric in self.interactions.collect() for sample in metric.samples]
        return sum(sample.value for sample in samples if sample.name.endswith("_count"))

    def delivered(self, outcome: str) -> None:
        """Count what came of a post from the outbox."""
        self.deliveries.labels(outcome).inc()

    def polled(self, outcome: str) -> None:
        """Count what came of asking a feed."""
        self.polls.labels(outcome).inc()

    def show(self, vitals: Vitals) -> None:
        """Take over how the bot is now. What is not known is no number (NaN)."""
        wrong = {reason.vital for reason in reasons(vitals)}
        for vital in Vital:
            self._up.labels(vital.value).set(vital not in wrong)
        self._ready.set(not wrong)
        polled = vitals.poll.well_at if vitals.poll else None
        known: tuple[tuple[Gauge, float | None], ...] = (
            (self._latency, vitals.latency_s),
            (self._guilds, vitals.guilds),
            (self._shards, vitals.shards),
            (self._due, vitals.outbox_due),
            (self._polled, polled.timestamp() if polled else None),
            (self._started, vitals.started_at.timestamp()),
            (self._identifies, vitals.identifies_left),
            (self._disk, vitals.disk_free_bytes),
        )
        for gauge, value in known:
            # A heartbeat that was never answered is infinite to discord.py.
            gauge.set(float("nan") if value is None or isinf(value) else value)

    def text(self) -> bytes:
        """Return all of it in Prometheus' text format."""
        return generate_latest(self._registry)
