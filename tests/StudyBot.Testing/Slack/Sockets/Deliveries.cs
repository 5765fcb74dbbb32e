using System.Diagnostics;
using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Sockets;

/// <summary>
/// What is on its way to the bot and what it acknowledged. A command or a press without an acknowledgement has failed; an event comes again, at once, after
/// a minute and after five, in another envelope each time.
/// </summary>
internal sealed class Deliveries(SlackWorld world, SocketServer sockets, Violations violations)
{
    private static readonly TimeSpan[] RetryAfter = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    private readonly Lock gate = new();
    private readonly Dictionary<string, Delivery> byEnvelope = new(StringComparer.Ordinal);
    private readonly List<Delivery> all = [];
    private readonly Queue<FakeInteraction> waiting = new();
    private readonly HashSet<string> strange = new(StringComparer.Ordinal);
    private readonly Acknowledgements acknowledgements = new(world, violations);

    public void Send(FakeInteraction interaction) => Send(interaction, interaction.EnvelopeId, 0);

    /// <summary>What happened while nobody was connected: events come late, all else has failed long ago.</summary>
    public void SendWaiting()
    {
        while (true)
        {
            FakeInteraction? next;
            lock (gate)
            {
                if (!waiting.TryDequeue(out next))
                {
                    return;
                }
            }

            Send(next, NewId(), 1);
        }
    }

    public void Repeat(string type, int count)
    {
        List<Delivery> again;
        lock (gate)
        {
            again = [.. all.Where(d => d.Interaction.EnvelopeType == type).TakeLast(count)];
        }

        foreach (var delivery in again)
        {
            // Acknowledged once more, or not: both are right.
            delivery.Sendings++;
            sockets.Next()?.Send(Payloads.Envelope(delivery.Interaction, delivery.EnvelopeId, delivery.Attempt));
        }
    }

    public void RepeatEvents(int count)
    {
        List<Delivery> again;
        lock (gate)
        {
            again = [.. all.Where(d => d.Interaction.Kind == InteractionKind.Event).TakeLast(count)];
        }

        again.ForEach(d => Send(d.Interaction, NewId(), d.Attempt + 1));
    }

    /// <summary>An envelope of no interaction; it may be acknowledged or not.</summary>
    public void SendStrange(string type, JsonObject payload)
    {
        var id = NewId();
        lock (gate)
        {
            strange.Add(id);
        }

        sockets.Next()?.Send(new JsonObject { ["envelope_id"] = id, ["type"] = type, ["payload"] = payload, ["accepts_response_payload"] = false });
    }

    public void Take(JsonObject message)
    {
        if (message["envelope_id"] is not JsonValue given || message.Any(p => p.Key is not ("envelope_id" or "payload")))
        {
            violations.Add($"socket: a message that is no acknowledgement: {string.Join(", ", message.Select(p => p.Key))}.");
            return;
        }

        Delivery? delivery;
        lock (gate)
        {
            if (strange.Contains(given.ToString()))
            {
                return;
            }

            if (!byEnvelope.TryGetValue(given.ToString(), out delivery))
            {
                violations.Add("socket: an acknowledgement of an envelope that was never sent.");
                return;
            }

            if (++delivery.Acknowledgements > delivery.Sendings)
            {
                violations.Add($"socket: {delivery.Interaction} was acknowledged more often than it was sent.");
            }
        }

        var isFirst = !delivery.Interaction.IsAcknowledged;
        world.Change(() =>
        {
            delivery.Interaction.Acknowledge();
            if (isFirst && delivery.Interaction.Failure is null)
            {
                acknowledgements.Apply(delivery.Interaction, message["payload"]);
            }
        });
    }

    private void Send(FakeInteraction interaction, string envelopeId, int attempt)
    {
        var connection = sockets.Next();
        if (connection is null)
        {
            if (interaction.Kind == InteractionKind.Event)
            {
                lock (gate)
                {
                    waiting.Enqueue(interaction);
                }
            }
            else
            {
                world.Change(() => interaction.Fail("dispatch_failed"));
            }

            return;
        }

        var delivery = new Delivery(interaction, connection, envelopeId, attempt);
        lock (gate)
        {
            byEnvelope[envelopeId] = delivery;
            all.Add(delivery);
        }

        interaction.Deliveries++;
        if (attempt == 0)
        {
            interaction.Sent = Stopwatch.GetTimestamp();
        }

        connection.Send(Payloads.Envelope(interaction, envelopeId, attempt));
        sockets.After(world.Options.AcknowledgeWithin, () => Expire(delivery));
    }

    private void Expire(Delivery delivery)
    {
        var (interaction, connection) = (delivery.Interaction, delivery.Connection);
        if (delivery.Acknowledgements > 0)
        {
            return;
        }

        if (interaction.Epoch == world.Epoch && connection is { IsFrozen: false, IsEnded: false })
        {
            violations.Add($"socket: {interaction} was not acknowledged within {world.Options.AcknowledgeWithin.TotalSeconds} s.");
        }

        if (interaction.Kind != InteractionKind.Event)
        {
            world.Change(() => interaction.Fail("operation_timeout"));
        }
        else if (delivery.Attempt < RetryAfter.Length)
        {
            var delay = RetryAfter[delivery.Attempt];
            sockets.After(delay, () => Send(interaction, NewId(), delivery.Attempt + 1));
        }
    }

    private static string NewId() => Guid.NewGuid().ToString();

    private sealed record Delivery(FakeInteraction Interaction, SocketConnection Connection, string EnvelopeId, int Attempt)
    {
        public int Sendings { get; set; } = 1;

        public int Acknowledgements { get; set; }
    }
}
