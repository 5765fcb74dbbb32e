using System.Diagnostics;

namespace StudyBot.Slack.Wire.Api;

/// <summary>What came of a call. A closed family.</summary>
internal abstract record ApiOutcome<T>
{
    private ApiOutcome()
    {
    }

    /// <param name="Scopes">What the token may do, as the answer says; null where it does not.</param>
    public sealed record Done(T Value, string? Scopes = null) : ApiOutcome<T>;

    /// <summary>Slack will not have it, and a repetition would change nothing.</summary>
    /// <param name="Error">Slack's word, see <see cref="ErrorWord"/>; <c>http_404</c> and the like where it gave none.</param>
    /// <param name="Needed">The scope that is missing.</param>
    /// <param name="Detail">Which part of the call it minds.</param>
    public sealed record Refused(string Error, string? Needed = null, string? Detail = null) : ApiOutcome<T>;

    /// <summary>An outage or a limit that outlasted the attempts: worth another try later.</summary>
    /// <param name="MayHaveBeenTaken">An attempt broke off whose end nobody saw.</param>
    public sealed record Unavailable(string Reason, bool MayHaveBeenTaken = false) : ApiOutcome<T>;

    /// <summary>A failure, which is the same whatever was asked for.</summary>
    public ApiOutcome<TOther> As<TOther>() => this switch
    {
        Refused refused => new ApiOutcome<TOther>.Refused(refused.Error, refused.Needed, refused.Detail),
        Unavailable unavailable => new ApiOutcome<TOther>.Unavailable(unavailable.Reason, unavailable.MayHaveBeenTaken),
        _ => throw new UnreachableException(),
    };

    /// <summary>For the log.</summary>
    public string Sentence => this switch
    {
        Refused { Error: var error, Needed: { } needed } => $"{error} ({needed})",
        Refused { Error: var error, Detail: { } detail } => $"{error} ({detail})",
        Refused { Error: var error } => error,
        Unavailable { Reason: var reason } => reason,
        _ => "done",
    };
}
