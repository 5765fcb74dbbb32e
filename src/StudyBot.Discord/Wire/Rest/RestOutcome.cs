using System.Diagnostics;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>What came of a request. A closed family.</summary>
internal abstract record RestOutcome<T>
{
    private RestOutcome()
    {
    }

    public sealed record Done(T Value) : RestOutcome<T>;

    /// <summary>Discord will not have it, and a repetition would change nothing.</summary>
    /// <param name="Status">4xx.</param>
    /// <param name="Code">Discord's own, see <see cref="ErrorCode"/>; 0 where it gave none.</param>
    /// <param name="Message">Discord's words and the names of the fields that it minds.</param>
    public sealed record Refused(int Status, int Code, string Message) : RestOutcome<T>;

    /// <summary>An outage or a limit that outlasted the attempts: worth another try later.</summary>
    /// <param name="MayHaveBeenTaken">An attempt broke off whose end nobody saw.</param>
    public sealed record Unavailable(string Reason, bool MayHaveBeenTaken = true) : RestOutcome<T>
    {
        /// <summary>There were too many requests: another at once would be one more.</summary>
        public bool IsLimited { get; init; }

        /// <summary>Discord did what was asked, and its answer was none that could be read.</summary>
        public bool IsUnreadable { get; init; }
    }

    /// <summary>For the log.</summary>
    public string ToSentence() => this switch
    {
        Refused refused => $"{refused.Status}/{refused.Code} {refused.Message}",
        Unavailable unavailable => unavailable.Reason,
        _ => "done",
    };

    /// <summary>A failure, which is the same whatever was asked for.</summary>
    public RestOutcome<TOther> As<TOther>() => this switch
    {
        Refused refused => new RestOutcome<TOther>.Refused(refused.Status, refused.Code, refused.Message),
        Unavailable unavailable => new RestOutcome<TOther>.Unavailable(unavailable.Reason, unavailable.MayHaveBeenTaken) { IsLimited = unavailable.IsLimited, IsUnreadable = unavailable.IsUnreadable },
        _ => throw new UnreachableException(),
    };
}
