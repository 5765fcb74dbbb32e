namespace StudyBot.Slack.Wire.Payloads;

/// <summary>What every answer of the Web API holds.</summary>
internal sealed record AnswerBody
{
    public bool Ok { get; init; }

    public string? Error { get; init; }

    /// <summary>Of <c>missing_scope</c>: the scope.</summary>
    public string? Needed { get; init; }

    public AnswerMetadata? ResponseMetadata { get; init; }
}
