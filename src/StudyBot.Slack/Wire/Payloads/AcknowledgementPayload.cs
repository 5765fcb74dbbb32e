using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Wire.Payloads;

/// <summary>What can be answered in the acknowledgement alone: the errors of a form, the options of a menu.</summary>
internal sealed record AcknowledgementPayload
{
    public string? ResponseAction { get; init; }

    /// <summary>By the id of the field's block.</summary>
    public IReadOnlyDictionary<string, string>? Errors { get; init; }

    public IReadOnlyList<SelectOption>? Options { get; init; }

    public static AcknowledgementPayload OfErrors(IReadOnlyDictionary<string, string> errors) => new() { ResponseAction = "errors", Errors = errors };

    public static AcknowledgementPayload OfOptions(IReadOnlyList<SelectOption> options) => new() { Options = options };
}
