using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Sockets;

/// <summary>What an address of a connection is good by: once, and for half a minute.</summary>
internal sealed class Tickets(SlackWorld world, Violations violations)
{
    private readonly Lock gate = new();

    /// <summary>When each was given; null once it was used.</summary>
    private readonly Dictionary<string, DateTimeOffset?> given = new(StringComparer.Ordinal);

    public string New()
    {
        var ticket = Guid.NewGuid().ToString();
        lock (gate)
        {
            given[ticket] = world.Time.GetUtcNow();
        }

        return ticket;
    }

    public bool Redeem(string ticket)
    {
        lock (gate)
        {
            if (!given.TryGetValue(ticket, out var at))
            {
                violations.Add("socket: a ticket that was never given.");
                return false;
            }

            if (at is null)
            {
                violations.Add("socket: a ticket was used twice.");
                return false;
            }

            given[ticket] = null;
            var age = world.Time.GetUtcNow() - at.Value;
            if (age > world.Options.TicketLife)
            {
                violations.Add($"socket: a ticket was used {age.TotalSeconds:F0} s after it had been given.");
                return false;
            }

            return true;
        }
    }
}
