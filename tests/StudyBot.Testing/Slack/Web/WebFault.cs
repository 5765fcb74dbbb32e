namespace StudyBot.Testing.Slack.Web;

/// <summary>What the server does instead of, or before, what it should. A closed family.</summary>
public abstract record WebFault
{
    private WebFault()
    {
    }

    /// <summary>An answer that is none of the method's own; an HTML page where no JSON is given, as a proxy in front sends it.</summary>
    public sealed record Answer(int Status, string? Json = null) : WebFault;

    /// <summary>Slack's own word instead of a result: <c>fatal_error</c>, <c>internal_error</c>, <c>channel_not_found</c>.</summary>
    public sealed record Error(string Word) : WebFault;

    /// <summary>429 of this method: until then it is refused, and asking is a violation.</summary>
    public sealed record Limited(TimeSpan RetryAfter) : WebFault;

    /// <summary>No answer until the client gives up.</summary>
    public sealed record Hang : WebFault;

    /// <summary>The connection is reset before the request took effect.</summary>
    public sealed record Reset : WebFault;

    /// <summary>The request takes effect, and the connection is reset instead of an answer.</summary>
    public sealed record ResetAfter : WebFault;

    /// <summary>The request takes effect, and the answer is a 502 all the same.</summary>
    public sealed record LostAnswer : WebFault;

    /// <summary>The answer comes when the test says so.</summary>
    public sealed record Slow(Task Release) : WebFault;
}
