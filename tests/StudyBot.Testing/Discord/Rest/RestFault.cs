namespace StudyBot.Testing.Discord.Rest;

/// <summary>What the server does instead of, or before, what it should. A closed family.</summary>
public abstract record RestFault
{
    private RestFault()
    {
    }

    /// <summary>An answer that is none of the route's own; an HTML page where no JSON is given, as a proxy in front sends it.</summary>
    public sealed record Answer(int Status, string? Json = null) : RestFault;

    /// <summary>429 of this route's bucket, though its headers told nothing of it.</summary>
    public sealed record RouteLimited(TimeSpan RetryAfter) : RestFault;

    /// <summary>429 of the whole bot: until then every ordinary route is refused, and asking is a violation.</summary>
    public sealed record GloballyLimited(TimeSpan RetryAfter) : RestFault;

    /// <summary>No answer until the client gives up.</summary>
    public sealed record Hang : RestFault;

    /// <summary>The connection is reset before the request took effect.</summary>
    public sealed record Reset : RestFault;

    /// <summary>The request takes effect, and the connection is reset instead of an answer.</summary>
    public sealed record ResetAfter : RestFault;

    /// <summary>The request takes effect, and the answer is a 502 all the same.</summary>
    public sealed record LostAnswer : RestFault;

    /// <summary>The answer comes when the test says so.</summary>
    public sealed record Slow(Task Release) : RestFault;
}
