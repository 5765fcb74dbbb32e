using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.Web;

/// <summary>One request as it arrived.</summary>
/// <param name="Method">As in <see cref="WebMethod"/>, or one of the names of <see cref="WebServer"/> for what is no method.</param>
/// <param name="Fields">Its arguments; empty where there are none.</param>
public sealed record WebCall(string Method, JsonObject Fields, string? Token, DateTimeOffset At)
{
    /// <summary>What the answer was; 0 while there is none.</summary>
    public int Status { get; internal set; }

    /// <summary>The word of the answer where it was not ok.</summary>
    public string? Error { get; internal set; }

    /// <summary>The arguments came as JSON, and not as a form.</summary>
    internal bool IsJson { get; init; }

    /// <summary>Cancelled when the client gives up before it has the answer.</summary>
    internal CancellationToken GivenUp { get; init; }

    /// <summary>It took effect, and the client was not told.</summary>
    internal bool IsAnswerLost { get; set; }

    internal string? Text(string name) => Fields[name]?.ToString();
}
